import type { Sector } from "#organizations"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import { claimSeat } from "./claim-seat.ts"
import { mustEndAfterStart } from "./must-be-in-order.ts"
import type { Standing } from "../rules/standing.ts"

declare module "#platform/acts" {
  interface Acts {
    "councils.seat-changed": { body: string; bodyFr: string }
  }
}

export type SeatChange = {
  id: string
  version: number
  standing: Standing
  sector: Sector | null
  /** The last day of its term; later renews it, null leaves it open. */
  endsOn: string | null
}

/** Changes what a seat is: its standing, the sector it is kept for, its term. Who holds it: `giveSeat`. */
export async function changeSeat(tx: Tx, actor: Actor, change: SeatChange): Promise<void> {
  access.check(actor, "change", "council")
  const { id, version, standing, sector, endsOn } = change
  const seat = await claimSeat(tx, { id, version })
  mustEndAfterStart({ startsOn: seat.startsOn, endsOn })
  await tx.updateTable("seat").set({ standing, sector, endsOn }).where("id", "=", id).execute()
  await record(tx, actor, {
    kind: "councils.seat-changed",
    subject: { kind: "seat", id },
    details: seat.body,
  })
}
