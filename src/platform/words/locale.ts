/** The two languages Entente itself speaks. Newcomers' languages are translations with a state, not locales. */
export type Locale = "en" | "fr"

export const locales: readonly Locale[] = ["en", "fr"]

export function isLocale(text: string | undefined): text is Locale {
  return text === "en" || text === "fr"
}

export function otherLocale(locale: Locale): Locale {
  return locale === "en" ? "fr" : "en"
}
