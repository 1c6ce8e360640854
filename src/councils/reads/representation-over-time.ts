import { recommendedSectors } from "#organizations"
import type { Tx } from "#platform/database"
import { bestPractice } from "../rules/best-practice.ts"
import { sectorMix } from "../rules/sector-mix.ts"
import { sameDayInEarlierYears } from "../rules/same-day-in-earlier-years.ts"
import { seatsInForce } from "./seats-in-force.ts"

export type RepresentationThen = {
  on: string
  /** Vacant ones too: with those held, the few that may not be named could be worked out from the bars. */
  seats: number
  /** Recommended sectors with a seat held at the council's table, and how many are recommended. */
  there: number
  recommended: number
  municipalBodies: { with: number; of: number }
}

/** The council's table on a day and on the same day of the years before, the newest first; years without a seat are left out. */
export async function representationOverTime(tx: Tx, on: string): Promise<RepresentationThen[]> {
  const then: RepresentationThen[] = []
  for (const day of sameDayInEarlierYears(on, 5)) {
    const seats = await seatsInForce(tx, { on: day })
    const mix = sectorMix(
      seats.filter((seat) => seat.bodyKind === "council"),
      recommendedSectors,
    )
    if (mix.seats === 0) continue
    then.push({
      on: day,
      seats: mix.seats,
      there: mix.lines.filter((line) => line.presence !== "missing").length,
      recommended: mix.lines.length,
      municipalBodies: bestPractice(seats).municipalBodies,
    })
  }
  return then
}
