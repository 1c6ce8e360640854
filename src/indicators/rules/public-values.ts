import type { Indicator } from "./indicator.ts"
import { fewestShown, isOneWay, isToldBySum, isTooFew } from "./small-number.ts"
import type { Measured } from "./value.ts"
import type { Standing } from "./value-faults.ts"

const hidden = { state: "suppressed" } as const

type Counts = Pick<Indicator, "countsPeople" | "partOfWhole">

/**
 * The values as anyone may see them. What was hidden stays so; a count of one to four people is hidden even where it is of
 * everybody, and so is a rate of which the numerator, the denominator or who is left between them are so few. Where
 * what is hidden of a period could be worked out from what is shown, every group of it is hidden, and everybody with
 * them where all groups were hidden to begin with.
 */
export function publicValues<Value extends Standing>(indicator: Counts, values: readonly Value[]): Value[] {
  const few = values.map((value) =>
    isOfFew(indicator, value.measured) ? { ...value, measured: hidden } : value,
  )
  const byPeriod = Map.groupBy(few, periodOf)
  const also = new Map([...byPeriod].map(([period, own]) => [period, alsoHidden(indicator, own)]))
  return few.map((value) => {
    const isHidden = also.get(periodOf(value)) === (value.label === "" ? "everybody" : "groups")
    return isHidden ? { ...value, measured: hidden } : value
  })
}

/** Whether a number of people, or one that can be worked out of a rate, is one to four. */
export function isOfFew({ countsPeople, partOfWhole }: Counts, measured: Measured): boolean {
  return countsPeople && peopleIn(partOfWhole, measured).some(isTooFew)
}

/** What a value tells of how many people there are. */
function peopleIn(partOfWhole: boolean, measured: Measured): number[] {
  if (measured.state !== "value") return []
  const { amount, outOf } = measured
  if (outOf === null) return [amount]
  return partOfWhole ? [amount, outOf, outOf - amount] : [amount, outOf]
}

/** What of a period must be hidden besides. */
function alsoHidden({ partOfWhole }: Counts, period: readonly Standing[]): "groups" | "everybody" | null {
  const groups = period.filter(({ label }) => label !== "")
  const hiddenGroups = groups.filter(isHidden).length
  const total = period.find(({ label }) => label === "")
  const isOneAlone = period.filter(isHidden).length === 1
  if (isOneAlone) return "groups"
  if (hiddenGroups === 0 || !total) return null
  // So many groups of one person or more are as many as everybody, where everybody is fewer than five.
  if (isHidden(total)) return hiddenGroups >= fewestShown - 1 ? "groups" : null
  const shown = groups.map(({ measured }) => peopleIn(partOfWhole, measured))
  const rests = peopleIn(partOfWhole, total.measured).map((all, place) =>
    shown.reduce((rest, people) => rest - (people[place] ?? 0), all),
  )
  if (hiddenGroups < groups.length)
    return rests.some((rest) => isToldBySum(rest, hiddenGroups)) ? "groups" : null
  return rests.some((rest) => isOneWay(rest, hiddenGroups)) ? "everybody" : null
}

function isHidden({ measured }: Standing): boolean {
  return measured.state === "suppressed"
}

function periodOf({ startsOn, endsOn }: Standing): string {
  return `${startsOn} ${endsOn}`
}
