import { evidenceWords, strengths } from "#evidence"
import { formatDate } from "#platform/words"
import { both, joined } from "../rules/both.ts"
import type { Figure, RowBehind } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { valueOf } from "../rules/report-value.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** Documents on file, by how much each proves; those of later than the day are not counted. */
export function evidenceByStrength({ documents, asOf }: YearRecords): Figure {
  return figureOf({
    how: both(words, "how-evidence-by-strength", (locale) => ({ date: formatDate(locale, asOf) })),
    numbers: [
      countOf({
        key: "documents",
        label: both(words, "documents-on-file"),
        behind: documents,
        base: documents.length,
      }),
    ],
    tables: [
      {
        key: "by-strength",
        caption: both(words, "documents-by-strength"),
        headings: [both(words, "strength"), both(words, "number-of-documents")],
        rows: strengths.map((strength) => {
          const own = documents.filter((document) => document.strength === strength)
          return {
            key: strength,
            label: both(evidenceWords, `strength-${strength}`),
            cells: [valueOf(own.length)],
            behind: own.map(({ id }) => id),
          }
        }),
        base: documents.length,
      },
    ],
    rows: documents.map(documentRow),
  })
}

function documentRow({ id, titleEn, titleFr, strength, dated }: YearRecords["documents"][number]): RowBehind {
  const date =
    dated === null
      ? both(words, "undated")
      : both(words, "dated", (locale) => ({ date: formatDate(locale, dated) }))
  const detail = joined([both(evidenceWords, `strength-${strength}`), date])
  return { id, kind: "document", title: { en: titleEn, fr: titleFr }, detail }
}
