import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Section } from "../rules/section.ts"

/** A section's text in the reader's language, else in the other, said to be so; null when nobody wrote it. */
export function textIn(locale: Locale, section: Section): { text: string; lang: Locale } | null {
  const own = inLanguage(locale, section, "text")
  if (own) return { text: own, lang: locale }
  const other = locale === "fr" ? section.textEn : section.textFr
  return other ? { text: other, lang: locale === "fr" ? "en" : "fr" } : null
}
