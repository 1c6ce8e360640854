import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"

/** The reader's own words, else the other's: a place is found better in the other language than not at all. */
export function placeIn(locale: Locale, meeting: { placeEn: string; placeFr: string }): string {
  const [own, other] =
    locale === "fr" ? [meeting.placeFr, meeting.placeEn] : [meeting.placeEn, meeting.placeFr]
  return own || other
}

/** The text to read, and in which language it is; null when nobody wrote one. */
export function textIn(
  locale: Locale,
  item: { textEn: string; textFr: string },
): { text: string; lang: Locale } | null {
  const own = inLanguage(locale, item, "text")
  if (own) return { text: own, lang: locale }
  const other = locale === "fr" ? item.textEn : item.textFr
  return other ? { text: other, lang: locale === "fr" ? "en" : "fr" } : null
}
