import type { Cell } from "./workbook.ts"

/** Rows without the blank cells at their ends, and a sheet without the blank rows at its end. */
export function filledRows(rows: readonly Cell[][]): Cell[][] {
  const filled = rows.map((row) => row.slice(0, row.findLastIndex(saysSomething) + 1))
  return filled.slice(0, filled.findLastIndex((row) => row.length > 0) + 1)
}

function saysSomething(cell: Cell): boolean {
  return cell.kind !== "blank" || cell.formula === true
}
