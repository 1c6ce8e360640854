import type { Locale } from "#platform/words"
import type { Said } from "../rules/pack.ts"

/** Sentences of our own, in the reader's language. */
export function saidIn(lang: Locale, sentences: readonly string[]): Said[] {
  return sentences.filter((text) => text !== "").map((text) => ({ text, lang }))
}

/** What somebody wrote in one language or both, by paragraphs: the reader's, else the other. */
export function writtenIn(locale: Locale, written: { textEn: string; textFr: string }): Said[] {
  const other = locale === "fr" ? "en" : "fr"
  const texts = { en: written.textEn, fr: written.textFr }
  const lang = texts[locale].trim() === "" ? other : locale
  return saidIn(
    lang,
    texts[lang].split(/\n\s*\n/).map((paragraph) => paragraph.trim()),
  )
}
