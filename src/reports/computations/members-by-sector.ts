import type { SeatInForce } from "#councils"
import { organizationWords, recommendedSectors } from "#organizations"
import type { Sector } from "#organizations"
import { formatDate } from "#platform/words"
import { both, joined } from "../rules/both.ts"
import type { Figure, FigureTable } from "../rules/content.ts"
import { figureOf } from "../rules/figure-parts.ts"
import { suppressed, valueOf } from "../rules/report-value.ts"
import type { ReportValue } from "../rules/report-value.ts"
import { hiddenBeside } from "./hidden-beside.ts"
import { isOfPerson, sectorOf, sectorSeatRow } from "../parts/rows-behind.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** Small numbers are people: under this, how many have lived experience is not told. */
const smallestShown = 5

/**
 * Seats that organisations hold, by the sector they speak for, on the council and in other groups, with those of community
 * members on a line of their own; then the recommended sectors nobody speaks for. Lived experience is never told of one
 * group, and over all groups only from five on; it is that of everybody at the table.
 */
export function membersBySector({ seats, asOf }: YearRecords): Figure {
  const held = seats.filter(({ organizationId }) => organizationId !== null)
  const lines = linesOf(held)
  // With nothing to hide beside it, every number of the table and every sector that is missing would tell of it.
  const wouldTell = hiddenBeside(held) === undefined && lines.some(isOfLivedExperience)
  const shown = lines.filter(({ isHidden }) => !isHidden)
  const missing = recommendedSectors.filter(
    (sector) => sector !== "lived-experience" && !lines.some((line) => line.sector === sector),
  )
  const named = missing.map((sector) => both(organizationWords, `sector-${sector}`))
  return figureOf({
    how: both(words, "how-members-by-sector", (locale) => ({ date: formatDate(locale, asOf) })),
    facts: wouldTell
      ? []
      : [
          {
            key: "sectors-without-member",
            label: both(words, "sectors-without-member"),
            value: missing.length === 0 ? both(words, "none-missing") : joined(named, "; "),
          },
        ],
    tables: held.length === 0 || wouldTell ? [] : [sectorTable(lines, held.length)],
    rows: shown.flatMap((line) => line.seats.map((seat) => sectorSeatRow(seat, line.label))),
  })
}

/** Some organisation speaks for it; a community member who does stands on a line of their own. */
function isOfLivedExperience({ sector, seats }: Line): boolean {
  return sector === "lived-experience" && seats.some((seat) => !isOfPerson(seat))
}

type Line = {
  sector: Sector | null
  key: string
  label: { en: string; fr: string }
  seats: SeatInForce[]
  /** Its numbers are withheld, and no row behind them is named. */
  isHidden: boolean
}

function linesOf(held: readonly SeatInForce[]): Line[] {
  const people = held.filter(isOfPerson)
  const bySector = Map.groupBy(
    held.filter((seat) => !isOfPerson(seat)),
    sectorOf,
  )
  const lived = held.filter((seat) => sectorOf(seat) === "lived-experience")
  const others = [...bySector].filter(([sector]) => sector !== "lived-experience")
  const known = others
    .filter(([sector]) => sector !== null)
    .toSorted(([one, seats], [other, more]) => more.length - seats.length || (one! < other! ? -1 : 1))
  const lines = [...known, ...others.filter(([sector]) => sector === null)]
  const beside = hiddenBeside(held)
  return [
    ...lines.map(([sector, seats]) => lineOf(sector, seats, sector === beside)),
    ...(people.length > 0 ? [peopleLine(people)] : []),
    lineOf("lived-experience", lived, true),
  ]
}

function lineOf(sector: Sector | null, seats: SeatInForce[], isHidden: boolean): Line {
  const label = sector === null ? both(words, "sector-unknown") : both(organizationWords, `sector-${sector}`)
  return { sector, key: sector ?? "unknown", label, seats, isHidden }
}

function peopleLine(seats: SeatInForce[]): Line {
  const label = both(words, "community-members")
  return { sector: null, key: "community-members", label, seats, isHidden: false }
}

function sectorTable(lines: readonly Line[], base: number): FigureTable {
  const lived = lines.find(({ sector }) => sector === "lived-experience")?.seats.length ?? 0
  const withPeople = lines.some(({ key }) => key === "community-members")
  // Beside the line of community members, the line hidden with it would tell how many of them it is true of.
  const sumMayBeTold = (sector: Sector | null) =>
    lived >= smallestShown && (sector === "lived-experience" || !withPeople)
  return {
    key: "by-sector",
    caption: both(words, "seats-by-sector"),
    headings: (["sector", "on-council", "in-other-groups", "in-all"] as const).map((key) => both(words, key)),
    rows: lines.map(({ sector, key, label, seats, isHidden }) => ({
      key,
      label,
      cells: isHidden
        ? [suppressed, suppressed, sumMayBeTold(sector) ? valueOf(seats.length) : suppressed]
        : counts(seats),
      behind: isHidden ? [] : seats.map(({ id }) => id),
    })),
    base,
    chart: "bars",
  }
}

function counts(seats: readonly SeatInForce[]): ReportValue[] {
  const onCouncil = seats.filter(({ bodyKind }) => bodyKind === "council").length
  return [onCouncil, seats.length - onCouncil, seats.length].map(valueOf)
}
