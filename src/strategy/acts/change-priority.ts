import { putNode } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { fold } from "#platform/workbooks"
import { access } from "../access.ts"
import type { NewPriority } from "./add-priority.ts"
import { priorityOf } from "../reads/queries.ts"
import { mustBeBody } from "./must-be-body.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.priority-changed": { title: string; titleFr: string }
  }
}

/** @param change with the version the form was filled from: a later one is not overwritten. */
export async function changePriority(
  tx: Tx,
  actor: Actor,
  change: Omit<NewPriority, "communityPlanId"> & { id: string; version: number },
): Promise<void> {
  access.check(actor, "change", "strategy")
  const { id, version, ...said } = change
  await mustBeBody(tx, said.bodyId)
  const changed = await tx
    .updateTable("priority")
    .set({ ...said, titleKey: fold(said.titleEn), version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst()
  if (!changed)
    throw (await priorityOf(tx, id)) ? new Conflict({ key: "web.changed-meanwhile" }) : new NotFound()
  await putNode(tx, actor, { id, kind: "priority", titleEn: said.titleEn, titleFr: said.titleFr })
  await record(tx, actor, {
    kind: "strategy.priority-changed",
    subject: { kind: "priority", id },
    details: { title: said.titleEn, titleFr: said.titleFr },
  })
}
