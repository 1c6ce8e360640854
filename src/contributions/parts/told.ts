import { formatDate, formatHundredths, formatMoney } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Kind } from "../rules/kind.ts"
import { isInHours } from "../rules/kind.ts"
import type { Stated } from "../rules/stated.ts"
import { hoursOf, worthOf } from "../rules/worth.ts"
import type { Told } from "../rules/worth.ts"
import { words } from "../words/index.ts"

/** A figure as it is read, or the words for why there is none. */
export type FigureTold = { isFigure: boolean; text: string }

export function moneyTold(locale: Locale, kind: Kind, stated: Stated): FigureTold {
  return asRead(locale, worthOf(kind, stated), formatMoney)
}

export function hoursTold(locale: Locale, kind: Kind, stated: Stated): FigureTold {
  return asRead(locale, hoursOf(kind, stated), hoursSaid)
}

function hoursSaid(locale: Locale, hundredths: number): string {
  return words(locale)("hours-alone", { hours: formatHundredths(locale, hundredths) })
}

function asRead(locale: Locale, told: Told, format: (locale: Locale, amount: number) => string): FigureTold {
  return told.state === "value"
    ? { isFigure: true, text: format(locale, told.amount) }
    : { isFigure: false, text: words(locale)(told.state) }
}

/** By what it was valued: rate and whose it is, or the basis of a value, and what was noted of it. */
export function basisTold(locale: Locale, stated: Stated): string {
  const say = words(locale)
  const { hundredths, rateCents, rateBasis, valueBasis, basisNote } = stated
  const times =
    hundredths === null || rateCents === null
      ? ""
      : say("hours-times-rate", {
          hours: formatHundredths(locale, hundredths),
          rate: formatMoney(locale, rateCents),
        })
  const basis = rateBasis ? say(`rate-${rateBasis}`) : valueBasis ? say(`value-${valueBasis}`) : ""
  return [times, basis, basisNote].filter(Boolean).join(". ")
}

/** The day or the days; empty where none is stated. */
export function daysTold(locale: Locale, { startsOn, endsOn }: Stated): string {
  if (!startsOn) return ""
  const from = formatDate(locale, startsOn)
  return endsOn ? words(locale)("from-until", { from, until: formatDate(locale, endsOn) }) : from
}

/** The figure that a giver says is right. */
export function figureSaidTold(locale: Locale, kind: Kind, figure: number): string {
  return isInHours(kind) ? hoursSaid(locale, figure) : formatMoney(locale, figure)
}
