import { formatDate } from "#platform/words"
import { both } from "../rules/both.ts"
import type { Figure } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { organizationRow } from "../parts/rows-behind.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** Member organisations on the day. */
export function organizations({ organizations: members, asOf }: YearRecords): Figure {
  return figureOf({
    how: both(words, "how-organizations", (locale) => ({ date: formatDate(locale, asOf) })),
    numbers: [
      countOf({
        key: "members",
        label: both(words, "member-organizations"),
        behind: members,
        base: members.length,
      }),
    ],
    rows: members.map(organizationRow),
  })
}
