import { cellText } from "./cell-text.ts"
import { safeText } from "./written-cell.ts"

/** What comes back of a text that was written into a workbook or CSV and read again, unchanged; null when nothing does. */
export function asWorkbookReads(text: string): string | null {
  return (cellText(safeText(text)).value as string | null) ?? null
}
