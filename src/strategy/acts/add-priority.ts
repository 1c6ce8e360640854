import { randomUUID } from "node:crypto"
import { putNode } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { fold } from "#platform/workbooks"
import { access } from "../access.ts"
import { communityPlanOf } from "../reads/community-plans.ts"
import { planToWorkOn } from "./make-community-plan.ts"
import { mustBeBody } from "./must-be-body.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.priority-added": { title: string; titleFr: string }
  }
}

/** What a priority, or anything under one, may say besides its title. */
export type ItemTexts = {
  titleEn: string
  titleFr: string
  /** One sentence that says what is to be reached. */
  goalEn?: string
  goalFr?: string
  whyEn?: string
  whyFr?: string
  /** Null, as usual, where none is above another. */
  rank?: number | null
  /** The body that answers for it. */
  bodyId?: string | null
}

export type NewPriority = ItemTexts & {
  /** Of the partnership as a whole rather than beside the others. */
  isPartnershipWide?: boolean
  /** The plan it is of: the one in force, else the newest, where none is named. */
  communityPlanId?: string
}

/** Adds a priority at the end of the list; the order says nothing about rank. */
export async function addPriority(tx: Tx, actor: Actor, added: NewPriority): Promise<string> {
  access.check(actor, "change", "strategy")
  await mustBeBody(tx, added.bodyId)
  const communityPlanId = added.communityPlanId ?? (await planToWorkOn(tx, actor))
  if (!(await communityPlanOf(tx, communityPlanId))) throw new NotFound()
  const id = randomUUID()
  await putNode(tx, actor, { id, kind: "priority", titleEn: added.titleEn, titleFr: added.titleFr })
  const last = await tx
    .selectFrom("priority")
    .select((row) => row.fn.max("position").as("position"))
    .executeTakeFirst()
  await tx
    .insertInto("priority")
    .values({
      partnershipId: actor.partnershipId,
      id,
      ...added,
      communityPlanId,
      titleKey: fold(added.titleEn),
      position: (last?.position ?? 0) + 1,
    })
    .execute()
  await record(tx, actor, {
    kind: "strategy.priority-added",
    subject: { kind: "priority", id },
    details: { title: added.titleEn, titleFr: added.titleFr },
  })
  return id
}
