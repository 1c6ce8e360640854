import { randomUUID } from "node:crypto"
import { putNode, support } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { fold } from "#platform/workbooks"
import { access } from "../access.ts"
import { itemsOf } from "../reads/plan-content.ts"
import { priorityOf } from "../reads/queries.ts"
import { deepest } from "../rules/level.ts"
import { words } from "../words/index.ts"
import type { ItemTexts } from "./add-priority.ts"
import { mustBeBody } from "./must-be-body.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.outcome-added": { title: string; titleFr: string; priorityId: string }
  }
}

export type NewOutcome = ItemTexts & {
  priorityId: string
  /** The outcome of that priority it stands under; straight under the priority where none is named. */
  parentId?: string | null
}

/**
 * Adds an outcome under a priority or under another outcome. In the chain it stands on what it is under: need, priority,
 * outcome, activity.
 */
export async function addOutcome(tx: Tx, actor: Actor, added: NewOutcome): Promise<string> {
  access.check(actor, "change", "strategy")
  const { priorityId, parentId = null, titleEn, titleFr } = added
  await mustBeBody(tx, added.bodyId)
  await mustFitUnder(tx, { priorityId, parentId })
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
  await support(tx, actor, { supportId: parentId ?? priorityId, claimId: id })
  await record(tx, actor, {
    kind: "strategy.outcome-added",
    subject: { kind: "outcome", id },
    details: { title: titleEn, titleFr, priorityId },
  })
  return id
}

async function mustFitUnder(
  tx: Tx,
  { priorityId, parentId }: { priorityId: string; parentId: string | null },
): Promise<void> {
  const communityPlanId = (await priorityOf(tx, priorityId))?.communityPlanId
  if (!communityPlanId) throw new NotFound()
  if (parentId === null) return
  const parent = (await itemsOf(tx, communityPlanId)).find(({ id }) => id === parentId)
  if (parent?.priorityId !== priorityId || parent.kind === "priority") throw new NotFound()
  if (parent.depth >= deepest) throw new Conflict(words.message("too-deep"))
}
