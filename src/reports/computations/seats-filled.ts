import { formatDate } from "#platform/words"
import { both } from "../rules/both.ts"
import type { Figure } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { seatRow } from "../parts/rows-behind.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** The council's seats: held, vacant, and held by somebody new in the year. Alternates are not counted. */
export function seatsFilled({ seats, from, asOf }: YearRecords): Figure {
  const own = seats.filter(({ bodyKind }) => bodyKind === "council")
  const filled = own.filter(({ organizationId }) => organizationId !== null)
  const vacant = own.filter(({ organizationId }) => organizationId === null)
  const renewed = filled.filter(
    ({ representativeSince: since }) => since !== null && since >= from && since <= asOf,
  )
  return figureOf({
    how: both(words, "how-seats-filled", (locale) => ({
      from: formatDate(locale, from),
      date: formatDate(locale, asOf),
    })),
    numbers: [
      countOf({
        key: "filled",
        label: both(words, "seats-filled"),
        behind: filled,
        of: own.length,
        base: own.length,
      }),
      countOf({
        key: "vacant",
        label: both(words, "seats-vacant"),
        behind: vacant,
        of: own.length,
        base: own.length,
      }),
      countOf({
        key: "renewed",
        label: both(words, "seats-renewed"),
        behind: renewed,
        of: filled.length,
        base: filled.length,
      }),
    ],
    rows: own.map(seatRow),
  })
}
