import { Temporal } from "temporal-polyfill"

/** Of the activities one organisation was asked about: how many, and where what it sent stands. */
export type RequestCounts = { asked: number; sent: number; returned: number; accepted: number }

export type RequestStanding = "accepted" | "answered" | "returned" | "partly" | "silent"

export function standingOf(counts: RequestCounts): RequestStanding {
  if (counts.accepted === counts.asked) return "accepted"
  if (owed(counts) === 0) return "answered"
  if (counts.returned > 0) return "returned"
  return counts.sent > 0 ? "partly" : "silent"
}

/** Activities nothing was sent about yet, or whose update was returned: what the partner still owes. */
export function owed({ asked, sent, returned }: RequestCounts): number {
  return asked - sent + returned
}

/** Whole days after the due day; 0 on the day itself and before it. */
export function daysLate(dueOn: string, today: string): number {
  return Math.max(0, daysBetween(dueOn, today))
}

/** Whole days by the calendar from one day to another; less than none when the other lies before. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: "day" }).days
}
