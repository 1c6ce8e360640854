import { formatDate } from "#platform/words"
import { both } from "../rules/both.ts"
import type { Figure } from "../rules/content.ts"
import { figureOf } from "../rules/figure-parts.ts"
import { wordsOf } from "../rules/report-value.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** Of each group, the written rules it decided by on the day: its own, those of the group above it, or none. */
export function termsInForce({ bodies, terms, asOf }: YearRecords): Figure {
  const nameOf = (bodyId: string) => {
    const body = bodies.find(({ id }) => id === bodyId)
    return { en: body?.nameEn ?? "", fr: body?.nameFr ?? "" }
  }
  const rows = terms.map(({ bodyId, terms: version }) => ({
    key: bodyId,
    label: nameOf(bodyId),
    cells: [
      version === null
        ? wordsOf(both(words, "terms-none"), "none")
        : version.bodyId === bodyId
          ? wordsOf(both(words, "terms-own", { number: version.number }), "own")
          : wordsOf(
              both(words, "terms-above", (locale) => ({ body: nameOf(version.bodyId)[locale] })),
              "above",
            ),
      version?.inForceFrom
        ? wordsOf(
            both(words, "since", (locale) => ({ date: formatDate(locale, version.inForceFrom ?? asOf) })),
          )
        : { state: "not-applicable" as const },
    ],
    behind: [],
  }))
  return figureOf({
    how: both(words, "how-terms-in-force", (locale) => ({ date: formatDate(locale, asOf) })),
    tables:
      rows.length === 0
        ? []
        : [
            {
              key: "by-body",
              caption: both(words, "terms-by-body"),
              headings: (["group", "terms", "in-force"] as const).map((key) => both(words, key)),
              rows,
              base: rows.length,
            },
          ],
  })
}
