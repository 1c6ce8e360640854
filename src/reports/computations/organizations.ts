import { formatDate } from "#platform/words"
import { both } from "../both.ts"
import type { Figure } from "../content.ts"
import { countOf, figureOf } from "../figure-parts.ts"
import { organizationRow } from "../rows-behind.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../year-records.ts"

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
