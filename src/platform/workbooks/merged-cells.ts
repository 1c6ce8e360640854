import type { Cell, Sheet } from "./workbook.ts"
import { cellAt } from "./workbook.ts"

/**
 * Reads a sheet as a person does: a cell merged over several rows says the same in each of them. Merged across columns it
 * speaks for its first column only.
 */
export function mergedCells(sheet: Sheet): (row: number, column: number) => Cell {
  const origins = new Map<number, number>()
  for (const { top, left, bottom } of sheet.merges) {
    for (let row = top + 1; row <= bottom; row++) origins.set(row * 1_000 + left, top)
  }
  return (row, column) => {
    const origin = origins.get(row * 1_000 + column)
    return cellAt(sheet, origin ?? row, column)
  }
}
