import writeExcelFile from "write-excel-file/node"
import type { WrittenCell } from "./written-cell.ts"
import { safeText } from "./written-cell.ts"

/** A sheet to be written. The first row is its headings unless `headingRows` says otherwise. */
export type WrittenSheet = {
  name: string
  rows: readonly (readonly WrittenCell[])[]
  headingRows?: number
  /** Column widths in characters; worked out from the text where not given. */
  widths?: readonly number[]
  rightToLeft?: boolean
}

type ExcelCell =
  | null
  | { type: StringConstructor; value: string; format: "@" }
  | { type: NumberConstructor; value: number }
  | { type: BooleanConstructor; value: boolean }
  | { type: DateConstructor; value: Date; format: "yyyy-mm-dd" }

/**
 * Writes a .xlsx file: exactly these sheets and cells, no hidden sheet, no document properties, no formula. Text carries
 * the text format, so that a spreadsheet program keeps "=1+1" as it was typed, even after somebody edits the cell.
 */
export async function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  const names = sheetNames(sheets.map((sheet) => sheet.name))
  const written = sheets.map((sheet, index) => ({
    sheet: names[index]!,
    data: sheet.rows.map((row, at) =>
      row.map((cell) => styled(excelCell(cell), at < (sheet.headingRows ?? 1))),
    ),
    columns: widthsOf(sheet).map((width) => ({ width })),
    stickyRowsCount: sheet.headingRows ?? 1,
    ...(sheet.rightToLeft ? { rightToLeft: true } : {}),
  }))
  return writeExcelFile(written).toBuffer()
}

function excelCell(cell: WrittenCell): ExcelCell {
  if (cell === null || cell === "") return null
  if (typeof cell === "string") return { type: String, value: unlikeProperty(safeText(cell)), format: "@" }
  if (typeof cell === "boolean") return { type: Boolean, value: cell }
  if (typeof cell === "object")
    return { type: Date, value: new Date(`${cell.date}T00:00:00Z`), format: "yyyy-mm-dd" }
  return Number.isFinite(cell) ? { type: Number, value: cell } : null
}

/**
 * write-excel-file (4.1) numbers its texts in a plain object, so that a cell saying exactly "constructor" would break the
 * file. A space behind it is seen by nobody.
 */
function unlikeProperty(text: string): string {
  return text in Object.prototype ? `${text} ` : text
}

function styled(cell: ExcelCell, isHeading: boolean) {
  if (!cell) return null
  const style = { alignVertical: "top" as const, wrap: true }
  return isHeading ? { ...cell, ...style, fontWeight: "bold" as const } : { ...cell, ...style }
}

/** Excel refuses a sheet name that is blank, repeated, over 31 characters or holds one of []:*?/\ */
function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>()
  return wanted.map((name, index) => {
    const plain = safeText(name)
      .replace(/[[\]:*?/\\\n\t]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
    let free = plain.slice(0, 31).trim() || String(index + 1)
    for (let turn = 2; taken.has(free.toLowerCase()); turn++) free = `${plain.slice(0, 26).trim()} ${turn}`
    taken.add(free.toLowerCase())
    return free
  })
}

function widthsOf(sheet: WrittenSheet): number[] {
  const columns = Math.max(0, ...sheet.rows.map((row) => row.length))
  return Array.from({ length: columns }, (_, column) => {
    const given = sheet.widths?.[column]
    if (given !== undefined) return given
    const longest = sheet.rows.slice(0, 500).map((row) => widthOf(row[column] ?? null))
    return Math.min(60, Math.max(10, ...longest) + 2)
  })
}

function widthOf(cell: WrittenCell): number {
  if (typeof cell === "object") return 10
  return Math.max(
    ...String(cell)
      .split("\n")
      .map((line) => line.length),
  )
}
