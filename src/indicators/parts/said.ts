import { formatDate, formatNumber, inLanguage, nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Period } from "../rules/period.ts"
import { numberOf } from "../rules/value.ts"
import type { Measured } from "../rules/value.ts"
import type { KnownIndicator } from "../reads/indicators.ts"
import { words } from "../words/index.ts"

/** "From 1 April to 30 June 2026". */
export function periodSaid(locale: Locale, { startsOn, endsOn }: Period): string {
  return words(locale)("period", { from: formatDate(locale, startsOn), to: formatDate(locale, endsOn) })
}

/** A computed number has one decimal; a counted one is as it was entered. */
export function numberSaid(locale: Locale, number: number): string {
  return formatNumber(locale, Math.round(number * 10) / 10)
}

/** A number with its unit, and both its numbers where it is a rate; null where there is none. */
export function measuredSaid(
  locale: Locale,
  indicator: Pick<KnownIndicator, "per" | "unitEn" | "unitFr">,
  measured: Measured,
): string | null {
  const number = numberOf(indicator.per, measured)
  if (number === null || measured.state !== "value") return null
  const unit = inLanguage(locale, indicator, "unit")
  if (indicator.per === null)
    return words(locale)("with-unit", { number: formatNumber(locale, number), unit })
  return words(locale)("rate-with-both", {
    number: numberSaid(locale, number),
    unit,
    some: formatNumber(locale, measured.amount),
    of: formatNumber(locale, measured.outOf ?? 0),
  })
}

export function ownerSaid(
  locale: Locale,
  indicator: Pick<KnownIndicator, "ownerId" | "ownerEn" | "ownerFr">,
): string {
  if (indicator.ownerId === null) return words(locale)("secretariat")
  return nameIn(locale, { nameEn: indicator.ownerEn, nameFr: indicator.ownerFr })
}

/** What it measures: "Activity: …", or the name alone of what stands in the Community Plan, where levels have many names. */
export function underSaid(
  locale: Locale,
  { underKind, underEn, underFr }: Pick<KnownIndicator, "underKind" | "underEn" | "underFr">,
): string {
  const say = words(locale)
  if (underKind === null) return say("under-nothing")
  const title = titleIn(locale, { titleEn: underEn ?? "", titleFr: underFr ?? "" })
  return underKind === "activity" ? say("under-activity", { title }) : title
}
