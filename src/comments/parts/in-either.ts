import type { Locale } from "#platform/words"
import { otherLocale } from "#platform/words"

/** A text in the reader's language, else in the other, with the language it is in. */
export function inEither(locale: Locale, text: { en: string; fr: string }): { text: string; lang: Locale } {
  const other = otherLocale(locale)
  return text[locale] === "" && text[other] !== ""
    ? { text: text[other], lang: other }
    : { text: text[locale], lang: locale }
}
