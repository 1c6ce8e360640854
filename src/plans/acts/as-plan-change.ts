import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { planDifference } from "../rules/plan-content.ts"
import { saidOf } from "../reads/plan-content.ts"
import { isApproved } from "../reads/plan-versions.ts"
import { activitiesOf } from "../reads/queries.ts"
import { words } from "../words/index.ts"
import { lockPlan } from "./lock-plan.ts"

/**
 * Does something to the plan of a year. Once the council has approved it, what the doing changed of the plan is kept
 * beside its reason, before and after; without a reason it is refused. Where an activity stands is no change of the plan,
 * but that it is dropped is.
 */
export async function asPlanChange<Result>(
  tx: Tx,
  actor: Actor,
  change: { fiscalYear: number; reason: string; doing: () => Promise<Result> },
): Promise<Result> {
  const { fiscalYear, reason, doing } = change
  const planId = await lockPlan(tx, fiscalYear)
  if (!planId || !(await isApproved(tx, fiscalYear))) return doing()
  const before = await activitiesOf(tx, fiscalYear)
  const result = await doing()
  const after = await activitiesOf(tx, fiscalYear)
  const differences = planDifference(saidNow(before), saidNow(after))
  if (differences.length === 0) return result
  if (reason.trim() === "") throw new Invalid([{ field: "reason", reason: words.message("reason-needed") }])
  const known = new Set(before.map(({ id }) => id))
  const rows = differences.map((one) => {
    const activityId = (one.after ?? one.before).id
    return {
      partnershipId: actor.partnershipId,
      planId,
      activityId,
      kind: one.kind === "added" && known.has(activityId) ? ("taken-up" as const) : one.kind,
      before: one.before && JSON.stringify(one.before),
      after: one.after && JSON.stringify(one.after),
      reason: reason.trim(),
      changedBy: actor.kind === "person" ? actor.id : null,
      at: actor.at,
    }
  })
  await tx.insertInto("planChange").values(rows).execute()
  return result
}

function saidNow(all: Awaited<ReturnType<typeof activitiesOf>>) {
  return all.filter(({ status }) => status !== "dropped").map(saidOf)
}
