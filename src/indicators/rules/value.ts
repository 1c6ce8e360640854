import type { WhyNoValue } from "#ui"

/** What a period can say: a number (zero too), or one of four reasons why there is none. Five things, never one. */
export const valueStates = ["value", "blank", "not-applicable", "not-yet-reported", "suppressed"] as const

export type ValueState = (typeof valueStates)[number]

export type Measured = { state: "value"; amount: number; outOf: number | null } | { state: WhyNoValue }

export const blank: Measured = { state: "blank" }

/** How a rate is said: the numerator per so many of the denominator; null for a plain number. */
export type Per = number | null

/** The number that is read and compared; null where there is none: never a zero that nobody counted. */
export function numberOf(per: Per, measured: Measured): number | null {
  if (measured.state !== "value") return null
  if (per === null) return measured.amount
  return measured.outOf ? (measured.amount / measured.outOf) * per : null
}

export function measuredOf(row: {
  state: ValueState
  amount: number | null
  outOf: number | null
}): Measured {
  if (row.state !== "value") return { state: row.state }
  return { state: "value", amount: row.amount ?? 0, outOf: row.outOf }
}

/** Whether two say the same; zero is not the same as nothing. */
export function isSameMeasured(one: Measured, other: Measured): boolean {
  if (one.state !== "value" || other.state !== "value") return one.state === other.state
  return one.amount === other.amount && one.outOf === other.outOf
}
