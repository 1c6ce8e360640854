/** A cell to be written. Text is always written as text; a date is `YYYY-MM-DD`. */
export type WrittenCell = string | number | boolean | null | { date: string }

/** The most characters Excel can hold in one cell: a longer text would make it refuse the whole file. */
const excelText = 32_767

/** Text without what could disguise it (direction overrides) or break the file (control characters). */
export function safeText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/\p{Bidi_Control}|\p{Noncharacter_Code_Point}|[^\P{Cc}\t\n]/gu, "")
    .slice(0, excelText)
    .toWellFormed()
}
