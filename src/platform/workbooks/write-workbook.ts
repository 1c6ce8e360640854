import writeExcelFile from "write-excel-file/node"
import { addressOf } from "./workbook.ts"
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
  /** Columns nobody needs to see, counted from 1. */
  hiddenColumns?: readonly number[]
  choices?: readonly Choices[]
}

/**
 * A list a spreadsheet program offers from the first row under the headings to `lastRow`: texts, or the cells of a sheet of
 * the same file. Something else may be typed all the same. All counted from 1.
 */
export type Choices = {
  column: number
  lastRow: number
  from: readonly string[] | { sheet: number; column: number; firstRow: number; lastRow: number }
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
  return writeExcelFile(written, { features: [besides(sheets, names)] }).toBuffer()
}

/** What write-excel-file (4.1) has no option for: hidden columns, and lists to choose from. */
function besides(sheets: readonly WrittenSheet[], names: readonly string[]) {
  const transform = (xml: string, _: unknown, { sheetIndex }: { sheetIndex: number }) => {
    const sheet = sheets[sheetIndex]!
    const hidden = (sheet.hiddenColumns ?? []).reduce(
      (text, column) => text.replace(`<col min="${column}" `, `<col min="${column}" hidden="1" `),
      xml,
    )
    const lists = (sheet.choices ?? []).map((choices) => validation(sheet, choices, names))
    if (lists.length === 0) return hidden
    const all = `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`
    return hidden.replace("</sheetData>", () => `</sheetData>${all}`)
  }
  return { files: { transform: { "xl/worksheets/sheet{id}.xml": { transform } } } }
}

function validation(
  sheet: WrittenSheet,
  { column, lastRow, from }: Choices,
  names: readonly string[],
): string {
  const letters = addressOf(1, column).replace(/\d+$/, "")
  const cells = `${letters}${(sheet.headingRows ?? 1) + 1}:${letters}${lastRow}`
  return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>${escaped(listOf(from, names))}</formula1></dataValidation>`
}

function listOf(from: Choices["from"], names: readonly string[]): string {
  if (!("sheet" in from)) return `"${from.join(",").replaceAll('"', '""')}"`
  const letters = addressOf(1, from.column).replace(/\d+$/, "")
  const name = names[from.sheet - 1]!.replaceAll("'", "''")
  return `'${name}'!$${letters}$${from.firstRow}:$${letters}$${from.lastRow}`
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
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
