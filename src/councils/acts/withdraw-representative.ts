import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { seatsInForce } from "../reads/seats-in-force.ts"
import { isOfPerson } from "../rules/sector-mix.ts"
import { claimSeat } from "./claim-seat.ts"
import { stopRepresentation } from "./stop-turns.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "councils.representative-withdrawn": { body: string; bodyFr: string }
  }
}

export type Withdrawal = {
  seatId: string
  /** The seat's version. */
  version: number
  /** The last day they sit; before the first day of somebody only planned, who then never sits. */
  lastDay: string
}

/** Nobody sits in the seat after that day, until somebody is named. The organisation keeps its seat. */
export async function withdrawRepresentative(tx: Tx, actor: Actor, withdrawal: Withdrawal): Promise<void> {
  access.check(actor, "change", "council")
  const { seatId, version, lastDay } = withdrawal
  const seat = await claimSeat(tx, { id: seatId, version })
  await mustNotSitForThemselves(tx, seatId, lastDay)
  const stopped = await stopRepresentation(tx, { seatId, lastDay, today: actor.today })
  if (stopped !== "stopped") {
    const key = stopped === "nobody-there" ? "nobody-sits" : "someone-began-later"
    throw new Invalid([{ field: "lastDay", reason: words.message(key) }])
  }
  await record(tx, actor, {
    kind: "councils.representative-withdrawn",
    subject: { kind: "seat", id: seatId },
    details: seat.body,
  })
}

/** Whoever comes for themselves leaves with the seat: it is left vacant instead. */
async function mustNotSitForThemselves(tx: Tx, seatId: string, on: string): Promise<void> {
  const [seat] = await seatsInForce(tx, { seatId, on })
  if (seat && isOfPerson(seat))
    throw new Invalid([{ field: "lastDay", reason: words.message("leave-vacant-instead") }])
}
