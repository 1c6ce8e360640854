import type { Locale } from "#platform/words"

export function nameIn(locale: Locale, named: { nameEn: string; nameFr: string }): string {
  return locale === "fr" ? named.nameFr : named.nameEn
}

export function titleIn(locale: Locale, titled: { titleEn: string; titleFr: string }): string {
  return locale === "fr" ? titled.titleFr : titled.titleEn
}

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
  const own = locale === "fr" ? item.textFr : item.textEn
  if (own) return { text: own, lang: locale }
  const other = locale === "fr" ? item.textEn : item.textFr
  return other ? { text: other, lang: locale === "fr" ? "en" : "fr" } : null
}
