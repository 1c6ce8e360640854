import { Temporal } from "temporal-polyfill"
import type { ActivityStatus } from "./activity-status.ts"

type Dated = { startsOn: string | null; endsOn: string | null }
export type Span = { from: string; to: string }

/** Which share of the days from the first on has passed when a day begins. */
export function shareOf(day: string, span: Span): number {
  return daysFrom(span.from, day) / (daysFrom(span.from, span.to) + 1)
}

/**
 * Where an activity lies within a span of days, as shares of it; what reaches beyond is cut off at its edge. One date alone
 * is a bar of that day. Undefined without dates, or where none of it lies within.
 */
export function barOf({ startsOn, endsOn }: Dated, span: Span): { from: number; to: number } | undefined {
  const [first, last] = [startsOn ?? endsOn, endsOn ?? startsOn]
  if (!first || !last || last < span.from || first > span.to) return undefined
  const to = shareOf(last, span) + 1 / (daysFrom(span.from, span.to) + 1)
  return { from: Math.max(0, shareOf(first, span)), to: Math.min(1, to) }
}

export type BarLook = "planned" | "under-way" | "done" | "late" | "stopped"

/** How its bar looks: five looks tell more at a glance than seven. */
export function barLookOf({ status, isOverdue }: { status: ActivityStatus; isOverdue: boolean }): BarLook {
  if (isOverdue || status === "delayed") return "late"
  if (status === "planned") return "planned"
  if (status === "in-progress") return "under-way"
  return status === "complete" ? "done" : "stopped"
}

function daysFrom(one: string, other: string): number {
  return Temporal.PlainDate.from(one).until(other).total("days")
}
