import type { Sector } from "#organizations"
import { seatSector } from "./seat-sector.ts"
import { isOfPerson } from "./sector-mix.ts"
import type { SeatAtTable } from "./sector-mix.ts"

/** What nobody has entered yet is not a no. */
export type Verdict = "yes" | "no" | "not-yet-reported"

/**
 * The sectors whose support makes a partnership multi-sector: IRCC's criteria for new partnerships name settlement,
 * health, education, emergency services and the private sector.
 */
export const broadKinds = {
  settlement: ["settlement"],
  health: ["health"],
  education: ["school-board", "post-secondary"],
  emergency: ["emergency"],
  "private-sector": ["employer", "chamber"],
} as const satisfies Record<string, readonly Sector[]>

export type BroadKind = keyof typeof broadKinds

export type BestPractice = {
  broadCouncil: { verdict: Verdict; missing: BroadKind[] }
  municipalCouncil: Verdict
  /** Bodies where a municipality holds a seat, of the bodies where anybody does. */
  municipalBodies: { with: number; of: number }
  /** The community plan's signatories are not kept here yet: nobody may read this as a no. */
  citySignsPlan: Verdict
}

/**
 * The three practices that went with better partnerships (Qayyum and Burstein, 2012, 27 plans): a broad and inclusive
 * council, active municipal involvement throughout, the city as signatory of the plan. Give it seats in force on one day.
 */
export function bestPractice(
  seats: readonly (SeatAtTable & { bodyId: string; bodyKind: string })[],
): BestPractice {
  const held = seats.filter((seat) => seat.organizationId !== null && seat.standing !== "alternate")
  const council = held.filter((seat) => seat.bodyKind === "council")
  const municipal = held.filter(isMunicipal)
  return {
    broadCouncil: broadCouncil(council),
    municipalCouncil: verdictOf(council, isMunicipal),
    municipalBodies: { with: bodiesOf(municipal), of: bodiesOf(held) },
    citySignsPlan: "not-yet-reported",
  }
}

function broadCouncil(council: readonly SeatAtTable[]): BestPractice["broadCouncil"] {
  if (council.length === 0) return { verdict: "not-yet-reported", missing: [] }
  const there = new Set(council.filter((seat) => !isOfPerson(seat)).map(seatSector))
  const kinds = Object.keys(broadKinds) as BroadKind[]
  const missing = kinds.filter((kind) => !broadKinds[kind].some((sector) => there.has(sector)))
  return { verdict: missing.length === 0 ? "yes" : "no", missing }
}

/** One person who comes for themselves is no municipality, whatever the seat is kept for. */
function isMunicipal(seat: SeatAtTable): boolean {
  return !isOfPerson(seat) && seatSector(seat) === "municipal"
}

function verdictOf<Seat>(seats: readonly Seat[], isSo: (seat: Seat) => boolean): Verdict {
  if (seats.length === 0) return "not-yet-reported"
  return seats.some(isSo) ? "yes" : "no"
}

function bodiesOf(seats: readonly { bodyId: string }[]): number {
  return new Set(seats.map((seat) => seat.bodyId)).size
}
