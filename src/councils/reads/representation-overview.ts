import { recommendedSectors } from "#organizations"
import type { Tx } from "#platform/database"
import { bestPractice } from "../rules/best-practice.ts"
import { sectorCounts, sectorMix } from "../rules/sector-mix.ts"
import { seatsInForce } from "./seats-in-force.ts"

/** Who is at the council's table on a day against who is recommended, what other bodies could lend, and the checks. */
export async function representationOverview(tx: Tx, on: string) {
  const seats = await seatsInForce(tx, { on })
  const council = seats.filter((seat) => seat.bodyKind === "council")
  const others = seats.filter(
    (seat) => seat.bodyKind !== "council" && seat.organizationId !== null && seat.standing !== "alternate",
  )
  return {
    on,
    mix: sectorMix(council, recommendedSectors),
    /** Seats held in bodies other than the council, by sector that may be told. */
    elsewhere: Object.fromEntries(sectorCounts(others).named),
    checks: bestPractice(seats),
  }
}
