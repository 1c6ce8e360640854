import type { FiscalYear } from "#partnerships"
import type { Cell, Columns, Heading, Sheet } from "#platform/workbooks"
import { columnsOf, findHeadings, mergedCells } from "#platform/workbooks"
import type { PlanMeaning } from "./heading.ts"
import { planVocabulary } from "./heading.ts"
import type { PlanDoubt, PlanReason } from "./plan-reading.ts"
import { understandDate } from "./written-date.ts"

/** A column headed by a quarter or a month, in which a mark says that the activity runs then. */
export type PeriodColumn = { column: number; written: string; from: string; to: string }

/** A sheet that holds a plan: where its rows begin and what its columns hold. */
export type PlanTable = {
  sheet: Sheet
  fiscalYear: FiscalYear
  headingRow: number
  headings: Heading<PlanMeaning>[]
  columns: ReadonlyMap<PlanMeaning, number>
  periods: PeriodColumn[]
  /** Columns kept as notes, under the heading they have, if any. */
  kept: { column: number; heading: string | null }[]
  cellOf: (row: number, column: number) => Cell
  doubtful: PlanDoubt[]
}

const anchors = ["activity", "priority", "outcome"] as const
/** Meanings that have no field of their own in a plan: kept as notes. */
const noted = ["notes", "reference"] as const

/** The table of a sheet, or null with what is doubtful when the sheet holds none. */
export function planTable(
  sheet: Sheet,
  fiscalYear: FiscalYear,
): { table: PlanTable | null; doubtful: PlanDoubt[] } {
  if (sheet.rows.length === 0) return { table: null, doubtful: [] }
  const first = { sheet: sheet.name, row: 1, column: 1 }
  if (sheet.hidden) return { table: null, doubtful: [{ ...first, reason: { code: "hidden-sheet" } }] }
  const found = findHeadings(sheet, planVocabulary, { anchors, atLeast: 2 })
  if (!found) return { table: null, doubtful: [{ ...first, reason: { code: "no-headings" } }] }
  const periods = periodColumns(found.headings, fiscalYear)
  const columns = columnsOf(
    found.headings.filter(({ column }) => !periods.some((period) => period.column === column)),
  )
  const kept = keptColumns(sheet, found, { columns, periods })
  const doubtful = headingDoubts(columns, kept).map(({ column, reason }) => ({
    ...first,
    row: found.row,
    column,
    reason,
  }))
  const table = {
    sheet,
    fiscalYear,
    headingRow: found.row,
    headings: found.headings,
    columns: columns.byMeaning,
    periods,
    kept,
    cellOf: mergedCells(sheet),
    doubtful,
  }
  return { table, doubtful }
}

/** "Q1", "T3", "April", "2016-17" over columns that hold marks. */
function periodColumns(headings: readonly Heading<PlanMeaning>[], fiscalYear: FiscalYear): PeriodColumn[] {
  return headings.flatMap(({ column, written, meanings }) => {
    const date = meanings.length === 0 ? understandDate(written, { fiscalYear }) : null
    return date?.from && date.to ? [{ column, written, from: date.from, to: date.to }] : []
  })
}

type Found = { row: number; headings: Heading<PlanMeaning>[] }

/** Notes, and every column whose heading gave no other place: unknown, doubtful, repeated, or no heading at all. */
function keptColumns(
  sheet: Sheet,
  { row, headings }: Found,
  { columns, periods }: { columns: Columns<PlanMeaning>; periods: readonly PeriodColumn[] },
): PlanTable["kept"] {
  const placed = new Set(
    [...columns.byMeaning].filter(([meaning]) => !isNoted(meaning)).map(([, column]) => column),
  )
  for (const { column } of periods) placed.add(column)
  const width = Math.max(...sheet.rows.slice(row).map((cells) => cells.length), 0)
  return Array.from({ length: Math.max(width, headings.at(-1)?.column ?? 0) }, (_, index) => index + 1)
    .filter((column) => !placed.has(column))
    .map((column) => ({
      column,
      heading: headings.find((heading) => heading.column === column)?.written ?? null,
    }))
    .filter(({ column }) =>
      sheet.rows.slice(row).some((cells) => (cells[column - 1]?.kind ?? "blank") !== "blank"),
    )
}

function isNoted(meaning: PlanMeaning): boolean {
  return (noted as readonly PlanMeaning[]).includes(meaning)
}

function headingDoubts(
  columns: Columns<PlanMeaning>,
  kept: PlanTable["kept"],
): { column: number; reason: PlanReason }[] {
  const doubts: { column: number; reason: PlanReason }[] = [...columns.doubts]
  for (const { column, heading } of kept)
    if (heading === null) doubts.push({ column, reason: { code: "no-heading" } })
  const anchor = columns.byMeaning.get("outcome") ?? columns.byMeaning.get("activity") ?? 1
  if (!columns.byMeaning.has("activity"))
    doubts.push({ column: anchor, reason: { code: "no-activity-column" } })
  return doubts
}
