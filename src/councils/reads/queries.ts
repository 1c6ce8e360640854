import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { during } from "./during.ts"
import { seatsInForce } from "./seats-in-force.ts"
import "../tables.ts"

/** A body with how many seats it has on a day, and how many of them nobody holds; alternates are not counted. */
export type BodyInForce = Awaited<ReturnType<typeof bodiesInForce>>[number]

/** The bodies in force on a day, the council first, then by age. `bodyTree` puts each under the one it reports to. */
export async function bodiesInForce(tx: Tx, on: string) {
  const bodies = await tx
    .selectFrom("body")
    .select(["id", "parentId", "kind", "nameEn", "nameFr", "startsOn", "endsOn"])
    .where(during("body", on))
    .orderBy(sql`kind <> 'council'`)
    .orderBy(sql`kind <> 'executive'`)
    .orderBy(sql`starts_on nulls last`)
    .orderBy("id")
    .limit(200)
    .execute()
  const seats = await seatsInForce(tx, { on })
  return bodies.map((body) => {
    const own = seats.filter((seat) => seat.bodyId === body.id && seat.standing !== "alternate")
    return { ...body, seats: own.length, vacant: own.filter((seat) => seat.organizationId === null).length }
  })
}

/** Bodies that have ended, the last first. */
export function bodiesEnded(tx: Tx, before: string) {
  return tx
    .selectFrom("body")
    .select(["id", "kind", "nameEn", "nameFr", "startsOn", "endsOn"])
    .where("endsOn", "<", before)
    .orderBy("endsOn", "desc")
    .orderBy("id")
    .limit(100)
    .execute()
}

export function bodyOf(tx: Tx, id: string) {
  return tx
    .selectFrom("body")
    .select(["id", "parentId", "kind", "nameEn", "nameFr", "startsOn", "endsOn", "isPublic", "version"])
    .where("id", "=", id)
    .executeTakeFirst()
}

/** The body a workbook means by a name, folded, in either language; of several, the one that goes on longest. */
export function bodyNamed(tx: Tx, nameKey: string) {
  return tx
    .selectFrom("body")
    .select(["id", "nameEn", "nameFr"])
    .where((row) => row.or([row("nameKeyEn", "=", nameKey), row("nameKeyFr", "=", nameKey)]))
    .orderBy(sql`ends_on desc nulls first`)
    .orderBy("id")
    .limit(1)
    .executeTakeFirst()
}

export function seatsOf(tx: Tx, bodyId: string, wanted: { on: string; locale: Locale }) {
  return seatsInForce(tx, { bodyId, ...wanted })
}

export function seatsOfOrganization(tx: Tx, organizationId: string, on: string) {
  return seatsInForce(tx, { organizationId, on })
}

/** Who sits in a seat on a day for the organisation that holds it; undefined when nobody does. */
export async function currentRepresentative(tx: Tx, seatId: string, on: string) {
  const [seat] = await seatsInForce(tx, { seatId, on })
  if (!seat?.contactId || seat.representative === null || seat.representativeSince === null) return undefined
  return { contactId: seat.contactId, name: seat.representative, since: seat.representativeSince }
}

/** A seat whatever the day, with the term of its body. */
export function seatOf(tx: Tx, id: string) {
  return tx
    .selectFrom("seat")
    .innerJoin("body", (join) =>
      join.onRef("body.partnershipId", "=", "seat.partnershipId").onRef("body.id", "=", "seat.bodyId"),
    )
    .select([
      "seat.id",
      "seat.bodyId",
      "body.nameEn as bodyEn",
      "body.nameFr as bodyFr",
      "seat.standing",
      "seat.sector",
      "seat.startsOn",
      "seat.endsOn",
      "seat.version",
      "body.startsOn as bodyStartsOn",
      "body.endsOn as bodyEndsOn",
    ])
    .where("seat.id", "=", id)
    .executeTakeFirst()
}

/** Every organisation that held a seat, holds it or is to hold it, the newest first. */
export function holdersOf(tx: Tx, seatId: string) {
  return tx
    .selectFrom("seatHolding as holding")
    .innerJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "holding.partnershipId")
        .onRef("organization.id", "=", "holding.organizationId"),
    )
    .select([
      "holding.id",
      "organization.id as organizationId",
      "organization.nameEn",
      "organization.nameFr",
      "organization.leftOn",
      "holding.startsOn",
      "holding.endsOn",
    ])
    .where("holding.seatId", "=", seatId)
    .orderBy("holding.startsOn", "desc")
    .limit(100)
    .execute()
}

/**
 * Who represented the holders of a seat, or of all seats of a body, do or are to: the newest first. Their time ends with
 * the seat's and the body's, where that comes first.
 */
export function representativesOf(tx: Tx, of: { seatId: string } | { bodyId: string }) {
  const query = tx
    .selectFrom("seat")
    .innerJoin("body", (join) =>
      join.onRef("body.partnershipId", "=", "seat.partnershipId").onRef("body.id", "=", "seat.bodyId"),
    )
    .innerJoin("representation", (join) =>
      join
        .onRef("representation.partnershipId", "=", "seat.partnershipId")
        .onRef("representation.seatId", "=", "seat.id"),
    )
    .innerJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "representation.partnershipId")
        .onRef("contact.id", "=", "representation.contactId"),
    )
    .innerJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "contact.partnershipId")
        .onRef("organization.id", "=", "contact.organizationId"),
    )
    .select([
      "representation.id",
      "representation.seatId",
      "contact.id as contactId",
      "contact.name",
      "organization.nameEn as organizationEn",
      "organization.nameFr as organizationFr",
      "representation.startsOn",
      sql<string | null>`least(representation.ends_on, seat.ends_on, body.ends_on)`.as("endsOn"),
    ])
    .orderBy("representation.startsOn", "desc")
    .orderBy("representation.id")
    .limit(200)
  return "seatId" in of
    ? query.where("seat.id", "=", of.seatId).execute()
    : query.where("seat.bodyId", "=", of.bodyId).execute()
}

/** Seats of a body that are no longer, the last to end first. */
export function seatsEnded(tx: Tx, bodyId: string, before: string) {
  return tx
    .selectFrom("seat")
    .select(["id", "standing", "startsOn", "endsOn"])
    .where("bodyId", "=", bodyId)
    .where("endsOn", "<", before)
    .orderBy("endsOn", "desc")
    .orderBy("id")
    .limit(100)
    .execute()
}
