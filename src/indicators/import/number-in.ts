import type { Cell } from "#platform/workbooks"
import { readNumber } from "#platform/words"
import type { Locale } from "#platform/words"

/** The number of a cell: null where it is empty, "unclear" where something else stands in it. Zero is a number. */
export function numberIn(cell: Cell, locale: Locale): number | null | "unclear" {
  if (cell.kind === "blank") return null
  if (cell.kind === "number") return Number(cell.value) >= 0 ? Number(cell.value) : "unclear"
  if (cell.kind !== "text") return "unclear"
  const text = String(cell.value).trim()
  // As a file of ours writes it, whatever language it is read in, with all its digits.
  if (/^\d{1,15}(\.\d{1,17})?(e[+-]?\d{1,3})?$/i.test(text)) return Number(text)
  return readNumber(locale, text) ?? "unclear"
}

/** "45/120": both numbers of a rate. */
export function bothNumbersIn(text: string, locale: Locale): { amount: number; outOf: number } | null {
  const [some, of, more] = text.split("/").map((part) => readNumber(locale, part.trim()))
  return more === undefined && typeof some === "number" && typeof of === "number"
    ? { amount: some, outOf: of }
    : null
}
