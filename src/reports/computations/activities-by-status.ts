import { activityStatuses, planWords } from "#plans"
import { both } from "../rules/both.ts"
import type { Figure } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { valueOf } from "../rules/report-value.ts"
import { activityRow } from "../parts/rows-behind.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** The year's activities by where each stands; one is in exactly one place, so the rows add up. */
export function activitiesByStatus({ activities }: YearRecords): Figure {
  return figureOf({
    how: both(words, "how-activities-by-status"),
    numbers: [
      countOf({
        key: "activities",
        label: both(words, "activities"),
        behind: activities,
        base: activities.length,
      }),
    ],
    tables: [
      {
        key: "by-status",
        caption: both(words, "activities-by-status"),
        headings: [both(words, "status"), both(words, "number-of-activities")],
        rows: activityStatuses.map((status) => {
          const own = activities.filter((activity) => activity.status === status)
          return {
            key: status,
            label: both(planWords, `status-${status}`),
            cells: [valueOf(own.length)],
            behind: own.map(({ id }) => id),
          }
        }),
        base: activities.length,
        chart: "bars",
      },
    ],
    rows: activities.map(activityRow),
  })
}
