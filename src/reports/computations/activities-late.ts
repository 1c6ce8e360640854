import { finishedStatuses, isOverdue } from "#plans"
import { levelSaid } from "#strategy"
import { formatDate } from "#platform/words"
import { both, joined } from "../rules/both.ts"
import type { Figure, RowBehind } from "../rules/content.ts"
import { countOf, figureOf } from "../rules/figure-parts.ts"
import { valueOf } from "../rules/report-value.ts"
import { activityRow } from "../parts/rows-behind.ts"
import { words } from "../words/index.ts"
import type { ReportedActivity, YearRecords } from "../reads/year-records.ts"

/** What is done, what is still to do, and what of it is past its last day. What has no last day is never late. */
export function activitiesLate({ activities, asOf, level }: YearRecords): Figure {
  const done = activities.filter(isDone)
  const open = activities.filter(isStillToDo)
  const late = open.filter((activity) => isOverdue(activity, asOf))
  const underWay = open.filter(({ status }) => status !== "planned")
  const count = (key: "activities-done" | "under-way" | "still-to-do", behind: ReportedActivity[]) =>
    countOf({ key, label: both(words, key), behind, of: activities.length, base: activities.length })
  const ofOpen = (key: "late" | "without-last-day", behind: ReportedActivity[]) =>
    countOf({ key, label: both(words, key), behind, of: open.length, base: open.length })
  return figureOf({
    how: both(words, "how-activities-late", (locale) => ({ date: formatDate(locale, asOf) })),
    numbers: [
      count("activities-done", done),
      count("still-to-do", open),
      count("under-way", underWay),
      ofOpen("late", late),
      ofOpen(
        "without-last-day",
        open.filter(({ endsOn }) => endsOn === null),
      ),
    ],
    tables:
      activities.length === 0
        ? []
        : [
            {
              key: "by-priority",
              caption: both(words, "late-by-priority", (locale) => ({ level: levelSaid(locale, level).one })),
              headings: [
                { en: levelSaid("en", level).One, fr: levelSaid("fr", level).One },
                ...(["activities-done", "still-to-do", "late"] as const).map((key) => both(words, key)),
              ],
              rows: [...Map.groupBy(activities, ({ priorityId }) => priorityId)].map(([key, own]) => ({
                key,
                label: { en: own[0]!.priorityEn, fr: own[0]!.priorityFr },
                cells: [done, open, late].map((some) =>
                  valueOf(some.filter(({ priorityId }) => priorityId === key).length),
                ),
                behind: own.map(({ id }) => id),
              })),
              base: activities.length,
            },
          ],
    rows: activities.map((activity) => datedRow(activity, late)),
  })
}

function isDone({ status }: ReportedActivity): boolean {
  return status === "complete"
}

function isStillToDo({ status }: ReportedActivity): boolean {
  return !finishedStatuses.includes(status)
}

function datedRow(activity: ReportedActivity, late: readonly ReportedActivity[]): RowBehind {
  const row = activityRow(activity)
  const { endsOn } = activity
  if (endsOn === null || !late.includes(activity)) return row
  const was = both(words, "was-to-end", (locale) => ({ date: formatDate(locale, endsOn) }))
  return { ...row, detail: joined([row.detail, was]) }
}
