import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { asPlanChange } from "./as-plan-change.ts"
import { lockPlan } from "./lock-plan.ts"
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

/**
 * Says where an activity stands now: one more fact, the former ones stay. A lead organisation says it with its update. Of
 * an approved plan, dropping an activity or taking it up again is a change of the plan, which wants a reason.
 */
export async function changeStatus(
  tx: Tx,
  actor: Actor,
  change: { activityId: string; status: ActivityStatus; reason?: string },
): Promise<void> {
  access.check(actor, "change", "status")
  const { activityId, status, reason = "" } = change
  const activity = await tx
    .selectFrom("activity")
    .innerJoin("plan", (join) =>
      join
        .onRef("plan.partnershipId", "=", "activity.partnershipId")
        .onRef("plan.id", "=", "activity.planId"),
    )
    .select(["activity.titleEn as title", "activity.titleFr", "plan.fiscalYear"])
    .where("activity.id", "=", activityId)
    .executeTakeFirst()
  if (!activity) throw new NotFound()
  const { fiscalYear, ...named } = activity
  const { partnershipId, at } = actor
  const saying = { partnershipId, activityId, status, reason, since: at }
  const doing = () => tx.insertInto("activityStatus").values(saying).execute()
  await lockPlan(tx, fiscalYear)
  if (status === "dropped" || (await isDropped(tx, activityId)))
    await asPlanChange(tx, actor, { fiscalYear, reason, doing })
  else await doing()
  await record(tx, actor, {
    kind: "plans.status-changed",
    subject: { kind: "activity", id: activityId },
    details: { ...named, status, reason },
  })
}

async function isDropped(tx: Tx, activityId: string): Promise<boolean> {
  const newest = await tx
    .selectFrom("activityStatus")
    .select("status")
    .where("activityId", "=", activityId)
    .orderBy("since", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst()
  return newest?.status === "dropped"
}
