import type { CouncilFigures, SeatInForce } from "#councils"
import { organizationWords, recommendedSectors } from "#organizations"
import type { Sector } from "#organizations"
import { formatDate } from "#platform/words"
import { both, joined } from "../both.ts"
import type { Figure, FigureTable } from "../content.ts"
import { figureOf } from "../figure-parts.ts"
import { suppressed, valueOf } from "../report-value.ts"
import type { ReportValue } from "../report-value.ts"
import { seatRow, sectorOf } from "../rows-behind.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../year-records.ts"

/**
 * Seats held, by the sector they speak for, on the council and in other groups; then the recommended sectors nobody speaks
 * for. The counts, and what may not be told, are the council's own figures.
 */
export function membersBySector({ council, seats, asOf }: YearRecords): Figure {
  const held = seats.filter(({ organizationId }) => organizationId !== null)
  const missing = recommendedSectors.filter(
    (sector) =>
      sector !== "lived-experience" && !council.seatsBySector.some((count) => count.sector === sector),
  )
  const named = missing.map((sector) => both(organizationWords, `sector-${sector}`))
  return figureOf({
    how: both(words, "how-members-by-sector", (locale) => ({ date: formatDate(locale, asOf) })),
    facts: [
      {
        key: "sectors-without-member",
        label: both(words, "sectors-without-member"),
        value: missing.length === 0 ? both(words, "none-missing") : joined(named, "; "),
      },
    ],
    tables: council.seatsFilled === 0 ? [] : [sectorTable(council, held)],
    rows: held.map(seatRow),
  })
}

function sectorTable(council: CouncilFigures, held: readonly SeatInForce[]): FigureTable {
  const ofCouncil = seatsIn(council, "council")
  const ofOthers = seatsIn(council, "others")
  const sectors = council.seatsBySector.map(({ sector, seats }) => ({
    key: sector,
    label: both(organizationWords, `sector-${sector}`),
    cells: [valueOf(ofCouncil(sector)), valueOf(ofOthers(sector)), valueOf(seats)],
    behind: held.filter((seat) => sectorOf(seat) === sector).map(({ id }) => id),
  }))
  const lived = council.livedExperience === "suppressed" ? suppressed : valueOf(council.livedExperience)
  return {
    key: "by-sector",
    caption: both(words, "seats-by-sector"),
    headings: (["sector", "on-council", "in-other-groups", "in-all"] as const).map((key) => both(words, key)),
    rows: [
      ...sectors,
      {
        key: "lived-experience",
        label: both(organizationWords, "sector-lived-experience"),
        // Of one group alone it is never told: only the sum of all groups may be.
        cells: [suppressed, suppressed, lived],
        behind: [],
      },
      {
        key: "unnamed",
        label: both(words, "sector-unnamed"),
        cells: unnamedCells(council),
        behind: [],
      },
    ],
    base: council.seatsFilled,
  }
}

function seatsIn({ membersBySectorByBody: bodies }: CouncilFigures, which: "council" | "others") {
  const own = bodies.filter(({ kind }) => (kind === "council") === (which === "council"))
  return (sector: Sector) =>
    own
      .flatMap(({ sectors }) => sectors.filter((count) => count.sector === sector))
      .reduce((sum, { seats }) => sum + seats, 0)
}

function unnamedCells({ membersBySectorByBody: bodies, seatsUnnamed }: CouncilFigures): ReportValue[] {
  const sum = (isCouncil: boolean) =>
    bodies
      .filter(({ kind }) => (kind === "council") === isCouncil)
      .reduce((total, { unnamed }) => total + unnamed, 0)
  return [valueOf(sum(true)), valueOf(sum(false)), valueOf(seatsUnnamed)]
}
