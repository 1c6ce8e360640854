import type { ActivityStatus } from "#plans"

/** What nothing more will happen to in this plan. */
const over: readonly ActivityStatus[] = ["complete", "dropped", "carried-over"]

/**
 * Whether its lead organisation is asked about an activity: it is not over, and it has begun, or should have. Work that
 * begins later is not asked about yet ("ask less").
 */
export function isDue(
  activity: { status: ActivityStatus | null; startsOn: string | null },
  today: string,
): boolean {
  const status = activity.status ?? "planned"
  if (over.includes(status)) return false
  return status !== "planned" || activity.startsOn === null || activity.startsOn <= today
}
