import type { Tx } from "#platform/database"
import "../tables.ts"

/** Somebody at an organisation who holds a personal link, and whether it still holds. */
export type LinkHolder = NonNullable<Awaited<ReturnType<typeof linkHolder>>>

/** Who holds a link that went to a contact. */
export function linkHolder(tx: Tx, link: { linkId: string; contactId: string }) {
  return tx
    .selectFrom("personalLink as personal")
    .innerJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "personal.partnershipId")
        .on("contact.id", "=", link.contactId),
    )
    .innerJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "contact.partnershipId")
        .onRef("organization.id", "=", "contact.organizationId"),
    )
    .select(["contact.name", "contact.leftAt", "organization.nameEn", "organization.nameFr"])
    .select(["personal.recipient", "personal.locale", "personal.endsAt", "personal.revokedAt"])
    .where("personal.id", "=", link.linkId)
    .executeTakeFirst()
}

/** A link as its own domain keeps it, with who holds it. */
export async function withHolder<Link extends { linkId: string; contactId: string }>(
  tx: Tx,
  link: Link | undefined,
): Promise<(Link & LinkHolder) | undefined> {
  const holder = link && (await linkHolder(tx, link))
  return holder && { ...link, ...holder }
}
