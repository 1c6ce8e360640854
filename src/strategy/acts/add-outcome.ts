import { randomUUID } from "node:crypto"
import { putNode, support } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { fold } from "#platform/workbooks"
import { access } from "../access.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.outcome-added": { title: string; titleFr: string; priorityId: string }
  }
}

export type NewOutcome = { priorityId: string; titleEn: string; titleFr: string }

/** Adds an outcome under a priority. In the chain the outcome stands on its priority: need, priority, outcome, activity. */
export async function addOutcome(tx: Tx, actor: Actor, added: NewOutcome): Promise<string> {
  access.check(actor, "change", "strategy")
  const { priorityId, titleEn, titleFr } = added
  const priority = await tx
    .selectFrom("priority")
    .select("id")
    .where("id", "=", priorityId)
    .executeTakeFirst()
  if (!priority) throw new NotFound()
  const id = randomUUID()
  await putNode(tx, actor, { id, kind: "outcome", titleEn, titleFr })
  const last = await tx
    .selectFrom("outcome")
    .select((row) => row.fn.max("position").as("position"))
    .where("priorityId", "=", priorityId)
    .executeTakeFirst()
  await tx
    .insertInto("outcome")
    .values({
      partnershipId: actor.partnershipId,
      id,
      ...added,
      titleKey: fold(titleEn),
      position: (last?.position ?? 0) + 1,
    })
    .execute()
  await support(tx, actor, { supportId: priorityId, claimId: id })
  await record(tx, actor, {
    kind: "strategy.outcome-added",
    subject: { kind: "outcome", id },
    details: { title: titleEn, titleFr, priorityId },
  })
  return id
}
