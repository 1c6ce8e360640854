import type { Choices, WrittenCell, WrittenSheet } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { exportedRows } from "../reads/exported-rows.ts"
import type { Standings } from "../reads/exported-rows.ts"
import type { PlanNames } from "../reads/plan-names.ts"
import type { Activity } from "../reads/queries.ts"
import { activityStatuses } from "../rules/activity-status.ts"
import { planColumns, toldColumn } from "../rules/plan-column.ts"
import type { PlanColumnCode } from "../rules/plan-column.ts"
import { words } from "../words/index.ts"

/** How far down a list to choose from is offered, for rows somebody adds. */
const rowsToAdd = 200

/** A plan as a workbook: the plan itself, what its columns hold, and every name it may use, in both languages. */
export function planSheets(
  locale: Locale,
  {
    title,
    activities,
    standings,
    names,
  }: {
    title: string
    activities: readonly Activity[]
    standings?: Standings
    names: PlanNames
  },
): WrittenSheet[] {
  const say = words(locale)
  const rows = exportedRows(locale, activities, standings)
  const named = namesRows(locale, names)
  return [
    {
      name: title,
      rows,
      widths: [...planColumns.map(({ width }) => width), toldColumn.width, 10],
      hiddenColumns: [planColumns.length + 2],
      choices: choicesIn(locale, { names, lastRow: rows.length + rowsToAdd, named }),
    },
    { name: say("about-columns"), rows: aboutRows(locale), widths: [28, 90] },
    { name: say("names"), rows: named, widths: [18, 50, 50] },
  ]
}

function aboutRows(locale: Locale): WrittenCell[][] {
  const say = words(locale)
  const statuses = activityStatuses.map((status) => say(`status-${status}`)).join(", ")
  return [
    [say("about-column"), say("about-what")],
    ...[...planColumns.map(({ code }) => code), toldColumn.code, "mark" as const].map((code) => [
      say(`column-${code}`),
      say(`about-${code}`, { statuses }),
    ]),
    [null, say("about-blank")],
  ]
}

const kinds = ["priority", "outcome", "organization", "body"] as const

function namesRows(locale: Locale, names: PlanNames): WrittenCell[][] {
  const say = words(locale)
  return [
    [say("names-of"), say("names-english"), say("names-french")],
    ...kinds.flatMap((kind) => names[kind].map(({ en, fr }) => [say(`names-${kind}`), en, fr])),
  ]
}

/** Lists a spreadsheet program offers; anything else may be typed all the same. */
function choicesIn(
  locale: Locale,
  { names, lastRow, named }: { names: PlanNames; lastRow: number; named: readonly WrittenCell[][] },
): Choices[] {
  const say = words(locale)
  const columnOf = (code: PlanColumnCode) => planColumns.findIndex((column) => column.code === code) + 1
  const listed = (code: PlanColumnCode, kind: (typeof kinds)[number]): Choices[] => {
    const first = named.findIndex(([of]) => of === say(`names-${kind}`)) + 1
    if (first === 0) return []
    const from = {
      sheet: 3,
      column: locale === "fr" ? 3 : 2,
      firstRow: first,
      lastRow: first + names[kind].length - 1,
    }
    return [{ column: columnOf(code), lastRow, from }]
  }
  const statuses = activityStatuses.map((status) => say(`status-${status}`))
  return [
    ...listed("priority", "priority"),
    ...listed("outcome", "outcome"),
    ...listed("body", "body"),
    { column: columnOf("status"), lastRow, from: statuses },
  ]
}
