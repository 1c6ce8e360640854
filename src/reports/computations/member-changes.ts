import type { SeatInForce } from "#councils"
import { formatDate } from "#platform/words"
import { both } from "../rules/both.ts"
import type { Figure } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { valueOf } from "../rules/report-value.ts"
import { seatRow } from "../parts/rows-behind.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** Who came to the table and who left it: holders of seats on the day against those of the day before the year began. */
export function memberChanges({ seats, seatsBefore, departed, from, asOf }: YearRecords): Figure {
  const came = firstSeats(seats, seatsBefore)
  const left = firstSeats(seatsBefore, seats)
  return figureOf({
    how: both(words, "how-member-changes", (locale) => ({
      from: formatDate(locale, from),
      to: formatDate(locale, asOf),
    })),
    numbers: [
      countOf({ key: "came", label: both(words, "members-came"), behind: came, base: seats.length }),
      countOf({ key: "left", label: both(words, "members-left"), behind: left, base: seatsBefore.length }),
      {
        key: "representatives-left",
        label: both(words, "representatives-left"),
        value: valueOf(departed.length),
        of: null,
        base: departed.length,
        behind: [],
      },
    ],
    rows: [...came, ...left].map(seatRow),
  })
}

/** Of each holder that has a seat in one list and none in the other, one seat. */
function firstSeats(held: readonly SeatInForce[], others: readonly SeatInForce[]): SeatInForce[] {
  const known = new Set(others.map(({ organizationId }) => organizationId))
  const found = held.filter(({ organizationId }) => organizationId !== null && !known.has(organizationId))
  return [...new Map(found.map((seat) => [seat.organizationId, seat])).values()]
}
