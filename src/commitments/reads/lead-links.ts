import type { Tx } from "#platform/database"
import "../tables.ts"

/** The link by which an organisation answers for a year, and whose it is. */
export type LeadLink = NonNullable<Awaited<ReturnType<typeof leadLink>>>

export function leadLink(tx: Tx, linkId: string) {
  return leadLinks(tx).where("link.linkId", "=", linkId).executeTakeFirst()
}

export function lastLeadLink(
  tx: Tx,
  { organizationId, fiscalYear }: { organizationId: string; fiscalYear: number },
) {
  return leadLinks(tx)
    .where("link.organizationId", "=", organizationId)
    .where("link.fiscalYear", "=", fiscalYear)
    .orderBy("link.madeAt", "desc")
    .orderBy("link.linkId")
    .limit(1)
    .executeTakeFirst()
}

/** What was sent last by a link: all answers under the last reference, as they were worded. */
export async function lastSent(tx: Tx, linkId: string) {
  const last = await tx
    .selectFrom("commitment")
    .select("reference")
    .where("linkId", "=", linkId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst()
  if (!last) return []
  return tx
    .selectFrom("commitment")
    .select(["id", "answer", "remark", "locale", "reference", "at", "titleEn", "titleFr"])
    .where("linkId", "=", linkId)
    .where("reference", "=", last.reference)
    .orderBy("id")
    .execute()
}

function leadLinks(tx: Tx) {
  return tx
    .selectFrom("commitmentLink as link")
    .innerJoin("personalLink as personal", (join) =>
      join
        .onRef("personal.partnershipId", "=", "link.partnershipId")
        .onRef("personal.id", "=", "link.linkId"),
    )
    .innerJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "link.partnershipId")
        .onRef("contact.id", "=", "link.contactId"),
    )
    .innerJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "link.partnershipId")
        .onRef("organization.id", "=", "link.organizationId"),
    )
    .select(["link.linkId", "link.organizationId", "link.fiscalYear", "link.contactId", "contact.name"])
    .select(["organization.nameEn", "organization.nameFr", "contact.leftAt as contactLeftAt"])
    .select(["personal.recipient", "personal.locale", "personal.endsAt", "personal.revokedAt"])
}
