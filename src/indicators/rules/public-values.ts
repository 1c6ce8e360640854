import type { Indicator } from "./indicator.ts"
import { fewestShown, isTooFew } from "./small-number.ts"
import type { Standing } from "./value-faults.ts"

const hidden = { state: "suppressed" } as const

/**
 * The values as anyone may see them: what was hidden stays so, a count of one to four people is hidden even where it is of
 * everybody, and every group of a period is hidden where what is hidden could be worked out: one number alone, or several
 * that are together fewer than five people.
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
  const told = new Set([...byPeriod].flatMap(([period, own]) => (tellsHidden(own) ? [period] : [])))
  return few.map((value) =>
    value.label !== "" && told.has(`${value.startsOn} ${value.endsOn}`)
      ? { ...value, measured: hidden }
      : value,
  )
}

function tellsHidden(period: readonly Standing[]): boolean {
  const hiddenOnes = period.filter(({ measured }) => measured.state === "suppressed")
  if (hiddenOnes.length < 2) return hiddenOnes.length === 1
  const amount = ({ measured }: Standing) => (measured.state === "value" ? measured.amount : 0)
  const total = period.find(({ label, measured }) => label === "" && measured.state === "value")
  const shown = period.filter(({ label }) => label !== "").reduce((sum, group) => sum + amount(group), 0)
  return total !== undefined && amount(total) - shown < fewestShown
}
