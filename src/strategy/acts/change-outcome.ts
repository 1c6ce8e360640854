import { putNode } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { fold } from "#platform/workbooks"
import { access } from "../access.ts"
import { outcomeOf } from "../reads/queries.ts"
import type { ItemTexts } from "./add-priority.ts"
import { mustBeBody } from "./must-be-body.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.outcome-changed": { title: string; titleFr: string; priorityId: string }
  }
}

/** @param change with the version the form was filled from: a later one is not overwritten. */
export async function changeOutcome(
  tx: Tx,
  actor: Actor,
  change: ItemTexts & { id: string; version: number },
): Promise<void> {
  access.check(actor, "change", "strategy")
  const { id, version, ...said } = change
  const { titleEn, titleFr } = said
  await mustBeBody(tx, said.bodyId)
  const changed = await tx
    .updateTable("outcome")
    .set({ ...said, titleKey: fold(titleEn), version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("priorityId")
    .executeTakeFirst()
  if (!changed)
    throw (await outcomeOf(tx, id)) ? new Conflict({ key: "web.changed-meanwhile" }) : new NotFound()
  await putNode(tx, actor, { id, kind: "outcome", titleEn, titleFr })
  await record(tx, actor, {
    kind: "strategy.outcome-changed",
    subject: { kind: "outcome", id },
    details: { title: titleEn, titleFr, priorityId: changed.priorityId },
  })
}
