import { bodyOf } from "#councils"
import { fiscalYearLabel } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { planContent } from "../reads/plan-content.ts"
import { planSteps } from "../reads/plan-versions.ts"
import { planDigest } from "../rules/plan-digest.ts"
import { words } from "../words/index.ts"
import { lockPlan } from "./lock-plan.ts"

declare module "#platform/acts" {
  interface Acts {
    "plans.ratified": { year: string; body: string; bodyFr: string; on: string }
    "plans.approved": { year: string; body: string; bodyFr: string; on: string }
  }
}

export type Agreement = {
  fiscalYear: number
  step: "ratified" | "approved"
  /** Who agreed. Only the whole plan is approved; a body may ratify what it follows alone. */
  bodyId: string
  isOwnPart: boolean
  decidedOn: string
  /** By a motion carried here, or where else it was decided. */
  by: { motionId: string } | { decidedWhere: string }
}

/**
 * Keeps the plan word for word as a body ratified or approved it. Refused where there is nothing to agree to, and where
 * this body agreed to the same before.
 */
export async function agreeToPlan(tx: Tx, actor: Actor, agreed: Agreement): Promise<void> {
  access.check(actor, "approve", "plan")
  const { fiscalYear, step, bodyId, decidedOn, by } = agreed
  const planId = await lockPlan(tx, fiscalYear)
  const body = await bodyOf(tx, bodyId)
  if (!planId || !body) throw new NotFound()
  mustBeDecided(actor, agreed)
  const ownBodyId = agreed.isOwnPart ? bodyId : null
  const content = await planContent(tx, { fiscalYear, bodyId: ownBodyId })
  if (content.activities.length === 0)
    throw new Invalid([{ field: "isOwnPart", reason: words.message("nothing-to-agree-to") }])
  const sha256 = planDigest(content)
  const before = (await planSteps(tx, fiscalYear)).find(
    (one) => one.bodyId === bodyId && one.step === step && one.isOwnPart === agreed.isOwnPart,
  )
  if (before?.sha256 === sha256) throw new Conflict(words.message("agreed-already"))
  const { partnershipId, at } = actor
  const version = await tx
    .insertInto("planVersion")
    .values({ partnershipId, planId, bodyId: ownBodyId, content: JSON.stringify(content), sha256, at })
    .returning("id")
    .executeTakeFirstOrThrow()
  await tx
    .insertInto("planVersionActivity")
    .values(content.activities.map(({ id }) => ({ partnershipId, versionId: version.id, activityId: id })))
    .execute()
  await tx
    .insertInto("planStep")
    .values({ partnershipId, planId, versionId: version.id, step, bodyId, decidedOn, at, ...by })
    .execute()
  await record(tx, actor, {
    kind: `plans.${step}`,
    subject: { kind: "plan", id: planId },
    details: { year: fiscalYearLabel(fiscalYear), body: body.nameEn, bodyFr: body.nameFr, on: decidedOn },
  })
}

function mustBeDecided(actor: Actor, { step, isOwnPart, decidedOn, by }: Agreement): void {
  if (decidedOn > actor.today)
    throw new Invalid([{ field: "decidedOn", reason: words.message("decided-later") }])
  if (step === "approved" && isOwnPart)
    throw new Invalid([{ field: "isOwnPart", reason: words.message("approve-the-whole") }])
  if ("decidedWhere" in by && by.decidedWhere === "")
    throw new Invalid([{ field: "decidedWhere", reason: words.message("where-needed") }])
}
