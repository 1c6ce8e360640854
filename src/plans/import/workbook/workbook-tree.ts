import { fold } from "#platform/workbooks"
import type { PlanMeaning } from "./heading.ts"
import type { PlanDoubt, PlanReason, ReadOutcome, ReadPriority } from "./plan-reading.ts"
import type { PlanRow } from "./workbook-row.ts"
import type { PlanTable } from "./workbook-table.ts"

/** A line of the plan that holds an activity, and what it stands under. */
export type ActivityLine = {
  table: PlanTable
  row: number
  texts: ReadonlyMap<PlanMeaning, string>
  priority: ReadPriority | null
  outcome: ReadOutcome | null
}

export type PlanTree = {
  priorities: Map<string, ReadPriority>
  outcomes: Map<string, ReadOutcome>
  lines: ActivityLine[]
  doubtful: PlanDoubt[]
}

type Under = { priority: ReadPriority | null; outcome: ReadOutcome | null }

/**
 * Puts every line under its priority and its outcome. A blank priority is the one above, merged or not. A blank outcome is
 * the one above only under the same priority: Surrey leaves the goal of its second direction blank, and it is not the first's.
 */
export function planTree(tables: readonly { table: PlanTable; rows: readonly PlanRow[] }[]): PlanTree {
  const tree: PlanTree = { priorities: new Map(), outcomes: new Map(), lines: [], doubtful: [] }
  for (const { table, rows } of tables) {
    let under = startOf(tree, table, { rows, sheets: tables.length })
    for (const row of rows) {
      tree.doubtful.push(...row.doubtful)
      if (row.kind === "section") under = underSection(tree, table, { row, under })
      if (row.kind === "line") under = underLine(tree, table, { row, under })
    }
  }
  return tree
}

/** A sheet without priorities of its own stands under its own name where other sheets hold the rest of the plan. */
function startOf(
  tree: PlanTree,
  table: PlanTable,
  about: { rows: readonly PlanRow[]; sheets: number },
): Under {
  const none = { priority: null, outcome: null }
  if (table.columns.has("priority") || about.rows.some((row) => row.kind === "section")) return none
  const doubt = (reason: PlanReason) => doubtAt(table, { row: table.headingRow, meaning: "activity" }, reason)
  if (about.sheets < 2 || fold(table.sheet.name) === "") {
    tree.doubtful.push(doubt({ code: "no-priority-column" }))
    return none
  }
  tree.doubtful.push(doubt({ code: "priority-from-sheet", title: table.sheet.name }))
  return {
    priority: priorityNamed(tree, table, { title: table.sheet.name, row: table.headingRow }),
    outcome: null,
  }
}

function underSection(
  tree: PlanTree,
  table: PlanTable,
  { row, under }: { row: PlanRow & { kind: "section" }; under: Under },
): Under {
  const isOutcome = under.priority !== null && /^(?:goal|objective|outcome|objectif|but)\b/i.test(row.title)
  const readAs = isOutcome ? "outcome" : "priority"
  const reason: PlanReason = { code: "section-row", written: row.title, readAs }
  tree.doubtful.push({ sheet: table.sheet.name, row: row.row, column: 1, reason })
  const made = { title: row.title, row: row.row }
  if (isOutcome)
    return { ...under, outcome: outcomeNamed(tree, table, { ...made, priority: under.priority }) }
  return { priority: priorityNamed(tree, table, made), outcome: null }
}

function underLine(
  tree: PlanTree,
  table: PlanTable,
  { row, under }: { row: PlanRow & { kind: "line" }; under: Under },
): Under {
  const { texts } = row
  const written = texts.get("priority")
  const priority = written ? priorityNamed(tree, table, { title: written, row: row.row }) : under.priority
  const before = priority?.key === under.priority?.key ? under.outcome : null
  const goal = texts.get("outcome")
  const outcome = goal ? outcomeNamed(tree, table, { title: goal, row: row.row, priority }) : before
  const now = { priority, outcome }
  if (texts.has("activity")) {
    tree.lines.push({ table, row: row.row, texts, ...now })
    if (!priority && table.columns.has("priority")) {
      tree.doubtful.push(doubtAt(table, { row: row.row, meaning: "priority" }, { code: "priority-missing" }))
    }
  } else if (saysMore(table, row)) {
    tree.doubtful.push(doubtAt(table, { row: row.row, meaning: "activity" }, { code: "activity-missing" }))
  }
  return now
}

/** A row with dates or partners but no activity: a line that was split, or an activity somebody forgot to name. */
function saysMore(table: PlanTable, { row, texts }: PlanRow & { kind: "line" }): boolean {
  if ([...texts.keys()].some((meaning) => meaning !== "priority" && meaning !== "outcome")) return true
  const others = [...table.kept, ...table.periods].map(({ column }) => column)
  return others.some((column) => table.cellOf(row, column).kind !== "blank")
}

type Made = { title: string; row: number }

function priorityNamed(tree: PlanTree, table: PlanTable, { title, row }: Made): ReadPriority {
  const titleKey = fold(title)
  const known = tree.priorities.get(titleKey)
  if (known) return known
  const made = { key: titleKey, titleKey, title: oneLine(title), source: { sheet: table.sheet.name, row } }
  tree.priorities.set(titleKey, made)
  return made
}

function outcomeNamed(
  tree: PlanTree,
  table: PlanTable,
  { title, row, priority }: Made & { priority: ReadPriority | null },
): ReadOutcome {
  const titleKey = fold(title)
  const key = `${priority?.key ?? ""} > ${titleKey}`
  const known = tree.outcomes.get(key)
  if (known) return known
  const under = { priorityKey: priority?.key ?? null, priority: priority?.title ?? null }
  const made = { key, titleKey, title: oneLine(title), ...under, source: { sheet: table.sheet.name, row } }
  tree.outcomes.set(key, made)
  return made
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim()
}

export function doubtAt(
  table: PlanTable,
  at: { row: number; meaning: PlanMeaning },
  reason: PlanReason,
): PlanDoubt {
  return { sheet: table.sheet.name, row: at.row, column: table.columns.get(at.meaning) ?? 1, reason }
}
