import { sql } from "kysely"
import type { MemberKind } from "#organizations"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { during } from "./during.ts"
import type { Standing } from "../rules/standing.ts"
import type { BodyKind } from "../rules/body-kind.ts"
import "../tables.ts"

/** A seat as it is on one day: who holds it then, and who sits in it. Nulls: vacant; nobody named. */
export type SeatInForce = {
  id: string
  bodyId: string
  bodyKind: BodyKind
  bodyEn: string
  bodyFr: string
  standing: Standing
  /** What the seat is kept for; see `seatSector` for what it speaks for. */
  sector: string | null
  startsOn: string
  /** The last day of its term. */
  endsOn: string | null
  organizationId: string | null
  organizationEn: string | null
  organizationFr: string | null
  organizationSector: string | null
  organizationKind: MemberKind | null
  heldSince: string | null
  contactId: string | null
  representative: string | null
  representativeSince: string | null
  /** When the representative left the organisation, if they did: somebody else must be named. */
  representativeLeftAt: Date | null
}

const most = 500

/**
 * The seats in force on a day, by holder's name as the reader's language sorts it, vacant ones last. A seat is in force
 * while its own term and its body's both hold; an organisation that has left the partnership holds none.
 */
export async function seatsInForce(
  tx: Tx,
  wanted: { on: string; locale?: Locale; bodyId?: string; organizationId?: string; seatId?: string },
): Promise<SeatInForce[]> {
  const { on, locale = "en", bodyId, organizationId, seatId } = wanted
  const byName =
    locale === "fr"
      ? sql`organization.name_fr collate "fr-CA-x-icu"`
      : sql`organization.name_en collate "en-CA-x-icu"`
  let query = seatsOn(tx, on)
    .where(during("seat", on))
    .where(during("body", on))
    .orderBy(sql`${byName} nulls last`)
    .orderBy("seat.startsOn")
    .orderBy("seat.id")
    .limit(most)
  if (bodyId) query = query.where("seat.bodyId", "=", bodyId)
  if (organizationId) query = query.where("organization.id", "=", organizationId)
  if (seatId) query = query.where("seat.id", "=", seatId)
  return query.execute()
}

/** Every seat ever, with holder and representative as of one day; joined on both columns, as row security asks. */
function seatsOn(tx: Tx, on: string) {
  return tx
    .selectFrom("seat")
    .innerJoin("body", (join) =>
      join.onRef("body.partnershipId", "=", "seat.partnershipId").onRef("body.id", "=", "seat.bodyId"),
    )
    .leftJoin("seatHolding as holding", (join) =>
      join
        .onRef("holding.partnershipId", "=", "seat.partnershipId")
        .onRef("holding.seatId", "=", "seat.id")
        .on(during("holding", on)),
    )
    .leftJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "holding.partnershipId")
        .onRef("organization.id", "=", "holding.organizationId")
        .on(sql<boolean>`coalesce(organization.left_on > ${on}::date, true)`),
    )
    .leftJoin("representation", (join) =>
      join
        .onRef("representation.partnershipId", "=", "seat.partnershipId")
        .onRef("representation.seatId", "=", "seat.id")
        .on(during("representation", on)),
    )
    .leftJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "representation.partnershipId")
        .onRef("contact.id", "=", "representation.contactId")
        .onRef("contact.organizationId", "=", "organization.id"),
    )
    .select([
      "seat.id",
      "seat.bodyId",
      "body.kind as bodyKind",
      "body.nameEn as bodyEn",
      "body.nameFr as bodyFr",
      "seat.standing",
      "seat.sector",
      "seat.startsOn",
      "seat.endsOn",
      "organization.id as organizationId",
      "organization.nameEn as organizationEn",
      "organization.nameFr as organizationFr",
      "organization.sector as organizationSector",
      "organization.kind as organizationKind",
      "holding.startsOn as heldSince",
      "contact.id as contactId",
      "contact.name as representative",
      "representation.startsOn as representativeSince",
      "contact.leftAt as representativeLeftAt",
    ])
}
