import type { Locale } from "#platform/words"

/** "Priority: Work", « Priorité : Travail »; the level alone where nothing more is said or the same. */
export function headed(locale: Locale, level: string, title: string): string {
  const begins = level.slice(0, 1).toLocaleUpperCase(`${locale}-CA`) + level.slice(1)
  if (level === "" || title === level) return title
  return title === "" ? begins : `${begins}${locale === "fr" ? "\u00A0: " : ": "}${title}`
}
