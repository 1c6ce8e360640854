import { exportedText } from "../../reads/exported-rows.ts"
import type { Activity } from "../../reads/queries.ts"
import { planColumns } from "../../rules/plan-column.ts"
import type { PlanColumnCode } from "../../rules/plan-column.ts"
import { fingerprint } from "../../rules/plan-mark.ts"
import { asItIs } from "../change-to.ts"
import type { Becoming, ImportDoubt } from "../planned-import.ts"
import { isSame } from "../what-a-plan-says.ts"
import { isBackwards, merged } from "./becoming.ts"
import type { Patch } from "./becoming.ts"
import type { CellReader, CellSaid } from "./own-cells.ts"
import type { OwnRow } from "./own-rows.ts"

export type ChangedCell = { column: PlanColumnCode; patch: Patch; isConflict: boolean }

/** Every cell of a row that somebody changed, with what it makes of the activity; and what is wrong with others. */
export function changesOf(
  row: OwnRow,
  activity: Activity,
  reader: CellReader,
): { cells: ChangedCell[]; doubtful: ImportDoubt[] } {
  const now = asItIs(activity)
  const doubtful: ImportDoubt[] = []
  const read: ChangedCell[] = []
  const touched = planColumns.map(({ code }) => code).filter((code) => isTouched(row, activity, code))
  for (const column of touched) {
    const unreadable = row.unreadable.get(column)
    const said = unreadable
      ? { doubt: unreadable }
      : readCell(row, { activity, column, touched, reader, now })
    if ("doubt" in said) doubtful.push({ ...row.at(column), reason: said.doubt })
    else if (isNews(now, said.patch, activity))
      read.push({ column, patch: said.patch, isConflict: isChangedHere(row, activity, column) })
  }
  const cells = inOrder(movedTogether(leadsOnce(read, now)), now)
  for (const { column } of read.filter((one) => !cells.some((cell) => cell.column === one.column)))
    doubtful.push({
      ...row.at(column),
      reason: { code: column === "partners" ? "own-leads-already" : "own-backwards" },
    })
  return { cells, doubtful }
}

/** Whoever leads is not listed as a partner too; a cell that says nothing else says nothing. */
function leadsOnce(cells: readonly ChangedCell[], now: Becoming): ChangedCell[] {
  const { leads } = merged(now, patchesOf(cells))
  return cells.flatMap((cell) => {
    const { partners } = cell.patch
    if (!partners) return [cell]
    const others = partners.filter((ref) => !leads.some((lead) => isSame(lead, ref)))
    const isNow = JSON.stringify(others) === JSON.stringify(now.partners)
    return isNow ? [] : [{ ...cell, patch: { partners: others } }]
  })
}

/** Priority and outcome are moved as a whole or not at all. */
function movedTogether(cells: readonly ChangedCell[]): ChangedCell[] {
  const moves = cells.filter(({ column }) => column === "priority" || column === "outcome")
  const isConflict = moves.some((cell) => cell.isConflict)
  return cells.map((cell) => (moves.includes(cell) ? { ...cell, isConflict } : cell))
}

/** Dates that would run backwards are left as they are. */
function inOrder(cells: ChangedCell[], now: Becoming): ChangedCell[] {
  if (!isBackwards(merged(now, patchesOf(cells)))) return cells
  return cells.filter(({ column }) => column !== "start" && column !== "end")
}

function patchesOf(cells: readonly ChangedCell[]): Patch[] {
  return cells.map(({ patch }) => patch)
}

/** Whether somebody changed this cell: it says neither what is here nor what it said when it was taken out. */
function isTouched(row: OwnRow, activity: Activity, column: PlanColumnCode): boolean {
  const text = row.texts.get(column)
  if (text === undefined) return false
  const unreadable = row.unreadable.has(column)
  const { mark } = row
  // A row without its mark is only known by its title: a blank cell takes nothing away, and its language is not known.
  if (!mark || mark.id !== activity.id)
    return (
      unreadable ||
      (text !== "" && !(["en", "fr"] as const).some((locale) => isSaid(text, locale, activity, column)))
    )
  if (isSaid(text, mark.locale, activity, column)) return false
  return unreadable || mark.said.get(column) !== fingerprint(text)
}

// oxlint-disable-next-line max-params -- one question
function isSaid(text: string, locale: "en" | "fr", activity: Activity, column: PlanColumnCode): boolean {
  return text.normalize("NFC") === exportedText(locale, column, activity).normalize("NFC")
}

/** Whether it was changed here since it was taken out. */
function isChangedHere({ mark }: OwnRow, activity: Activity, column: PlanColumnCode): boolean {
  if (mark?.id !== activity.id) return false
  const columns = column === "priority" ? (["priority", "outcome"] as const) : [column]
  return columns.some((one) => {
    const then = mark.said.get(one)
    return then !== undefined && then !== fingerprint(exportedText(mark.locale, one, activity))
  })
}

type Reading = {
  activity: Activity
  column: PlanColumnCode
  touched: readonly PlanColumnCode[]
  reader: CellReader
  now: Becoming
}

/** Priority and outcome are read together; a change of both is shown as two and done once. */
function readCell(row: OwnRow, { activity, column, touched, reader, now }: Reading): CellSaid {
  if (column !== "priority" && column !== "outcome")
    return reader.said(column, row.texts.get(column) ?? "", now)
  const both = touched.includes("priority") && touched.includes("outcome")
  const locale = row.mark?.locale ?? "en"
  const here = (code: "priority" | "outcome") =>
    touched.includes(code) ? (row.texts.get(code) ?? "") : exportedText(locale, code, activity)
  const texts = { priority: here("priority"), outcome: here("outcome") }
  return reader.under(texts, both ? "both" : column)
}

/** Whether what is said is anything else than what is here: "May 1, 2026" for 2026-05-01 is not. */
function isNews(now: Becoming, patch: Partial<Becoming>, { status }: Activity): boolean {
  return Object.entries(patch).some(([key, value]) => {
    const before: unknown = key === "status" ? status : now[key as keyof Becoming]
    return JSON.stringify(before) !== JSON.stringify(value)
  })
}
