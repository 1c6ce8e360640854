import type { Frequency } from "./period.ts"
import type { Better } from "./trend.ts"
import type { Per } from "./value.ts"

/** Population: a whole community, shared by all; the other three are asked of what the partnership does. */
export const indicatorKinds = ["population", "how-much", "how-well", "better-off"] as const

export type IndicatorKind = (typeof indicatorKinds)[number]

export const rates = [1, 100, 1000, 10_000, 100_000] as const

/** What an indicator says of itself. */
export type Indicator = {
  underId: string | null
  titleEn: string
  titleFr: string
  definitionEn: string
  definitionFr: string
  kind: IndicatorKind
  unitEn: string
  unitFr: string
  better: Better
  /** Whole people are counted: a group of one to four is suppressed. */
  countsPeople: boolean
  numeratorEn: string
  numeratorFr: string
  denominatorEn: string
  denominatorFr: string
  /** A rate is entered as both its numbers; null for a plain number. */
  per: Per
  partOfWhole: boolean
  source: string
  frequency: Frequency
  /** Labels, one a line. */
  breakdown: string
  baselineAmount: number | null
  baselineOutOf: number | null
  baselineOn: string | null
  target: number | null
  targetOn: string | null
  ownerId: string | null
}

/** Every field, in the order in which a history names what was changed. */
export const indicatorFields = [
  "titleEn",
  "titleFr",
  "underId",
  "definitionEn",
  "definitionFr",
  "kind",
  "unitEn",
  "unitFr",
  "better",
  "countsPeople",
  "numeratorEn",
  "numeratorFr",
  "denominatorEn",
  "denominatorFr",
  "per",
  "partOfWhole",
  "source",
  "frequency",
  "breakdown",
  "baselineAmount",
  "baselineOutOf",
  "baselineOn",
  "target",
  "targetOn",
  "ownerId",
] as const satisfies readonly (keyof Indicator)[]

/** What of an indicator does not hold together, by the field to mend. */
export type IndicatorFault = { field: keyof Indicator; why: FaultOfIndicator }

export type FaultOfIndicator =
  | "both-numbers-needed"
  | "per-needed"
  | "baseline-date-needed"
  | "baseline-needed"
  | "baseline-out-of-needed"
  | "more-than-whole"
  | "target-needed"

export function faultsOfIndicator(indicator: Indicator): IndicatorFault[] {
  const faults: IndicatorFault[] = []
  const { numeratorEn, denominatorEn, per, baselineAmount, baselineOutOf, baselineOn } = indicator
  if (numeratorEn !== "" && denominatorEn === "")
    faults.push({ field: "denominatorEn", why: "both-numbers-needed" })
  if (numeratorEn === "" && denominatorEn !== "")
    faults.push({ field: "numeratorEn", why: "both-numbers-needed" })
  if (numeratorEn !== "" && denominatorEn !== "" && per === null)
    faults.push({ field: "per", why: "per-needed" })
  if (baselineAmount !== null && baselineOn === null)
    faults.push({ field: "baselineOn", why: "baseline-date-needed" })
  if (baselineAmount === null && (baselineOn !== null || baselineOutOf !== null))
    faults.push({ field: "baselineAmount", why: "baseline-needed" })
  if (per !== null && baselineAmount !== null && !baselineOutOf)
    faults.push({ field: "baselineOutOf", why: "baseline-out-of-needed" })
  if (
    indicator.partOfWhole &&
    baselineAmount !== null &&
    baselineOutOf !== null &&
    baselineAmount > baselineOutOf
  )
    faults.push({ field: "baselineAmount", why: "more-than-whole" })
  if (indicator.target === null && indicator.targetOn !== null)
    faults.push({ field: "target", why: "target-needed" })
  return faults
}
