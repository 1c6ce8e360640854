import { removeNodes } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { whatRestsOn } from "#platform/imports"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { isApproved } from "../reads/plan-versions.ts"
import { lockPlan } from "./lock-plan.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "plans.activity-removed": { title: string; titleFr: string }
  }
}

/**
 * Takes an activity out of the plan, for one added by mistake. Whoever was asked about it, or answered, keeps it there; so
 * does a body that agreed to it, and an earlier year that it goes on from: those are dropped, with a reason.
 */
export async function removeActivity(tx: Tx, actor: Actor, id: string): Promise<{ fiscalYear: number }> {
  access.check(actor, "change", "plan")
  const activity = await tx
    .selectFrom("activity")
    .innerJoin("plan", (join) =>
      join
        .onRef("plan.partnershipId", "=", "activity.partnershipId")
        .onRef("plan.id", "=", "activity.planId"),
    )
    .select(["activity.titleEn", "activity.titleFr", "plan.fiscalYear"])
    .where("activity.id", "=", id)
    .executeTakeFirst()
  if (!activity) throw new NotFound()
  await lockPlan(tx, activity.fiscalYear)
  if (await isApproved(tx, activity.fiscalYear)) throw new Conflict(words.message("approved-so-drop"))
  const resting = await whatRestsOn(tx, "activity", [id])
  const agreed = new Set(["plan_version_activity", "plan_change"])
  if (resting.some(({ table }) => agreed.has(table))) throw new Conflict(words.message("approved-so-drop"))
  if (resting.some(({ table }) => table === "activity_carry_over"))
    throw new Conflict(words.message("carried-so-drop"))
  if (resting.length > 0) throw new Conflict(words.message("has-updates"))
  await tx.deleteFrom("activity").where("id", "=", id).execute()
  await removeNodes(tx, [id])
  const { titleEn: title, titleFr, fiscalYear } = activity
  await record(tx, actor, { kind: "plans.activity-removed", details: { title, titleFr } })
  return { fiscalYear }
}
