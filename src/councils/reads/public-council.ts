import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import type { BodyKind } from "../rules/body-kind.ts"
import { during } from "./during.ts"
import "../tables.ts"

export type PublicBody = {
  id: string
  kind: BodyKind
  nameEn: string
  nameFr: string
  members: { id: string; bodyId: string; holderEn: string; holderFr: string; person: string | null }[]
}

/**
 * What anyone may see on a day: bodies that were made public, the holders listed there, and the people who agreed to be
 * named. Somebody who comes for themselves is listed only where they agreed to be named; somebody who left is not named.
 */
export async function publicCouncil(
  tx: Tx,
  { on, locale }: { on: string; locale: Locale },
): Promise<PublicBody[]> {
  const bodies = await tx
    .selectFrom("body")
    .select(["id", "kind", "nameEn", "nameFr"])
    .where("isPublic", "=", true)
    .where(during("body", on))
    .orderBy(sql`kind <> 'council'`)
    .orderBy(sql`kind <> 'executive'`)
    .orderBy(sql`starts_on nulls last`)
    .orderBy("id")
    .limit(200)
    .execute()
  if (bodies.length === 0) return []
  const members = Map.groupBy(onceEach(await listedMembers(tx, { on, locale })), ({ bodyId }) => bodyId)
  return bodies.map((body) => ({ ...body, members: members.get(body.id) ?? [] }))
}

export async function isAnythingPublic(tx: Tx, on: string): Promise<boolean> {
  const found = await tx
    .selectFrom("body")
    .select("id")
    .where("isPublic", "=", true)
    .where(during("body", on))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

type Listed = PublicBody["members"][number] & { organizationId: string }

/** Who holds two seats of a body, such as their own and an alternate's, stands there once, or once for each person named. */
function onceEach(members: readonly Listed[]): PublicBody["members"] {
  const seen = new Set<string>()
  return members.flatMap(({ organizationId, ...member }) => {
    const holder = `${member.bodyId} ${organizationId}`
    const isRepeated = member.person === null && seen.has(holder)
    seen.add(holder)
    return isRepeated ? [] : [member]
  })
}

function listedMembers(tx: Tx, { on, locale }: { on: string; locale: Locale }) {
  const byName =
    locale === "fr"
      ? sql`organization.name_fr collate "fr-CA-x-icu"`
      : sql`organization.name_en collate "en-CA-x-icu"`
  return tx
    .selectFrom("seatHolding as holding")
    .innerJoin("seat", (join) =>
      join.onRef("seat.partnershipId", "=", "holding.partnershipId").onRef("seat.id", "=", "holding.seatId"),
    )
    .innerJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "holding.partnershipId")
        .onRef("organization.id", "=", "holding.organizationId"),
    )
    .leftJoin("representation", (join) =>
      join
        .onRef("representation.partnershipId", "=", "seat.partnershipId")
        .onRef("representation.seatId", "=", "seat.id")
        .on("representation.isNamed", "=", true)
        .on(during("representation", on)),
    )
    .leftJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "representation.partnershipId")
        .onRef("contact.id", "=", "representation.contactId")
        .onRef("contact.organizationId", "=", "organization.id")
        .on("contact.leftAt", "is", null),
    )
    .select(["holding.id", "holding.organizationId", "seat.bodyId", "organization.nameEn as holderEn"])
    .select(["organization.nameFr as holderFr", "contact.name as person"])
    .where("holding.isListed", "=", true)
    .where(during("holding", on))
    .where(during("seat", on))
    .where(sql<boolean>`coalesce(organization.left_on > ${on}::date, true)`)
    .where((row) =>
      row.or([row("organization.kind", "=", "organization"), row("contact.id", "is not", null)]),
    )
    .orderBy(byName)
    .orderBy("contact.name", (order) => order.asc().nullsLast())
    .orderBy("holding.id")
    .limit(1000)
    .execute()
}
