import type { Point } from "./forecast.ts"
import type { Indicator } from "./indicator.ts"
import { owed } from "./owed.ts"
import { trendOf } from "./trend.ts"
import { numberOf } from "./value.ts"
import type { Standing } from "./value-faults.ts"

/** Where an indicator stands: what was said last, its trend, and what its owner still owes. */
export function standingOf<Value extends Standing>(
  indicator: Indicator,
  values: readonly Value[],
  today: string,
) {
  const ofAll = values.filter(({ label }) => label === "")
  const [latest] = ofAll
    .filter(({ measured }) => measured.state !== "not-yet-reported")
    .toSorted((one, other) => other.endsOn.localeCompare(one.endsOn))
  const points = pointsOf(indicator, ofAll)
  const { better, target } = indicator
  return {
    latest: latest ?? null,
    points,
    trend: trendOf({ points, baseline: baselineOf(indicator), better, target }),
    owed: owed(indicator.frequency, values, today),
  }
}

/** Only numbers are points: what is blank, hidden or not there is no zero. */
export function pointsOf(indicator: Indicator, values: readonly Standing[]): Point[] {
  return values
    .flatMap(({ endsOn, measured }) => {
      const number = numberOf(indicator.per, measured)
      return number === null ? [] : [{ on: endsOn, number }]
    })
    .toSorted((one, other) => one.on.localeCompare(other.on))
}

export function baselineOf(indicator: Indicator): Point | null {
  const { per, baselineAmount: amount, baselineOutOf: outOf, baselineOn: on } = indicator
  if (amount === null || on === null) return null
  const number = numberOf(per, { state: "value", amount, outOf })
  return number === null ? null : { on, number }
}
