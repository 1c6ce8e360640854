import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import type { ActivityStatus } from "../rules/activity-status.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "plans.status-changed": {
      title: string
      titleFr: string
      status: ActivityStatus
      reason: string
    }
  }
}

/** Says where an activity stands now: one more fact, the former ones stay. A lead organisation says it with its update. */
export async function changeStatus(
  tx: Tx,
  actor: Actor,
  change: { activityId: string; status: ActivityStatus; reason?: string },
): Promise<void> {
  access.check(actor, "change", "status")
  const { activityId, status, reason = "" } = change
  const activity = await tx
    .selectFrom("activity")
    .select(["titleEn as title", "titleFr"])
    .where("id", "=", activityId)
    .executeTakeFirst()
  if (!activity) throw new NotFound()
  const { partnershipId, at } = actor
  await tx
    .insertInto("activityStatus")
    .values({ partnershipId, activityId, status, reason, since: at })
    .execute()
  await record(tx, actor, {
    kind: "plans.status-changed",
    subject: { kind: "activity", id: activityId },
    details: { ...activity, status, reason },
  })
}
