import { putNode } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { fold } from "#platform/workbooks"
import { access } from "../access.ts"
import { outcomeOf } from "../reads/queries.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.outcome-changed": { title: string; titleFr: string; priorityId: string }
  }
}

/** @param change with the version the form was filled from: a later one is not overwritten. */
export async function changeOutcome(
  tx: Tx,
  actor: Actor,
  change: { id: string; version: number; titleEn: string; titleFr: string },
): Promise<void> {
  access.check(actor, "change", "strategy")
  const { id, version, titleEn, titleFr } = change
  const changed = await tx
    .updateTable("outcome")
    .set({ titleEn, titleFr, titleKey: fold(titleEn), version: version + 1 })
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
