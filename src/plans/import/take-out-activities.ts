import { sql } from "kysely"
import { linkedBeyond, removeNodes } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { putRowsBack, restedOn, rowsGoingWith } from "#platform/imports"
import type { KeptRows } from "#platform/imports"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { isApproved } from "../reads/plan-versions.ts"
import { words } from "../words/index.ts"
import { activityRows, addStatuses } from "./activity-rows.ts"

/** Everything that was taken out with some activities, as it was: to be put back whole. */
export type RemovedActivities = { activities: KeptRows; nodes: KeptRows }

/** Takes activities out of the plan. Refused whole, and named, when somebody was asked about one or linked something to it. */
export async function takeOutActivities(
  tx: Tx,
  actor: Actor,
  ids: readonly string[],
): Promise<RemovedActivities> {
  const known = await tx
    .selectFrom("activity")
    .select(["id", "titleEn as title", "titleFr"])
    .where("id", "in", [...ids])
    .orderBy("position")
    .execute()
  const held = await heldActivities(tx, ids)
  const [fast] = known.filter(({ id }) => held.has(id))
  if (fast) throw new Conflict(words.message("cannot-take-out", { title: fast.title }))
  const all = known.map(({ id }) => id)
  const activities = await rowsGoingWith(tx, "activity", all)
  const nodes = await rowsGoingWith(tx, "chain_node", all)
  await sql`delete from activity where id = any(${all}::uuid[])`.execute(tx)
  await removeNodes(tx, all)
  for (const { title, titleFr } of known) {
    await record(tx, actor, { kind: "plans.activity-removed", details: { title, titleFr } })
  }
  return { activities, nodes }
}

/** Drops what somebody ticked in an approved plan: it stays readable. Refused whole when one is complete or dropped. */
export async function dropMissing(
  tx: Tx,
  actor: Actor,
  { ids, reason }: { ids: readonly string[]; reason: string },
): Promise<number> {
  if ((await endedActivities(tx, ids)).size > 0) throw new Conflict(words.message("is-ended"))
  const status = "dropped"
  await addStatuses(
    tx,
    actor,
    ids.map((activityId) => ({ activityId, status, reason })),
  )
  for (const { id, titleEn: title, titleFr } of await activityRows(tx, ids))
    await record(tx, actor, {
      kind: "plans.status-changed",
      subject: { kind: "activity", id },
      details: { title, titleFr, status, reason },
    })
  return ids.length
}

/** Which of what a file leaves out nobody may tick: of an approved plan what is complete or dropped, else what is held. */
export async function stayingActivities(
  tx: Tx,
  { fiscalYear, ids }: { fiscalYear: number; ids: readonly string[] },
): Promise<ReadonlySet<string>> {
  return (await isApproved(tx, fiscalYear)) ? endedActivities(tx, ids) : heldActivities(tx, ids)
}

async function endedActivities(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await sql<{ id: string }>`
    select activity.id from activity
    join lateral (
      select status from activity_status
      where activity_status.partnership_id = activity.partnership_id and activity_status.activity_id = activity.id
      order by since desc, id desc limit 1
    ) newest on newest.status in ('complete', 'dropped')
    where activity.id = any(${ids}::uuid[])`.execute(tx)
  return new Set(found.rows.map(({ id }) => id))
}

/** Which of these stay: somebody was asked about them, or something was linked to them. */
export async function heldActivities(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
  return new Set([
    ...(await restedOn(tx, "activity", { ids })),
    ...(await restedOn(tx, "chain_node", { ids, besides: ["activity"] })),
    ...(await linkedBeyond(tx, ids)),
  ])
}

export async function putBackActivities(tx: Tx, { activities, nodes }: RemovedActivities): Promise<void> {
  await putRowsBack(tx, nodes)
  await putRowsBack(tx, activities)
}
