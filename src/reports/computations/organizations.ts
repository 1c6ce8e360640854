import { formatDate } from "#platform/words"
import { both } from "../rules/both.ts"
import type { Figure } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { organizationRow } from "../parts/rows-behind.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** Member organisations on the day; community members are counted apart, and no list here names them. */
export function organizations({ organizations: all, asOf }: YearRecords): Figure {
  const members = all.filter(({ kind }) => kind === "organization")
  const people = all.filter(({ kind }) => kind === "community-member")
  return figureOf({
    how: both(words, "how-organizations", (locale) => ({ date: formatDate(locale, asOf) })),
    numbers: [
      countOf({
        key: "members",
        label: both(words, "member-organizations"),
        behind: members,
        base: members.length,
      }),
      ...(people.length > 0
        ? [
            countOf({
              key: "community-members",
              label: both(words, "community-members"),
              behind: people,
              base: people.length,
            }),
          ]
        : []),
    ],
    rows: all.map(organizationRow),
  })
}
