import type { Doubt } from "#platform/imports"
import { cellAt, cellDoubt, fold, textOf } from "#platform/workbooks"
import type { Cell, CellDoubt, Sheet, Workbook } from "#platform/workbooks"
import type { KnownIndicator } from "../reads/indicators.ts"
import { periodWritten } from "../rules/period-written.ts"
import type { Period } from "../rules/period.ts"
import { isBeside, meaningOf } from "./value-words.ts"
import type { Meaning } from "./value-words.ts"

/** Why a place in the file was not read, or not as it stands. */
export type ValueReason =
  | CellDoubt
  | { code: "no-headings" }
  | { code: "hidden-sheet" }
  | { code: "heading-unknown"; written: string }
  | { code: "indicator-missing" }
  | { code: "indicator-unknown"; written: string }
  | { code: "indicator-of-several"; written: string }
  | { code: "period-missing" }
  | { code: "state-unknown"; written: string }
  | { code: "group-unknown"; written: string }
  | { code: "number-needed" }
  | { code: "number-unclear"; written: string }
  | { code: "number-beside-reason" }
  | { code: "rate-by-both" }
  | { code: "retired" }
  | { code: "twice"; row: number }
  | { code: `fault-${string}` }

export type ValueDoubt = Doubt<ValueReason>

/** One value as a file has it: whose, of when, and the cells that say it. */
export type WrittenValue = {
  sheet: string
  row: number
  column: number
  indicator: string
  kind: string
  group: string
  /** Null where the file names no period, or none that is understood. */
  period: Period | null
  state: Cell | null
  value: Cell
  numerator: Cell | null
  denominator: Cell | null
  reason: string
}

type Reading = { written: WrittenValue[]; doubtful: ValueDoubt[] }

/**
 * The values of a workbook, one a row as a file of ours has them, or one a cell under headings that name periods. Headings
 * are understood in English and French.
 */
export function readValues(workbook: Workbook): Reading {
  const read = workbook.sheets.map(readSheet)
  return {
    written: read.flatMap(({ written }) => written),
    doubtful: read.flatMap(({ doubtful }) => doubtful),
  }
}

/** Headings are looked for this far down. */
const rowsSearched = 15

function readSheet(sheet: Sheet): Reading {
  const nothing = (code: "no-headings" | "hidden-sheet"): Reading => ({
    written: [],
    doubtful: [{ sheet: sheet.name, row: 1, column: 1, reason: { code } }],
  })
  if (sheet.hidden) return nothing("hidden-sheet")
  if (sheet.rows.every((cells) => cells.every(({ kind }) => kind === "blank")))
    return { written: [], doubtful: [] }
  for (let row = 1; row <= Math.min(rowsSearched, sheet.rows.length); row++) {
    const headings = headingsIn(sheet, row)
    if (headings) return { written: valuesUnder(sheet, headings), doubtful: doubtsIn(sheet, headings) }
  }
  return nothing("no-headings")
}

type Headings = {
  row: number
  columns: Map<Meaning, number>
  periods: { column: number; period: Period }[]
  unknown: { column: number; written: string }[]
}

/** A row names the indicator, and either the days and the number, or periods. */
function headingsIn(sheet: Sheet, row: number): Headings | null {
  const columns = new Map<Meaning, number>()
  const periods: Headings["periods"] = []
  const unknown: Headings["unknown"] = []
  for (const cell of sheet.rows[row - 1] ?? []) {
    const written = textOf(cell)
    const meaning = meaningOf(written)
    const period = periodWritten(written.replace(/T\d\d:\d\d$/, ""))
    if (meaning && !columns.has(meaning)) columns.set(meaning, cell.column)
    else if (period) periods.push({ column: cell.column, period })
    else if (written !== "" && !isBeside(written)) unknown.push({ column: cell.column, written })
  }
  const isByRow = columns.has("starts-on") && columns.has("ends-on") && columns.has("value")
  const isByPeriod = periods.length > 0
  return columns.has("indicator") && (isByRow || isByPeriod) ? { row, columns, periods, unknown } : null
}

function valuesUnder(sheet: Sheet, headings: Headings): WrittenValue[] {
  return sheet.rows.slice(headings.row).flatMap((cells, index) => {
    const row = headings.row + index + 1
    if (cells.every(({ kind }) => kind === "blank")) return []
    return headings.periods.length > 0 ? cellsOf(sheet, row, headings) : [rowOf(sheet, row, headings)]
  })
}

function rowOf(sheet: Sheet, row: number, { columns }: Headings): WrittenValue {
  const cell = (meaning: Meaning) => {
    const column = columns.get(meaning)
    return column === undefined ? null : cellAt(sheet, row, column)
  }
  const text = (meaning: Meaning) =>
    textOf(cell(meaning) ?? cellAt(sheet, row, sheet.rows.length + 1_000)).trim()
  const day = (meaning: Meaning) => text(meaning).replace(/T\d\d:\d\d$/, "")
  const [startsOn, endsOn] = [day("starts-on"), day("ends-on")]
  const isPeriod = isDay(startsOn) && isDay(endsOn)
  return {
    sheet: sheet.name,
    row,
    column: columns.get("value")!,
    indicator: text("indicator"),
    kind: text("kind"),
    group: text("group"),
    period: isPeriod ? { startsOn, endsOn } : null,
    state: cell("what-is-known"),
    value: cell("value")!,
    numerator: cell("numerator"),
    denominator: cell("denominator"),
    reason: text("reason").slice(0, 500),
  }
}

function cellsOf(sheet: Sheet, row: number, { columns, periods }: Headings): WrittenValue[] {
  const text = (meaning: Meaning) => {
    const column = columns.get(meaning)
    return column === undefined ? "" : textOf(cellAt(sheet, row, column)).trim()
  }
  return periods
    .map(({ column, period }) => ({ column, period, value: cellAt(sheet, row, column) }))
    .filter(({ value }) => value.kind !== "blank")
    .map((one) => ({
      sheet: sheet.name,
      row,
      ...one,
      indicator: text("indicator"),
      kind: text("kind"),
      group: text("group"),
      state: null,
      numerator: null,
      denominator: null,
      reason: text("reason").slice(0, 500),
    }))
}

/** Headings nothing is known about, and cells that are broken. */
function doubtsIn(sheet: Sheet, headings: Headings): ValueDoubt[] {
  const unknown = headings.unknown.map(({ column, written }) => ({
    sheet: sheet.name,
    row: headings.row,
    column,
    reason: { code: "heading-unknown" as const, written },
  }))
  const broken = sheet.rows.slice(headings.row).flatMap((cells) =>
    cells.flatMap((cell) => {
      const reason = cellDoubt(cell)
      return reason ? [{ sheet: sheet.name, row: cell.row, column: cell.column, reason }] : []
    }),
  )
  return [...unknown, ...broken]
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

export type Named = Pick<KnownIndicator, "id" | "titleEn" | "titleFr" | "kind">

/** The same name however it was typed; a name of signs alone is compared as it is. */
export function nameKey(written: string): string {
  return fold(written) || written.trim()
}
