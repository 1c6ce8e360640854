import { labelsOf } from "./breakdown.ts"
import type { Indicator } from "./indicator.ts"
import { fitsFrequency, isSamePeriod, overlap } from "./period.ts"
import type { Period } from "./period.ts"
import { isTooFew } from "./small-number.ts"
import type { Measured } from "./value.ts"

export type Standing = Period & { label: string; measured: Measured }

export type ValueFault =
  | "period-misfits"
  | "period-not-over"
  | "overlaps"
  | "unknown-label"
  | "out-of-needed"
  | "not-out-of"
  | "more-than-whole"
  | "whole-people"
  | "too-few"
  | "reason-needed"

export type FieldOfValue = "startsOn" | "label" | "amount" | "outOf" | "reason"

type Measures = Pick<Indicator, "frequency" | "breakdown" | "per" | "partOfWhole" | "countsPeople">

/**
 * What of a value cannot be, mechanically; whether it is plausible is for people. `others` is what stands for the same
 * indicator. A value that was taken back (not yet reported) leaves its period free.
 */
export function valueFaults(asked: {
  indicator: Measures
  value: Standing & { reason: string }
  others: readonly Standing[]
  today: string
}): { field: FieldOfValue; why: ValueFault }[] {
  const { indicator, value, others, today } = asked
  const faults: { field: FieldOfValue; why: ValueFault }[] = []
  const alike = others.filter((other) => other.label === value.label)
  const isOver = value.endsOn <= today
  if (!fitsFrequency(indicator.frequency, value)) faults.push({ field: "startsOn", why: "period-misfits" })
  else if (!isOver && value.measured.state === "value")
    faults.push({ field: "startsOn", why: "period-not-over" })
  else if (alike.some((other) => stands(other) && !isSamePeriod(other, value) && overlap(other, value)))
    faults.push({ field: "startsOn", why: "overlaps" })
  if (value.label !== "" && !labelsOf(indicator.breakdown).includes(value.label))
    faults.push({ field: "label", why: "unknown-label" })
  if (alike.some((other) => stands(other) && isSamePeriod(other, value)) && value.reason === "")
    faults.push({ field: "reason", why: "reason-needed" })
  return [...faults, ...faultsOfNumbers(indicator, value)]
}

function faultsOfNumbers(indicator: Measures, value: Standing): { field: FieldOfValue; why: ValueFault }[] {
  const { measured, label } = value
  if (measured.state !== "value") return []
  const { amount, outOf } = measured
  const { per, partOfWhole, countsPeople } = indicator
  if (per !== null && !outOf) return [{ field: "outOf", why: "out-of-needed" }]
  if (per === null && outOf !== null) return [{ field: "outOf", why: "not-out-of" }]
  if (partOfWhole && outOf !== null && amount > outOf) return [{ field: "amount", why: "more-than-whole" }]
  if (!countsPeople) return []
  if (![amount, outOf ?? 0].every(Number.isInteger)) return [{ field: "amount", why: "whole-people" }]
  const isSmall = isTooFew(amount) || (outOf !== null && isTooFew(outOf))
  return label !== "" && isSmall ? [{ field: "amount", why: "too-few" }] : []
}

function stands(other: Standing): boolean {
  return other.measured.state !== "not-yet-reported"
}
