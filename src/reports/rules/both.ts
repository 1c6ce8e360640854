import type { DomainWords, Locale, Values } from "#platform/words"
import type { Bilingual } from "./template.ts"

/** One sentence in both languages: what a report says of itself is kept in both. */
export function both<Key extends string>(
  words: DomainWords<Key>,
  key: Key,
  values?: Values | ((locale: Locale) => Values),
): Bilingual {
  const said = (locale: Locale) => words(locale)(key, typeof values === "function" ? values(locale) : values)
  return { en: said("en"), fr: said("fr") }
}

/** Several texts one after the other, the empty ones left out. */
export function joined(texts: readonly Bilingual[], between = " · "): Bilingual {
  const inLanguage = (language: "en" | "fr") =>
    texts
      .map((text) => text[language])
      .filter(Boolean)
      .join(between)
  return { en: inLanguage("en"), fr: inLanguage("fr") }
}
