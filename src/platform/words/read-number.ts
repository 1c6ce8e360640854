import type { Locale } from "./locale.ts"

/**
 * Reads a number as people of each language write it: "1,200.5" in English, « 1 200,5 » in French, and plain "1200.5"
 * in both. Null when it is not one, is negative, or has more than three decimals.
 */
export function readNumber(locale: Locale, typed: string): number | null {
  const text = typed.normalize("NFKC").trim()
  const plain = /^\d{1,12}(\.\d{1,3})?$/
  if (plain.test(text)) return Number(text)
  const grouped =
    locale === "fr" ? /^(\d{1,3}( \d{3})+|\d{1,12})(,\d{1,3})?$/ : /^\d{1,3}([, ]\d{3})+(\.\d{1,3})?$/
  const bare = text.replaceAll(/\s/g, " ")
  if (!grouped.test(bare)) return null
  const number = locale === "fr" ? bare.replaceAll(" ", "").replace(",", ".") : bare.replaceAll(/[, ]/g, "")
  return plain.test(number) ? Number(number) : null
}

/** A number as it stands in a text box of that language: read again, it is the same number. */
export function writeNumber(locale: Locale, value: number): string {
  const text = String(value)
  return locale === "fr" ? text.replace(".", ",") : text
}
