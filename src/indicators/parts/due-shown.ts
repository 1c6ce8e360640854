import { inLanguage, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { DueValue } from "../reads/values-due.ts"
import { words } from "../words/index.ts"
import { filledGiven } from "./read-given.ts"
import { givenSaid } from "../acts/letters.ts"
import { periodSaid } from "./said.ts"

export type DueShown = ReturnType<typeof dueShown>

/** A value that is owed, as whoever has it reads it. */
export function dueShown(locale: Locale, due: DueValue) {
  const { indicator, label, period, suffix, given } = due
  const title = titleIn(locale, indicator)
  return {
    suffix,
    title: label === "" ? title : words(locale)("of-group", { title, group: label }),
    definition: inLanguage(locale, indicator, "definition") ?? "",
    period: period && periodSaid(locale, period),
    unit: inLanguage(locale, indicator, "unit") ?? "",
    isRate: indicator.per !== null,
    numerator: inLanguage(locale, indicator, "numerator") ?? "",
    denominator: inLanguage(locale, indicator, "denominator") ?? "",
    countsPeople: indicator.countsPeople,
    before: given && {
      verdict: given.verdict,
      reason: given.verdictReason,
      said: givenSaid(locale, given.measured),
    },
    filled: filledGiven(locale, due),
  }
}
