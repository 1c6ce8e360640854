import { sql } from "kysely"
import { linksBeyond, removeNodes } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { putRowsBack, rowsGoingWith, whatRestsOn } from "#platform/imports"
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
  for (const { id, title } of known) {
    const resting = await whatRestsOn(tx, "activity", [id])
    const onNode = (await whatRestsOn(tx, "chain_node", [id])).filter(({ table }) => table !== "activity")
    if (resting.length > 0 || onNode.length > 0 || (await linksBeyond(tx, [id])) > 0)
      throw new Conflict(words.message("cannot-take-out", { title }))
  }
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

export async function putBackActivities(tx: Tx, { activities, nodes }: RemovedActivities): Promise<void> {
  await putRowsBack(tx, nodes)
  await putRowsBack(tx, activities)
}
