import { parse } from "csv-parse/sync"
import { cellText } from "./cell-text.ts"
import { withoutFormulaMark } from "./formula-mark.ts"
import { filledRows } from "./filled-rows.ts"
import { limits } from "./limits.ts"
import { WorkbookRefusal } from "./refusal.ts"
import { separatorOf } from "./separator.ts"
import type { Cell, Sheet } from "./workbook.ts"
import { addressOf } from "./workbook.ts"

/** Reads a text file as one sheet. Everything in it is text; a row of quoted lines is one row, as a spreadsheet shows it. */
export function readCsv(text: string, name: string): Sheet {
  const { separator, body } = separatorOf(text)
  const written = rowsOf(body, separator)
  if (written.length > limits.rows) throw new WorkbookRefusal("too-many-cells", { row: written.length })
  let cells = 0
  const rows = written.map((row, index) => {
    cells += row.length
    if (row.length > limits.columns) throw new WorkbookRefusal("too-many-cells", { column: row.length })
    if (cells > limits.cells) throw new WorkbookRefusal("too-many-cells", { cells })
    return cellsOf(row, index + 1)
  })
  return {
    name,
    hidden: false,
    rows: filledRows(rows),
    merges: [],
  }
}

function rowsOf(body: string, separator: string): string[][] {
  try {
    return parse(body, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      to: limits.rows + 1,
      max_record_size: limits.columns * 33_000,
    })
  } catch {
    throw new WorkbookRefusal("damaged")
  }
}

function cellsOf(row: readonly string[], number: number): Cell[] {
  return row.map((text, index) => ({
    row: number,
    column: index + 1,
    address: addressOf(number, index + 1),
    ...cellText(withoutFormulaMark(text)),
  }))
}
