import { sql } from "kysely"
import type { MemberKind } from "#organizations"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { during } from "./during.ts"
import { byHolder, seatsOn } from "./seats-on.ts"
import type { Standing } from "../rules/standing.ts"
import type { BodyKind } from "../rules/body-kind.ts"

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
  let query = seatsOn(tx, on)
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
    .where(during("seat", on))
    .where(during("body", on))
    .orderBy(sql`${byHolder(locale)} nulls last`)
    .orderBy("seat.startsOn")
    .orderBy("seat.id")
    .limit(most)
  if (bodyId) query = query.where("seat.bodyId", "=", bodyId)
  if (organizationId) query = query.where("organization.id", "=", organizationId)
  if (seatId) query = query.where("seat.id", "=", seatId)
  return query.execute()
}
