import type { MemberKind, Sector } from "#organizations"
import { seatSector } from "./seat-sector.ts"
import type { Standing } from "./standing.ts"

export type SeatAtTable = {
  standing: Standing
  sector: string | null
  organizationId: string | null
  organizationSector: string | null
  organizationKind: MemberKind | null
}

/** One seat alone is thin: when its holder is away, nobody speaks for the sector. */
export type Presence = "present" | "thin" | "missing"

export type SectorLine = {
  sector: Sector
  seats: number
  /** Seats kept for the sector that nobody holds. */
  vacant: number
  presence: Presence
}

export type SectorMix = {
  seats: number
  held: number
  vacant: number
  /** Every recommended sector, in the order recommended; lived experience stands apart. */
  lines: SectorLine[]
  /** Sectors that nobody recommends and that are there. */
  besides: { sector: Sector; seats: number }[]
  /** Seats that community members hold: they speak for no organisation, and are counted under no sector. */
  communityMembers: number
  /** Of all seats held, a community member's too. */
  livedExperience: number | "suppressed"
  /**
   * Seats held by organisations whose sector is not known, or may not be told. While lived experience is suppressed a small one is
   * suppressed with it: the number would bound it.
   */
  unnamed: number | "suppressed"
}

/**
 * Small numbers are people. Zero is suppressed with the others: a seat that is not named may then be one of unknown sector
 * as well as one of lived experience, and nobody can tell which.
 */
export const smallestShown = 5

/**
 * Who is at the table against who should be. Give it the seats in force on one day; alternates are not counted.
 * The list it is measured against comes from what terms of reference offer as seats (IRCC handbook; Grande Prairie; Vancouver).
 */
export function sectorMix(all: readonly SeatAtTable[], recommended: readonly Sector[]): SectorMix {
  const seats = all.filter((seat) => seat.standing !== "alternate")
  const held = seats.filter((seat) => seat.organizationId !== null)
  const empty = seats.filter((seat) => seat.organizationId === null)
  const { named, communityMembers, livedExperience, unnamed } = sectorCounts(held)
  const keptFor = countBySector(empty)
  const lines = recommended
    .filter((sector) => sector !== "lived-experience")
    .map((sector) => {
      const count = named.get(sector) ?? 0
      return { sector, seats: count, vacant: keptFor.get(sector) ?? 0, presence: presenceOf(count) }
    })
  const besides = [...named]
    .filter(([sector]) => !recommended.includes(sector))
    .map(([sector, count]) => ({ sector, seats: count }))
  return {
    seats: seats.length,
    held: held.length,
    vacant: empty.length,
    lines,
    besides,
    communityMembers,
    livedExperience,
    unnamed: livedExperience === "suppressed" && unnamed < smallestShown ? "suppressed" : unnamed,
  }
}

/**
 * How many of these seats organisations hold for each sector that may be told, and how many for one that may not; the
 * seats of community members apart. While a community member holds one, the organisations of lived experience stay
 * among the unnamed even where their sum is told: the two taken from each other would tell of a few people by name.
 */
export function sectorCounts(held: readonly SeatAtTable[]): {
  named: Map<Sector, number>
  communityMembers: number
  livedExperience: number | "suppressed"
  unnamed: number
} {
  const organizations = held.filter((seat) => !isOfPerson(seat))
  const communityMembers = held.length - organizations.length
  const counts = countBySector(organizations)
  const lived = countBySector(held).get("lived-experience") ?? 0
  const unknown = counts.get(null) ?? 0
  const withLived = unknown + (counts.get("lived-experience") ?? 0)
  const named = new Map<Sector, number>()
  for (const [sector, count] of counts) {
    if (sector !== null && sector !== "lived-experience") named.set(sector, count)
  }
  if (lived < smallestShown)
    return { named, communityMembers, livedExperience: "suppressed", unnamed: withLived }
  const unnamed = communityMembers === 0 ? unknown : withLived
  return { named, communityMembers, livedExperience: lived, unnamed }
}

/** Whether one person holds the seat who comes for themselves: no organisation, and no sector, is at the table by it. */
export function isOfPerson(seat: Pick<SeatAtTable, "organizationKind">): boolean {
  return seat.organizationKind === "community-member"
}

function countBySector(seats: readonly SeatAtTable[]): Map<Sector | null, number> {
  const counts = new Map<Sector | null, number>()
  for (const seat of seats) {
    const sector = seatSector(seat)
    counts.set(sector, (counts.get(sector) ?? 0) + 1)
  }
  return counts
}

function presenceOf(count: number): Presence {
  if (count === 0) return "missing"
  return count === 1 ? "thin" : "present"
}
