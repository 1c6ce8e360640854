import { isOverdue } from "./activity-status.ts"
import type { ActivityStatus } from "./activity-status.ts"

/** Where an activity stands, in words for anybody: each stands in exactly one place. */
export const progressParts = [
  "done",
  "under-way",
  "not-begun",
  "late",
  "paused",
  "goes-on",
  "stopped",
] as const

export type ProgressPart = (typeof progressParts)[number]

type Standing = { status: ActivityStatus; endsOn: string | null }

const parts: Record<ActivityStatus, ProgressPart> = {
  complete: "done",
  "in-progress": "under-way",
  planned: "not-begun",
  delayed: "late",
  "on-hold": "paused",
  "carried-over": "goes-on",
  dropped: "stopped",
}

/** Late: its leads say so, or its last day is past. What is on hold is not called late besides. */
export function progressPart(activity: Standing, today: string): ProgressPart {
  const part = parts[activity.status]
  return part !== "paused" && isOverdue(activity, today) ? "late" : part
}

export type Progress = Record<ProgressPart, number> & { total: number }

/** How many stand where. The parts add up to the total, and what several say together is the sum of each. */
export function progressOf(standing: readonly { part: ProgressPart }[]): Progress {
  const counted = progressParts.map((part) => [part, standing.filter((one) => one.part === part).length])
  return { ...(Object.fromEntries(counted) as Record<ProgressPart, number>), total: standing.length }
}
