import { sql } from "kysely"
import { linksBeyond, removeNodes } from "#evidence"
import { removeOrganizations } from "#organizations"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { changedSince, differing, planAnew, refuseResting, whatRestsOn } from "#platform/imports"
import type { Resting } from "#platform/imports"
import { removeStrategy } from "#strategy"
import { activityMarks, activityRows, setActivityRows, setInvolvements } from "./activity-rows.ts"
import { moveInChain, nameInChain } from "./apply-plan.ts"
import { putBackActivities } from "./take-out-activities.ts"
import type { WrittenPlan } from "./apply-plan.ts"
import { words } from "../words/index.ts"

/** Puts the plan back as it was and takes out what was added; refused when later work rests on something of it. */
export async function undoPlan(tx: Tx, actor: Actor, written: WrittenPlan): Promise<void> {
  await planAnew(tx)
  await mustStandAlone(tx, written)
  await sql`delete from activity_status where id = any(${written.statuses}::uuid[])`.execute(tx)
  await restoreChanged(tx, actor, written)
  if (written.removed) await putBackActivities(tx, written.removed)
  const activities = Object.keys(written.activities)
  const nodes = [...activities, ...Object.keys(written.outcomes), ...Object.keys(written.priorities)]
  refuse([{ table: "chain_link", count: await linksBeyond(tx, nodes) }])
  await sql`delete from activity where id = any(${activities}::uuid[])`.execute(tx)
  await removeNodes(tx, activities)
  await removeUnder(tx, written)
  await removeOrganizations(tx, written.organizations)
  if (written.madePlan) await removePlan(tx, written.madePlan)
}

/** Nothing of what was added may have been changed, answered or asked about since. */
async function mustStandAlone(tx: Tx, written: WrittenPlan): Promise<void> {
  const { activities, after, priorities, outcomes } = written
  const ids = Object.keys(activities)
  const now = await activityMarks(tx, [...ids, ...Object.keys(after)])
  refuse([
    { table: "changed", count: differing({ ...activities, ...after }, now) },
    { table: "changed", count: await changedSince(tx, "outcome", outcomes) },
    { table: "changed", count: await changedSince(tx, "priority", priorities) },
    { table: "activity_status", count: await laterStatuses(tx, written) },
    ...(await whatRestsOn(tx, "activity", ids)),
  ])
}

async function laterStatuses(tx: Tx, { activities, statuses }: WrittenPlan): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*) as count from activity_status
    where activity_id = any(${Object.keys(activities)}::uuid[]) and id <> all(${statuses}::uuid[])`.execute(
    tx,
  )
  return found.rows[0]!.count
}

async function restoreChanged(tx: Tx, actor: Actor, written: WrittenPlan): Promise<void> {
  const { before, involvedBefore } = written
  const ids = before.map(({ id }) => id)
  const now = ids.length > 0 ? await activityRows(tx, ids) : []
  await setActivityRows(tx, before)
  await nameInChain(tx, actor, { from: now, to: before })
  await moveInChain(tx, actor, { from: now, to: before })
  await setInvolvements(tx, actor, { activityIds: ids, rows: involvedBefore })
}

async function removeUnder(tx: Tx, { outcomes, priorities }: WrittenPlan): Promise<void> {
  const under = { outcomes: Object.keys(outcomes), priorities: Object.keys(priorities) }
  refuse(await whatRestsOn(tx, "outcome", under.outcomes))
  refuse(await outcomesSince(tx, under))
  await removeStrategy(tx, under)
}

/** Under a priority that was added: outcomes and activities that were not. */
async function outcomesSince(
  tx: Tx,
  { outcomes, priorities }: { outcomes: string[]; priorities: string[] },
): Promise<Resting[]> {
  const resting = await whatRestsOn(tx, "priority", priorities)
  const own = await sql<{ count: number }>`
    select count(*) as count from outcome
    where id = any(${outcomes}::uuid[]) and priority_id = any(${priorities}::uuid[])`.execute(tx)
  return resting.map(({ table, count }) => ({
    table,
    count: table === "outcome" ? count - own.rows[0]!.count : count,
  }))
}

/** A year somebody planned in since keeps its plan. */
async function removePlan(tx: Tx, planId: string): Promise<void> {
  const resting = await whatRestsOn(tx, "plan", [planId])
  if (resting.length === 0) await tx.deleteFrom("plan").where("id", "=", planId).execute()
}

/** What has a word of its own in the sentence; everything else is "other". */
const worded = new Set([
  "changed",
  "activity",
  "outcome",
  "activity_status",
  "update_request_activity",
  "progress_update",
  "chain_link",
])

function refuse(resting: readonly Resting[]): void {
  refuseResting(resting, worded, (values) => words.message("undo-refused", values))
}
