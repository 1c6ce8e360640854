import { Temporal } from "temporal-polyfill"

/** How late something is: each step is one more reason to ask. Worked out from calendar dates, never kept. */
export type Lateness = "not-due" | "due-today" | "late" | "late-14" | "late-30"

/** Days from the day it was due (`YYYY-MM-DD`) to today; below zero while it is not due yet. */
export function daysSince(dueOn: string, today: string): number {
  return Temporal.PlainDate.from(dueOn).until(today, { largestUnit: "days" }).days
}

/** Late from the first day after the due date; again at 14 and at 30 days. */
export function lateness(dueOn: string, today: string): Lateness {
  const days = daysSince(dueOn, today)
  if (days >= 30) return "late-30"
  if (days >= 14) return "late-14"
  if (days >= 1) return "late"
  return days === 0 ? "due-today" : "not-due"
}
