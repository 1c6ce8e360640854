import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import type { Visit } from "#platform/web"
import { access } from "../access.ts"
import { bothTerms, nearestDay } from "../rules/in-force.ts"
import { listedSeat } from "../rules/listed-seat.ts"
import { seatOf } from "./queries.ts"
import { seatsInForce } from "./seats-in-force.ts"

/**
 * A seat as its pages show it: what it is, and who holds it and sits in it today, or on the nearest day on which the
 * seat is in force.
 */
export async function seatSeen(tx: Tx, visit: Pick<Visit, "actor" | "locale" | "address">, id: string) {
  const seat = await seatOf(tx, id)
  if (!seat) throw new NotFound()
  const { sector, ...seatShown } = seat
  const mayChange = access.may(visit.actor, "change", "council")
  const { today } = visit.actor
  const term = bothTerms(seat, { startsOn: seat.bodyStartsOn, endsOn: seat.bodyEndsOn })
  const [found] = await seatsInForce(tx, { on: nearestDay(term, today), seatId: seat.id })
  return {
    locale: visit.locale,
    base: visit.address("/council"),
    today,
    seat: seatShown,
    mayChange,
    /** What the seat is kept for, lived experience too: told only to whoever may change it. */
    keptFor: mayChange ? sector : null,
    term,
    held: found ? listedSeat(found) : undefined,
  }
}

/** The same for the page of an act: only for whoever may change the council. */
export function seatToChange(tx: Tx, visit: Pick<Visit, "actor" | "locale" | "address">, id: string) {
  access.check(visit.actor, "change", "council")
  return seatSeen(tx, visit, id)
}
