import { fiscalYearEnd, fiscalYearLabel, fiscalYearStart } from "#partnerships"
import { formatDate } from "#platform/words"
import { both } from "../rules/both.ts"
import type { Figure } from "../rules/content.ts"
import { figureOf } from "../rules/figure-parts.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** Who is reporting, as the partnership is kept here. */
export function identification({ partnership, fiscalYear }: YearRecords): Figure {
  const { nameEn, nameFr, kind } = partnership
  const label = fiscalYearLabel(fiscalYear)
  const [from, to] = [fiscalYearStart(fiscalYear).toString(), fiscalYearEnd(fiscalYear).toString()]
  return figureOf({
    how: both(words, "how-identification"),
    facts: [
      { key: "name", label: both(words, "partnership-name"), value: { en: nameEn, fr: nameFr } },
      { key: "kind", label: both(words, "partnership-kind"), value: both(words, `kind-${kind}`) },
      { key: "year", label: both(words, "fiscal-year"), value: { en: label, fr: label } },
      {
        key: "period",
        label: both(words, "period-covered"),
        value: both(words, "period", (locale) => ({
          from: formatDate(locale, from),
          to: formatDate(locale, to),
        })),
      },
    ],
  })
}
