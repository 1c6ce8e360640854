import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import { claimSeat } from "./claim-seat.ts"
import { mustEndAfterStart } from "./must-be-in-order.ts"

declare module "#platform/acts" {
  interface Acts {
    "councils.seat-ended": { body: string; bodyFr: string }
  }
}

export type SeatEnd = { id: string; version: number; endsOn: string }

/** Ends a seat on a day, that day included: there is one place fewer. Who held it and who sat in it stay as its past. */
export async function endSeat(tx: Tx, actor: Actor, { id, version, endsOn }: SeatEnd): Promise<void> {
  access.check(actor, "change", "council")
  const seat = await claimSeat(tx, { id, version })
  mustEndAfterStart({ startsOn: seat.startsOn, endsOn })
  await tx.updateTable("seat").set({ endsOn }).where("id", "=", id).execute()
  await record(tx, actor, { kind: "councils.seat-ended", subject: { kind: "seat", id }, details: seat.body })
}
