import { fold } from "./fold.ts"
import type { Sheet } from "./workbook.ts"
import { cellAt, textOf } from "./workbook.ts"

/** "Total", "Sous-total : 12", "Total number of members". */
export function isTotalRow(sheet: Sheet, row: number): boolean {
  const first = sheet.rows[row - 1]?.find((cell) => textOf(cell) !== "")
  return first !== undefined && totals.test(fold(textOf(first)))
}

const totals =
  /^(?:grand |sous |sub ?)?totals?(?: (?:general|number|nombre|members?|membres?|organi[sz]ations?|organismes?|activities|activites|partners?|partenaires?|of|de|des|\d+))*$/

/** A title inside the table: the only text of its row, merged over two columns or more. Its text, or null. */
export function sectionTitle(sheet: Sheet, row: number): string | null {
  const filled = (sheet.rows[row - 1] ?? []).filter((cell) => textOf(cell) !== "")
  const [only] = filled
  if (filled.length !== 1 || !only) return null
  const across = sheet.merges.some(
    (merge) =>
      merge.top <= row && row <= merge.bottom && merge.left === only.column && merge.right > merge.left,
  )
  return across ? textOf(only) : null
}

/** The headings once more, as on the next page of a printed table. */
export function repeatsHeadings(
  sheet: Sheet,
  row: number,
  headings: readonly { column: number; written: string }[],
): boolean {
  const same = headings.filter(
    ({ column, written }) => fold(textOf(cellAt(sheet, row, column))) === fold(written),
  )
  return same.length >= 2 && same.length >= headings.length / 2
}
