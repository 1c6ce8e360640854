import type { Tx } from "#platform/database"
import "../tables.ts"

/** The link by which an organisation gives its values, and whose it is. */
export type OwnerLink = NonNullable<Awaited<ReturnType<typeof ownerLink>>>

export function ownerLink(tx: Tx, linkId: string) {
  return ownerLinks(tx).where("link.linkId", "=", linkId).executeTakeFirst()
}

export function lastOwnerLink(tx: Tx, organizationId: string) {
  return ownerLinks(tx)
    .where("link.organizationId", "=", organizationId)
    .orderBy("link.madeAt", "desc")
    .orderBy("link.linkId")
    .limit(1)
    .executeTakeFirst()
}

function ownerLinks(tx: Tx) {
  return tx
    .selectFrom("indicatorLink as link")
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
    .select(["link.linkId", "link.organizationId", "link.contactId", "contact.name"])
    .select(["organization.nameEn", "organization.nameFr", "contact.leftAt as contactLeftAt"])
    .select(["personal.recipient", "personal.locale", "personal.endsAt", "personal.revokedAt"])
}
