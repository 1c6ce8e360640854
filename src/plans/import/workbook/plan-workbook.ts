import type { KnownOrganization } from "#organizations"
import type { FiscalYear } from "#partnerships"
import type { Workbook } from "#platform/workbooks"
import { fold } from "#platform/workbooks"
import type { PlanDoubt, PlanReading, PlanReason, ReadActivity } from "./plan-reading.ts"
import { readActivity } from "./workbook-activity.ts"
import { nameReader } from "./workbook-names.ts"
import { planRows } from "./workbook-row.ts"
import { planTable } from "./workbook-table.ts"
import type { ActivityLine } from "./workbook-tree.ts"
import { doubtAt, planTree } from "./workbook-tree.ts"

export type * from "./plan-reading.ts"

/**
 * What an action plan, as a partnership keeps it, holds; nothing is written. The row of headings is found wherever it stands
 * and understood in English and French; merged cells speak for every row they cover; a row with a priority or a goal but no
 * action makes those and no activity. Whatever is doubtful is named with its place, and nothing is dropped in silence: what
 * has no field of its own is kept in the notes.
 */
export function readPlan(
  workbook: Workbook,
  { fiscalYear, organizations }: { fiscalYear: FiscalYear; organizations: readonly KnownOrganization[] },
): PlanReading {
  const sheets = workbook.sheets.map((sheet) => planTable(sheet, fiscalYear))
  const tables = sheets.flatMap(({ table }) => (table ? [{ table, rows: planRows(table) }] : []))
  const { priorities, outcomes, lines, doubtful } = planTree(tables)
  const names = nameReader(organizations)
  const read = lines.map((line) => ({ line, ...readActivity(line, names) }))
  const { activities, repeated } = distinct(read)
  const all = [
    ...sheets.flatMap((sheet) => sheet.doubtful),
    ...doubtful,
    ...read.flatMap((one) => one.doubtful),
    ...repeated,
  ]
  return {
    fiscalYear,
    priorities: [...priorities.values()],
    outcomes: [...outcomes.values()],
    activities,
    doubtful: inOrder(workbook, all),
    unmatchedNames: names.unmatched(),
  }
}

type Read = { line: ActivityLine; activity: ReadActivity }

/**
 * The same activity on two rows is one, and the later row is named. Where the rows say different things both are kept, the
 * later under a key of its own that is the same on every reading.
 */
function distinct(read: readonly Read[]): { activities: ReadActivity[]; repeated: PlanDoubt[] } {
  const byKey = new Map<string, Map<string, ReadActivity>>()
  const repeated: PlanDoubt[] = []
  const activities = read.flatMap(({ line, activity }) => {
    const before = byKey.get(activity.key) ?? new Map<string, ReadActivity>()
    byKey.set(activity.key, before)
    const said = fold(JSON.stringify({ ...activity, title: null, source: null }))
    const twin = before.get(said)
    const first = twin ?? [...before.values()][0]
    if (first) {
      const reason: PlanReason = { code: twin ? "duplicate-of-row" : "same-title-as-row", ...first.source }
      repeated.push(doubtAt(line.table, { row: line.row, meaning: "activity" }, reason))
    }
    if (twin) return []
    before.set(said, activity)
    return [before.size === 1 ? activity : { ...activity, key: `${activity.key} > ${before.size}` }]
  })
  return { activities, repeated }
}

function inOrder(workbook: Workbook, doubts: readonly PlanDoubt[]): PlanDoubt[] {
  const sheets = workbook.sheets.map(({ name }) => name)
  return doubts.toSorted(
    (a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.column - b.column,
  )
}
