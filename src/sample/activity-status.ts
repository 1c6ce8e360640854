import type { SampleDates } from "./dates.ts"
import type { ActivityStatus, SampleActivity } from "./types.ts"

/** Where an activity stands today. Nothing is delayed or on hold before its first day. */
export function activityStatus({ course, runs }: SampleActivity, dates: SampleDates): ActivityStatus {
  if (dates.today.until(dates.on(runs.from)).sign > 0) return "planned"
  if (course) return course.kind
  return dates.today.until(dates.on(runs.until)).sign < 0 ? "complete" : "in-progress"
}
