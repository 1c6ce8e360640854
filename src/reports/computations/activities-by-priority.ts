import { levelSaid } from "#strategy"
import { both } from "../rules/both.ts"
import type { Figure } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { valueOf } from "../rules/report-value.ts"
import { activityRow, isLed } from "../parts/rows-behind.ts"
import { words } from "../words/index.ts"
import type { YearRecords } from "../reads/year-records.ts"

/** The year's activities under each priority, how many members lead, and how many are complete. */
export function activitiesByPriority({ activities, level }: YearRecords): Figure {
  const led = activities.filter(isLed)
  const priorities = [...Map.groupBy(activities, ({ priorityId }) => priorityId)]
  return figureOf({
    how: both(words, "how-activities-by-priority", (locale) => ({ level: levelSaid(locale, level).one })),
    numbers: [
      countOf({
        key: "led-by-members",
        label: both(words, "led-by-members"),
        behind: led,
        of: activities.length,
        base: activities.length,
      }),
    ],
    tables: [
      {
        key: "by-priority",
        caption: both(words, "activities-by-priority", (locale) => ({ level: levelSaid(locale, level).one })),
        headings: [
          { en: levelSaid("en", level).One, fr: levelSaid("fr", level).One },
          ...(["number-of-activities", "led-by-members", "complete"] as const).map((key) => both(words, key)),
        ],
        rows: priorities.map(([priorityId, own]) => ({
          key: priorityId,
          label: { en: own[0]?.priorityEn ?? "", fr: own[0]?.priorityFr ?? "" },
          cells: [
            valueOf(own.length),
            valueOf(own.filter(isLed).length),
            valueOf(own.filter(({ status }) => status === "complete").length),
          ],
          behind: own.map(({ id }) => id),
        })),
        base: activities.length,
      },
    ],
    rows: activities.map(activityRow),
  })
}
