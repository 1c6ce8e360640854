import { formatHundredths, formatMoney } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Confirmation } from "../rules/confirmation.ts"
import type { Kind } from "../rules/kind.ts"
import type { Parts, SumsOfKind } from "../rules/sums.ts"
import { words } from "../words/index.ts"

/** The sums of one kind in words: never of two. */
export type MeasureShown = Record<Confirmation | "total", string> & {
  measure: "money" | "hours"
  /** How many have no figure; empty where none. */
  without: string
}

export function sumsShown<K extends Kind>(locale: Locale, sums: SumsOfKind<K>): MeasureShown[] {
  return (["money", "hours"] as const).flatMap((measure) => {
    const parts = sums[measure]
    return parts ? [shown(locale, measure, parts)] : []
  })
}

function shown<K extends Kind>(locale: Locale, measure: "money" | "hours", parts: Parts<K>): MeasureShown {
  const say = words(locale)
  const format = (amount: number) =>
    measure === "money"
      ? formatMoney(locale, amount)
      : say("hours-alone", { hours: formatHundredths(locale, amount) })
  // Where nothing has a figure, zero would say that somebody gave nothing.
  const hasNone = parts.withFigure.total === 0 && parts.notStated + parts.notYetReported > 0
  const none = say(parts.notYetReported > 0 ? "not-yet-reported" : "not-stated")
  const sum = (of: Confirmation | "total") => (hasNone ? none : format(parts[of].shown()))
  const without = [
    parts.notStated > 0 && say("sum-not-stated", { count: parts.notStated }),
    parts.notYetReported > 0 && say("sum-not-yet-reported", { count: parts.notYetReported }),
  ]
  return {
    measure,
    confirmed: sum("confirmed"),
    unconfirmed: sum("unconfirmed"),
    disputed: sum("disputed"),
    total: sum("total"),
    without: without.filter(Boolean).join(", "),
  }
}
