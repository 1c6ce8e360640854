import type { ActivityStatus } from "#plans"

/** Where an activity stands in the words of those who do it, in the order a form offers them. */
export const reportedStatuses = [
  "on-track",
  "delayed",
  "complete",
  "not-started",
  "on-hold",
  "stopped",
] as const

export type ReportedStatus = (typeof reportedStatuses)[number]

/** The status an activity takes on when its lead organisation says so. */
export const statusReported: Record<ReportedStatus, ActivityStatus> = {
  "not-started": "planned",
  "on-track": "in-progress",
  delayed: "delayed",
  complete: "complete",
  "on-hold": "on-hold",
  stopped: "dropped",
}

/** What is changed for a reason that the plan keeps beside it. */
export function wantsReason(status: ReportedStatus): boolean {
  return status === "delayed" || status === "on-hold" || status === "stopped"
}
