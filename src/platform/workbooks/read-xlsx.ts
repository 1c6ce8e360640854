import readValues from "read-excel-file/universal"
import { cellText } from "./cell-text.ts"
import { filledRows } from "./filled-rows.ts"
import { limits } from "./limits.ts"
import type { Archive } from "./open-archive.ts"
import { openArchive } from "./open-archive.ts"
import { plainWorkbook } from "./plain-workbook.ts"
import { WorkbookRefusal } from "./refusal.ts"
import type { RawCell, SheetGrid } from "./sheet-grid.ts"
import { sheetGrid } from "./sheet-grid.ts"
import { workbookParts } from "./sheet-list.ts"
import type { Cell, Workbook } from "./workbook.ts"
import { addressOf, blankCell } from "./workbook.ts"
import { unescapeXml, xmlText } from "./xml.ts"

/**
 * Reads a .xlsx file in two passes. Ours measures the file, finds the filled cells, merges, formulas and hidden sheets,
 * and refuses what is too much. read-excel-file then turns raw values into text, numbers and dates; it is given only the
 * plain workbook the first pass has written, because by itself (9.3) it unpacks without a limit, knows no merges and no
 * formulas, drops cells in error, and gives up on a cell without an address.
 */
export async function readXlsx(bytes: Buffer): Promise<Workbook> {
  const archive = openArchive(bytes)
  const parts = workbookParts(archive)
  if (parts.sheets.length > limits.sheets)
    throw new WorkbookRefusal("too-much-inside", { sheets: parts.sheets.length })
  const grids = gridsOf(archive, parts.sheets)
  const values = await valuesOf(plainWorkbook(archive, parts, grids))
  const sheets = parts.sheets.map(({ name, hidden }, index) => {
    const { cells, merges } = grids[index]!
    return { name, hidden, rows: rowsOf(cells, values[index] ?? []), merges }
  })
  return { sheets }
}

function gridsOf(archive: Archive, sheets: readonly { part: string }[]): SheetGrid[] {
  let cells = 0
  return sheets.map((sheet) => {
    const bytes = archive.read(sheet.part)
    if (!bytes) throw new WorkbookRefusal("damaged")
    const grid = sheetGrid(xmlText(bytes))
    cells += spread(grid)
    if (cells > limits.cells) throw new WorkbookRefusal("too-many-cells", { cells })
    return grid
  })
}

/** How many cells the sheet has once the blanks to the left of filled ones are counted. */
function spread(grid: SheetGrid): number {
  return grid.cells.reduce((sum, cell, index) => {
    const isLastInRow = grid.cells[index + 1]?.row !== cell.row
    return isLastInRow ? sum + cell.column : sum
  }, 0)
}

type Value = string | number | boolean | Date | null

async function valuesOf(archive: ArrayBuffer): Promise<Value[][][]> {
  try {
    const sheets = await readValues(archive, { trim: false })
    return sheets.map((sheet) => sheet.data as unknown as Value[][])
  } catch {
    throw new WorkbookRefusal("damaged")
  }
}

function rowsOf(cells: readonly RawCell[], values: readonly Value[][]): Cell[][] {
  const rows: Cell[][] = []
  for (const raw of cells) {
    while (rows.length < raw.row) rows.push([])
    const row = rows[raw.row - 1]!
    while (row.length < raw.column - 1) row.push(blankCell(raw.row, row.length + 1))
    row.push(cellOf(raw, values[raw.row - 1]?.[raw.column - 1] ?? null))
  }
  return filledRows(rows)
}

function cellOf(raw: RawCell, value: Value): Cell {
  const place = { row: raw.row, column: raw.column, address: addressOf(raw.row, raw.column) }
  return { ...place, ...understood(raw, value), ...(raw.formula ? { formula: true } : {}) }
}

function understood(raw: RawCell, value: Value): Pick<Cell, "kind" | "value" | "cutFrom"> {
  if (raw.type === "e") return { kind: "error", value: unescapeXml(raw.value).slice(0, 40) }
  if (raw.type === "d")
    return dateOf(Date.parse(`${raw.value.slice(0, 10)}T${raw.value.slice(11, 16) || "00:00"}Z`))
  if (value instanceof Date) return dateOf(value.getTime())
  if (typeof value === "number") return { kind: "number", value: Number(value.toPrecision(15)) }
  if (typeof value === "boolean") return { kind: "boolean", value }
  return cellText(value ?? "")
}

/** A date cell from its milliseconds, to the minute. A time of day alone is kept by Excel as a day of 1899 or 1900: it is text here. */
function dateOf(milliseconds: number): Pick<Cell, "kind" | "value"> {
  const minute = 60_000
  const date = new Date(Math.round(milliseconds / minute) * minute)
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return { kind: "blank", value: null }
  const [day = "", time = ""] = date.toISOString().slice(0, 16).split("T")
  if (date.getUTCFullYear() <= 1900) return { kind: "text", value: time }
  return { kind: "date", value: time === "00:00" ? day : `${day}T${time}` }
}
