import type { Cell } from "./workbook.ts"

export type CellDoubt =
  | { code: "cell-error"; written: string }
  | { code: "formula-without-value" }
  | { code: "text-cut"; length: number }

/** What is wrong with a cell itself, before anything in it is understood. */
export function cellDoubt(cell: Cell): CellDoubt | null {
  if (cell.kind === "error") return { code: "cell-error", written: String(cell.value) }
  if (cell.kind === "blank" && cell.formula) return { code: "formula-without-value" }
  return cell.cutFrom === undefined ? null : { code: "text-cut", length: cell.cutFrom }
}
