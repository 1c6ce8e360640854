import type { SeatInForce } from "#councils"
import { formatDate } from "#platform/words"
import { both } from "../rules/both.ts"
import type { Figure, ReportNumber } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { notYetReported, suppressed } from "../rules/report-value.ts"
import { isOfPerson, seatRow, sectorOf } from "../parts/rows-behind.ts"
import { hiddenBeside } from "./hidden-beside.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/**
 * Where municipalities sit: seats on the council, and groups where they hold one. Active municipal involvement went with
 * better partnerships (Qayyum and Burstein, 2012).
 */
export function municipalPresence({ seats, asOf }: YearRecords): Figure {
  const held = seats.filter(({ organizationId }) => organizationId !== null)
  const municipal = held.filter((seat) => !isOfPerson(seat) && sectorOf(seat) === "municipal")
  const numbers = [onCouncil(held, municipal), inGroups(held, municipal)]
  // Hidden beside lived experience, it may not be told here.
  const isHidden = hiddenBeside(held) === "municipal"
  return figureOf({
    how: both(words, "how-municipal-presence", (locale) => ({ date: formatDate(locale, asOf) })),
    numbers: isHidden ? numbers.map((one) => ({ ...one, value: suppressed, behind: [] })) : numbers,
    rows: isHidden ? [] : municipal.map(seatRow),
  })
}

function isOnCouncil({ bodyKind }: SeatInForce): boolean {
  return bodyKind === "council"
}

/** While nobody holds a seat on the council, none being municipal says nothing. */
function onCouncil(held: readonly SeatInForce[], municipal: readonly SeatInForce[]): ReportNumber {
  const all = held.filter(isOnCouncil).length
  const count = countOf({
    key: "on-council",
    label: both(words, "municipal-seats"),
    behind: municipal.filter(isOnCouncil),
    of: all,
    base: all,
  })
  return all === 0 ? { ...count, value: notYetReported } : count
}

function inGroups(held: readonly SeatInForce[], municipal: readonly SeatInForce[]): ReportNumber {
  const groups = oneOfEachBody(held).length
  const count = countOf({
    key: "groups",
    label: both(words, "municipal-groups"),
    behind: oneOfEachBody(municipal),
    of: groups,
    base: groups,
  })
  return groups === 0 ? { ...count, value: notYetReported } : count
}

function oneOfEachBody(seats: readonly SeatInForce[]): SeatInForce[] {
  return [...new Map(seats.map((seat) => [seat.bodyId, seat])).values()]
}
