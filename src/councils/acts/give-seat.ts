import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { claimSeat } from "./claim-seat.ts"
import { holderOf } from "./holder-of.ts"
import { inForce } from "../rules/in-force.ts"
import { mustFallWithin } from "./must-be-in-order.ts"
import { sitsForThemselves } from "./sits-for-themselves.ts"
import { stopHolding, stopRepresentation } from "./stop-turns.ts"
import { dayBefore } from "../rules/succession.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "councils.seat-given": { body: string; bodyFr: string; organization: string; organizationFr: string }
    "councils.seat-vacated": { body: string; bodyFr: string }
  }
}

export type SeatGift = {
  id: string
  version: number
  /** Null leaves the seat vacant. */
  organizationId: string | null
  /** The first day of the new holder, or the first day vacant. */
  from: string
}

/** Gives a seat to another organisation, or leaves it vacant. Whoever sat in it for the former holder sat until then. */
export async function giveSeat(tx: Tx, actor: Actor, gift: SeatGift): Promise<void> {
  access.check(actor, "change", "council")
  const { id, organizationId, from } = gift
  const seat = await claimSeat(tx, gift)
  mustFallWithin(seat, { field: "from", on: from })
  const holder = organizationId === null ? null : await holderOf(tx, organizationId, from)
  await mustChangeHands(tx, gift)
  const stop = { seatId: id, lastDay: dayBefore(from), today: actor.today }
  const stopped = [await stopRepresentation(tx, stop), await stopHolding(tx, stop)]
  if (stopped.includes("began-later"))
    throw new Invalid([{ field: "from", reason: words.message("someone-began-later") }])
  const subject = { kind: "seat", id }
  if (organizationId === null || !holder)
    return record(tx, actor, { kind: "councils.seat-vacated", subject, details: seat.body })
  await tx
    .insertInto("seatHolding")
    .values({ partnershipId: actor.partnershipId, seatId: id, organizationId, startsOn: from })
    .execute()
  await sitsForThemselves(tx, actor, { seatId: id, holder, from })
  const { organization, organizationFr } = holder
  return record(tx, actor, {
    kind: "councils.seat-given",
    subject,
    details: { ...seat.body, organization, organizationFr },
  })
}

async function mustChangeHands(tx: Tx, { id, organizationId, from }: SeatGift): Promise<void> {
  const holdings = await tx
    .selectFrom("seatHolding")
    .select(["organizationId", "startsOn", "endsOn"])
    .where("seatId", "=", id)
    .execute()
  const holding = inForce(holdings, from)[0]
  if ((holding?.organizationId ?? null) === organizationId)
    throw new Invalid([{ field: "organizationId", reason: words.message("same-holder") }])
}
