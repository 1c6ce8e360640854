import { bodyKinds, councilWords } from "#councils"
import { formatDate } from "#platform/words"
import { both, joined } from "../rules/both.ts"
import type { Figure, RowBehind } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import type { BodyDuring } from "#councils"
import { valueOf } from "../rules/report-value.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** Council, tables and teams that were active in the year, by kind. */
export function bodies({ bodies: active, from, asOf }: YearRecords): Figure {
  return figureOf({
    how: both(words, "how-bodies", (locale) => ({
      from: formatDate(locale, from),
      to: formatDate(locale, asOf),
    })),
    numbers: [
      countOf({ key: "active", label: both(words, "active-bodies"), behind: active, base: active.length }),
    ],
    tables: [
      {
        key: "by-kind",
        caption: both(words, "bodies-by-kind"),
        headings: [both(words, "body-kind"), both(words, "number-of-bodies")],
        rows: bodyKinds.map((kind) => {
          const own = active.filter((body) => body.kind === kind)
          return {
            key: kind,
            label: both(councilWords, `kind-${kind}`),
            cells: [valueOf(own.length)],
            behind: own.map(({ id }) => id),
          }
        }),
        base: active.length,
      },
    ],
    rows: active.map((body) => bodyRow(body, asOf)),
  })
}

function bodyRow({ id, kind, nameEn, nameFr, endsOn }: BodyDuring, asOf: string): RowBehind {
  const hasEnded = endsOn !== null && endsOn <= asOf
  const ended = hasEnded
    ? both(words, "ended-on", (locale) => ({ date: formatDate(locale, endsOn) }))
    : { en: "", fr: "" }
  const detail = joined([both(councilWords, `kind-${kind}`), ended])
  return { id, kind: "body", title: { en: nameEn, fr: nameFr }, detail }
}
