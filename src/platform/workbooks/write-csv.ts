import { stringify } from "csv-stringify/sync"
import { withFormulaMark } from "./formula-mark.ts"
import type { WrittenCell } from "./written-cell.ts"
import { safeText } from "./written-cell.ts"

/**
 * Writes rows as CSV that every spreadsheet program opens as it is: UTF-8 with its mark, commas, Windows line ends, and an
 * apostrophe before any text that would run as a formula. Numbers stay numbers.
 */
export function writeCsv(rows: readonly (readonly WrittenCell[])[]): Buffer {
  const text = stringify(
    rows.map((row) => row.map(csvCell)),
    { bom: true, record_delimiter: "\r\n", quote_record_delimiter: true, quoted_match: [/[\n\t;]/] },
  )
  return Buffer.from(text)
}

function csvCell(cell: WrittenCell): string {
  if (cell === null) return ""
  if (typeof cell === "string") return withFormulaMark(safeText(cell))
  if (typeof cell === "object") return cell.date
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE"
  return Number.isFinite(cell) ? String(cell) : ""
}
