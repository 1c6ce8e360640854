import type { Sector } from "#organizations"
import type { Tx } from "#platform/database"
import { bestPractice } from "../rules/best-practice.ts"
import type { Verdict } from "../rules/best-practice.ts"
import { bodyKinds } from "../rules/body-kind.ts"
import type { BodyKind } from "../rules/body-kind.ts"
import { bodiesInForce } from "./queries.ts"
import { sectorCounts } from "../rules/sector-mix.ts"
import { seatsInForce } from "./seats-in-force.ts"
import type { SeatInForce } from "./seats-in-force.ts"

export type SectorCount = { sector: Sector; seats: number }

export type SeatCount = { seats: number; seatsFilled: number; vacancies: number }

/** What a report may say of the council and its bodies on one day. Alternates are counted nowhere. */
export type CouncilFigures = SeatCount & {
  on: string
  /** Bodies in force, by kind; the kinds there are none of stand at 0. */
  bodies: Record<BodyKind, number>
  /** The council's own seats; the sums beside it are of all bodies. */
  council: SeatCount
  /** Seats that organisations hold, of all bodies. Lived experience is not among them. */
  seatsBySector: SectorCount[]
  /** Seats that community members hold, of all bodies: counted apart. */
  communityMembers: number
  /** Suppressed under five; a community member's too. */
  livedExperience: number | "suppressed"
  /** Seats held whose sector is not known or may not be told. */
  seatsUnnamed: number
  municipalPresence: { onCouncil: Verdict; bodies: { with: number; of: number } }
  /** Each body in force; lived experience is never told of one body alone. */
  membersBySectorByBody: (SeatCount & {
    bodyId: string
    kind: BodyKind
    nameEn: string
    nameFr: string
    sectors: SectorCount[]
    communityMembers: number
    unnamed: number
  })[]
}

export async function councilFigures(tx: Tx, on: string): Promise<CouncilFigures> {
  const bodies = await bodiesInForce(tx, on)
  const seats = (await seatsInForce(tx, { on })).filter((seat) => seat.standing !== "alternate")
  const { named, communityMembers, livedExperience, unnamed } = sectorCounts(held(seats))
  const checks = bestPractice(seats)
  return {
    on,
    ...seatCount(seats),
    bodies: byKind(bodies),
    council: seatCount(seats.filter((seat) => seat.bodyKind === "council")),
    seatsBySector: listed(named),
    communityMembers,
    livedExperience,
    seatsUnnamed: unnamed,
    municipalPresence: { onCouncil: checks.municipalCouncil, bodies: checks.municipalBodies },
    membersBySectorByBody: bodies.map(({ id, kind, nameEn, nameFr }) => {
      const own = seats.filter((seat) => seat.bodyId === id)
      const counts = sectorCounts(held(own))
      const sectors = listed(counts.named)
      const told = sectors.reduce((sum, sector) => sum + sector.seats, 0)
      return {
        bodyId: id,
        kind,
        nameEn,
        nameFr,
        ...seatCount(own),
        sectors,
        communityMembers: counts.communityMembers,
        unnamed: held(own).length - counts.communityMembers - told,
      }
    }),
  }
}

function held(seats: readonly SeatInForce[]): SeatInForce[] {
  return seats.filter((seat) => seat.organizationId !== null)
}

function seatCount(seats: readonly SeatInForce[]): SeatCount {
  const seatsFilled = held(seats).length
  return { seats: seats.length, seatsFilled, vacancies: seats.length - seatsFilled }
}

function byKind(bodies: readonly { kind: BodyKind }[]): Record<BodyKind, number> {
  const counts = bodyKinds.map((kind) => [kind, bodies.filter((body) => body.kind === kind).length])
  return Object.fromEntries(counts) as Record<BodyKind, number>
}

function listed(named: ReadonlyMap<Sector, number>): SectorCount[] {
  return [...named]
    .map(([sector, seats]) => ({ sector, seats }))
    .toSorted((one, other) => other.seats - one.seats || (one.sector < other.sector ? -1 : 1))
}
