import type { Indicator } from "./indicator.ts"
import { isTooFew } from "./small-number.ts"
import type { Standing } from "./value-faults.ts"

const hidden = { state: "suppressed" } as const

/**
 * The values as anyone may see them: what was hidden stays so, a count of one to four people is hidden even where it is of
 * everybody, and where one number alone of a period is hidden every group of it is, as it could be worked out.
 */
export function publicValues<Value extends Standing>(
  { countsPeople }: Pick<Indicator, "countsPeople">,
  values: readonly Value[],
): Value[] {
  const few = values.map((value) =>
    countsPeople && value.measured.state === "value" && isTooFew(value.measured.amount)
      ? { ...value, measured: hidden }
      : value,
  )
  const byPeriod = Map.groupBy(few, ({ startsOn, endsOn }) => `${startsOn} ${endsOn}`)
  const lone = new Set(
    [...byPeriod].flatMap(([period, own]) =>
      own.filter(({ measured }) => measured.state === "suppressed").length === 1 ? [period] : [],
    ),
  )
  return few.map((value) =>
    value.label !== "" && lone.has(`${value.startsOn} ${value.endsOn}`)
      ? { ...value, measured: hidden }
      : value,
  )
}
