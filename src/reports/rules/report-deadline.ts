import { Temporal } from "temporal-polyfill"
import type { FiscalYear } from "#partnerships"

/**
 * When a year's report is due where the agreement says nothing else: 30 June after the fiscal year's end. A stated default,
 * as no published date binds every partnership.
 */
export function reportDueOn(year: FiscalYear): string {
  return Temporal.PlainDate.from({ year: year + 1, month: 6, day: 30 }).toString()
}

/** Days from a day (`YYYY-MM-DD`) to the one it is due on; below zero when that is past. */
export function daysLeft(year: FiscalYear, today: string): number {
  return Temporal.PlainDate.from(today).until(reportDueOn(year), { largestUnit: "days" }).days
}
