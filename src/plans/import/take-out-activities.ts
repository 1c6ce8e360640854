import { sql } from "kysely"
import { linkedBeyond, removeNodes } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { putRowsBack, restedOn, rowsGoingWith } from "#platform/imports"
import type { KeptRows } from "#platform/imports"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { words } from "../words/index.ts"

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
