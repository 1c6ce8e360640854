import type { Tx } from "#platform/database"
import "../tables.ts"

/** Of each seat in a vote the link sent last, and to whom. */
export async function voteLinks(tx: Tx, ballotId: string) {
  const found = await tx
    .selectFrom("ballotLink as link")
    .distinctOn("link.seatId")
    .innerJoin("personalLink as personal", (join) =>
      join
        .onRef("personal.partnershipId", "=", "link.partnershipId")
        .onRef("personal.id", "=", "link.linkId"),
    )
    .select(["link.seatId", "link.linkId", "link.contactId", "link.madeAt", "personal.recipient"])
    .where("link.ballotId", "=", ballotId)
    .orderBy("link.seatId")
    .orderBy("link.madeAt", "desc")
    .orderBy("link.linkId")
    .execute()
  return new Map(found.map((link) => [link.seatId, link]))
}

export type VoteLink = Awaited<ReturnType<typeof voteLinks>> extends Map<string, infer Link> ? Link : never

/** Which seat a link votes for, and in which vote. */
export function seatOfLink(tx: Tx, linkId: string) {
  return tx
    .selectFrom("ballotLink as link")
    .innerJoin("ballot", (join) =>
      join.onRef("ballot.partnershipId", "=", "link.partnershipId").onRef("ballot.id", "=", "link.ballotId"),
    )
    .select(["link.linkId", "link.ballotId", "link.seatId", "link.contactId", "ballot.motionId"])
    .where("link.linkId", "=", linkId)
    .executeTakeFirst()
}

/** Who holds a link to a vote: the address it went to, and in which language. */
export function readerOfLink(tx: Tx, linkId: string) {
  return tx
    .selectFrom("ballotLink as link")
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
    .select(["personal.recipient", "personal.locale", "contact.name"])
    .where("link.linkId", "=", linkId)
    .executeTakeFirst()
}

/** Who can be written to, of some contacts. */
export async function writableContacts(tx: Tx, ids: readonly string[]) {
  if (ids.length === 0)
    return new Map<string, { id: string; name: string; email: string; locale: "en" | "fr" }>()
  const found = await tx
    .selectFrom("contact")
    .select(["id", "name", "email", "locale"])
    .where("id", "in", [...ids])
    .where("leftAt", "is", null)
    .execute()
  return new Map(
    found.flatMap(({ email, ...contact }) => (email ? [[contact.id, { ...contact, email }]] : [])),
  )
}
