import type { Locale } from "./locale.ts"

/** One text of a record that is kept in both languages: `inLanguage("fr", motion, "text")` is its `textFr`. */
export function inLanguage<
  Field extends string,
  Row extends Readonly<Record<`${Field}En` | `${Field}Fr`, unknown>>,
>(locale: Locale, row: Row, field: Field): Row[`${Field}En`]
export function inLanguage(locale: Locale, row: Readonly<Record<string, unknown>>, field: string): unknown {
  return row[locale === "fr" ? `${field}Fr` : `${field}En`]
}

/** Its name in the reader's language, else in the other; empty where it has none. */
export function nameIn(locale: Locale, named: { nameEn: string | null; nameFr: string | null }): string {
  return (locale === "fr" ? named.nameFr : named.nameEn) ?? named.nameEn ?? named.nameFr ?? ""
}

export function titleIn(locale: Locale, titled: { titleEn: string; titleFr: string }): string {
  return inLanguage(locale, titled, "title")
}
