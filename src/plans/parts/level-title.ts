import type { Level } from "#strategy"
import { inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"

/** "Pillar": what a priority is called in the partnership's own plan, as the label of a field. */
export function levelTitle(locale: Locale, level: Level): string {
  const name = inLanguage(locale, level, "one")
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
