export type ActivityStatus =
  | "planned"
  | "in-progress"
  | "complete"
  | "delayed"
  | "on-hold"
  | "dropped"
  | "carried-over"

/** Every status, in the order in which an activity usually meets them. */
export const activityStatuses: readonly ActivityStatus[] = [
  "planned",
  "in-progress",
  "complete",
  "delayed",
  "on-hold",
  "dropped",
  "carried-over",
]

/** Nothing more is expected of an activity that stands here. */
export const finishedStatuses: readonly ActivityStatus[] = ["complete", "dropped", "carried-over"]

/** Whether its last day is past and something is still expected. Days are `YYYY-MM-DD`. */
export function isOverdue(
  activity: { status: ActivityStatus; endsOn: string | null },
  today: string,
): boolean {
  if (!activity.endsOn || finishedStatuses.includes(activity.status)) return false
  return activity.endsOn < today
}

export function isActivityStatus(text: string | null): text is ActivityStatus {
  return (activityStatuses as readonly (string | null)[]).includes(text)
}
