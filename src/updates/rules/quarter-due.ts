import { Temporal } from "temporal-polyfill"
import { fiscalQuarter, fiscalQuarters } from "#partnerships"
import type { FiscalQuarter } from "#partnerships"

export type QuarterlyAsking = {
  fiscalYear: number
  /** Answers are due so many days after the end of a quarter. */
  daysAfter: number
  /** The day it was turned on: quarters that were over by then are not asked about. */
  setOn: string
}

export type QuarterAsked = { quarter: FiscalQuarter; opensOn: string; dueOn: string }

/** Whoever is asked has at least a week, however late the asking woke up. */
const leastDays = 7

/**
 * The quarter to be asked about now: the last that is over, unless it was asked about. After a standstill the ones before
 * are left alone: one question about now, not three about then.
 */
export function quarterDue(
  asking: QuarterlyAsking,
  asked: readonly number[],
  today: string,
): QuarterAsked | null {
  const last = quartersOf(asking)
    .filter(({ opensOn }) => opensOn <= today)
    .at(-1)
  if (!last || asked.some((quarter) => quarter >= last.quarter)) return null
  const soonest = Temporal.PlainDate.from(today).add({ days: leastDays }).toString()
  return { ...last, dueOn: last.dueOn > soonest ? last.dueOn : soonest }
}

/** The quarter that will be asked about next, and the days; null when the year is over. */
export function nextQuarter(asking: QuarterlyAsking, today: string): QuarterAsked | null {
  return quartersOf(asking).find(({ opensOn }) => opensOn > today) ?? null
}

function quartersOf({ fiscalYear, daysAfter, setOn }: QuarterlyAsking): QuarterAsked[] {
  return fiscalQuarters
    .map((quarter) => {
      const { to } = fiscalQuarter(fiscalYear, quarter)
      const opensOn = to.add({ days: 1 }).toString()
      return { quarter, opensOn, dueOn: to.add({ days: daysAfter }).toString() }
    })
    .filter(({ opensOn }) => opensOn >= setOn)
}
