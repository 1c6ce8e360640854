import { formatDate, formatNumber, inLanguage } from "#platform/words"
import type { Locale } from "#platform/words"
import { Facts } from "#ui"
import type { KnownIndicator } from "../reads/indicators.ts"
import { labelsOf } from "../rules/breakdown.ts"
import { words } from "../words/index.ts"
import { measuredSaid, numberSaid, ownerSaid, underSaid } from "./said.ts"

/** Everything that is said of an indicator; what was left open is said to be open. */
export function IndicatorFacts(props: { locale: Locale; address: string; indicator: KnownIndicator }) {
  const { locale, address, indicator } = props
  const say = words(locale)
  const unit = inLanguage(locale, indicator, "unit")
  const { per, ownerId } = indicator
  const on = (said: string, day: string | null) =>
    day === null ? said : say("on-day", { said, date: formatDate(locale, day) })
  const rate =
    per === null
      ? []
      : [
          { term: say("numerator"), description: inLanguage(locale, indicator, "numerator") },
          { term: say("denominator"), description: inLanguage(locale, indicator, "denominator") },
          { term: say("per"), description: say("per-so-many", { count: per }) },
        ]
  return (
    <Facts
      facts={[
        { term: say("measures"), description: underSaid(locale, indicator) },
        { term: say("kind"), description: say(`kind-${indicator.kind}`) },
        { term: say("unit"), description: unit },
        ...rate,
        { term: say("better"), description: say(`better-${indicator.better}`) },
        { term: say("frequency"), description: say(`frequency-${indicator.frequency}`) },
        {
          term: say("breakdown"),
          description: labelsOf(indicator.breakdown).join(", ") || say("no-breakdown"),
        },
        { term: say("source"), description: indicator.source || say("source-unknown") },
        { term: say("baseline"), description: baselineSaid(locale, indicator) },
        {
          term: say("target"),
          description:
            indicator.target === null
              ? say("no-target")
              : on(
                  say("with-unit", { number: numberSaid(locale, indicator.target), unit }),
                  indicator.targetOn,
                ),
        },
        {
          term: say("owner"),
          description: ownerId ? (
            <a href={`${address}/organizations/${ownerId}`}>{ownerSaid(locale, indicator)}</a>
          ) : (
            ownerSaid(locale, indicator)
          ),
        },
        { term: say("version"), description: formatNumber(locale, indicator.version) },
      ]}
    />
  )
}

function baselineSaid(locale: Locale, indicator: KnownIndicator): string {
  const say = words(locale)
  const { baselineAmount: amount, baselineOutOf: outOf, baselineOn } = indicator
  if (amount === null || baselineOn === null) return say("no-baseline")
  const said = measuredSaid(locale, indicator, { state: "value", amount, outOf }) ?? ""
  return say("on-day", { said, date: formatDate(locale, baselineOn) })
}
