import type { Locale } from "#platform/words"
import type { Level } from "./level.ts"
import { words } from "../words/index.ts"

/** A level in the reader's language, as sentences need it. */
export type LevelSaid = { one: string; many: string; One: string; Many: string; aThing: string }

export function levelSaid(locale: Locale, level: Level): LevelSaid {
  const [one, many] = locale === "fr" ? [level.oneFr, level.manyFr] : [level.oneEn, level.manyEn]
  const english = /^[aeiou]/i.test(level.oneEn) ? "an" : "a"
  const form = locale === "fr" ? level.genderFr : english
  return {
    one,
    many,
    One: asHeading(one, locale),
    Many: asHeading(many, locale),
    aThing: words(locale)("a-thing", { form, thing: one }),
  }
}

export function asHeading(text: string, locale: Locale): string {
  return text.slice(0, 1).toLocaleUpperCase(`${locale}-CA`) + text.slice(1)
}
