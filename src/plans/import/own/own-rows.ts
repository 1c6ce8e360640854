import { cellAt, cellDoubt, fold, mergedCells, textOf } from "#platform/workbooks"
import type { CellDoubt, Sheet, Workbook } from "#platform/workbooks"
import { planColumns } from "../../rules/plan-column.ts"
import type { PlanColumnCode, PlanHeadingCode } from "../../rules/plan-column.ts"
import { readMark } from "../../rules/plan-mark.ts"
import type { PlanMark } from "../../rules/plan-mark.ts"
import { words } from "../../words/index.ts"
import type { Place } from "../workbook/plan-reading.ts"

/** One row of a plan that was taken out of here and came back. */
export type OwnRow = {
  at: (column?: PlanHeadingCode) => Place
  mark: PlanMark | null
  /** Of every column the file has; empty where the cell is. */
  texts: ReadonlyMap<PlanColumnCode, string>
  /** Cells that cannot be read: their texts are not to be believed. */
  unreadable: ReadonlyMap<PlanColumnCode, CellDoubt>
}

/** A name in both languages. */
export type NamedTwice = { en: string; fr: string }

/** What was read, and what is named in both languages by either of its names. */
export type OwnPlan = { rows: OwnRow[]; hasMarks: boolean; names: ReadonlyMap<string, NamedTwice> }

/** Headings are looked for this far down: somebody may have put a title above. */
const rowsSearched = 10

/** The rows of a plan that was taken out of here; null for any other workbook. */
export function ownPlan(workbook: Workbook): OwnPlan | null {
  const tables = workbook.sheets.flatMap((sheet) => {
    const heading = sheet.hidden ? null : headingsOf(sheet)
    return heading ? [rowsIn(sheet, heading)] : []
  })
  if (tables.length === 0) return null
  const rows = tables.flat()
  const hasMarks = rows.some(({ mark }) => mark !== null)
  return { rows, hasMarks, names: namesIn(workbook) }
}

type Headings = { row: number; columns: Map<PlanHeadingCode, number> }

function headingsOf(sheet: Sheet): Headings | null {
  for (let row = 1; row <= Math.min(rowsSearched, sheet.rows.length); row++) {
    const columns = new Map<PlanHeadingCode, number>()
    for (const cell of sheet.rows[row - 1] ?? []) {
      const code = codes().get(fold(textOf(cell)))
      if (code && !columns.has(code)) columns.set(code, cell.column)
    }
    const bilingual = (["title_en", "title_fr", "deliverable_en"] as const).every((code) => columns.has(code))
    const marked = columns.has("mark") && (columns.has("title_en") || columns.has("title_fr"))
    if (bilingual || marked) return { row, columns }
  }
  return null
}

let known: ReadonlyMap<string, PlanHeadingCode> | undefined

/** Every heading in either language, and its code. */
function codes(): ReadonlyMap<string, PlanHeadingCode> {
  const all: PlanHeadingCode[] = [...planColumns.map(({ code }) => code), "mark"]
  known ??= new Map(
    all.flatMap((code) =>
      [code, ...(["en", "fr"] as const).map((locale) => words(locale)(`column-${code}`))].map(
        (heading) => [fold(heading), code] as const,
      ),
    ),
  )
  return known
}

function rowsIn(sheet: Sheet, { row: headingRow, columns }: Headings): OwnRow[] {
  const cellOf = mergedCells(sheet)
  const own = planColumns.flatMap(({ code }) => {
    const column = columns.get(code)
    return column === undefined ? [] : [{ code, column }]
  })
  const rows: OwnRow[] = []
  for (let row = headingRow + 1; row <= sheet.rows.length; row++) {
    const texts = new Map<PlanColumnCode, string>()
    const unreadable = new Map<PlanColumnCode, CellDoubt>()
    for (const { code, column } of own) {
      const cell = cellOf(row, column)
      texts.set(code, textOf(cell))
      const doubt = cellDoubt(cell)
      if (doubt) unreadable.set(code, doubt)
    }
    if (unreadable.size === 0 && [...texts.values()].every((text) => text === "")) continue
    const markColumn = columns.get("mark")
    const mark = markColumn === undefined ? null : readMark(textOf(cellOf(row, markColumn)))
    const at = (column?: PlanHeadingCode) => ({
      sheet: sheet.name,
      row,
      column: (column === undefined ? undefined : columns.get(column)) ?? 1,
    })
    rows.push({ at, mark, texts, unreadable })
  }
  return rows
}

/** From the sheet of names. */
function namesIn(workbook: Workbook): ReadonlyMap<string, NamedTwice> {
  const names = new Map<string, NamedTwice>()
  for (const sheet of workbook.sheets) {
    const heading = fold(textOf(cellAt(sheet, 1, 2)))
    if (!namesHeadings.includes(heading)) continue
    for (let row = 2; row <= sheet.rows.length; row++) {
      const [en, fr] = [textOf(cellAt(sheet, row, 2)), textOf(cellAt(sheet, row, 3))]
      if (en === "" || fr === "") continue
      for (const name of [en, fr]) if (!names.has(name)) names.set(name, { en, fr })
    }
  }
  return names
}

const namesHeadings = (["en", "fr"] as const).map((locale) => fold(words(locale)("names-english")))
