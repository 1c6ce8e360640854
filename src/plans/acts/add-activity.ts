import { randomUUID } from "node:crypto"
import { putNode, support } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { fold } from "#platform/workbooks"
import { access } from "../access.ts"
import { asPlanChange } from "./as-plan-change.ts"
import { nextPosition } from "./next-position.ts"
import { planFor } from "./plan-for.ts"
import { setOrganizations } from "./set-organizations.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "plans.activity-added": { title: string; titleFr: string; fiscalYear: number }
  }
}

export type NewActivity = {
  fiscalYear: number
  priorityId: string
  outcomeId?: string | null
  bodyId?: string | null
  bodyAsWritten?: string | null
  titleEn: string
  titleFr: string
  deliverableEn?: string
  deliverableFr?: string
  /** Calendar dates; beside them what was typed ("Summer 2016"), when it was not a date. */
  startsOn?: string | null
  endsOn?: string | null
  startsAsWritten?: string | null
  endsAsWritten?: string | null
  resourcesEn?: string
  resourcesFr?: string
  funders?: string
  notes?: string
  /** Organisations by id: who leads, who takes part. */
  leads: readonly string[]
  partners: readonly string[]
  /** Why, once the council has approved the plan. */
  reason?: string
}

/** Adds an activity to a year's plan. In the chain it stands on its outcome, or on its priority when it has none. */
export async function addActivity(tx: Tx, actor: Actor, added: NewActivity): Promise<string> {
  access.check(actor, "change", "plan")
  const { reason = "", ...activity } = added
  mustBeInOrder(activity)
  await mustBelong(tx, activity)
  const { fiscalYear } = activity
  return asPlanChange(tx, actor, { fiscalYear, reason, doing: () => write(tx, actor, activity) })
}

async function write(tx: Tx, actor: Actor, added: Omit<NewActivity, "reason">): Promise<string> {
  const { fiscalYear, leads, partners, ...activity } = added
  const id = randomUUID()
  const planId = await planFor(tx, actor, fiscalYear)
  await putNode(tx, actor, { id, kind: "activity", titleEn: activity.titleEn, titleFr: activity.titleFr })
  const position = await nextPosition(tx, planId)
  await tx
    .insertInto("activity")
    .values({
      partnershipId: actor.partnershipId,
      id,
      planId,
      ...activity,
      titleKey: fold(activity.titleEn),
      position,
    })
    .execute()
  await support(tx, actor, { supportId: activity.outcomeId ?? activity.priorityId, claimId: id })
  await setOrganizations(tx, actor, { activityId: id, leads, partners })
  await record(tx, actor, {
    kind: "plans.activity-added",
    subject: { kind: "activity", id },
    details: { title: activity.titleEn, titleFr: activity.titleFr, fiscalYear },
  })
  return id
}

export function mustBeInOrder({ startsOn, endsOn }: Pick<NewActivity, "startsOn" | "endsOn">): void {
  if (startsOn && endsOn && endsOn < startsOn) {
    throw new Invalid([{ field: "endsOn", reason: words.message("ends-before-start") }])
  }
}

/** The outcome must be of the priority, and both of this partnership. */
export async function mustBelong(
  tx: Tx,
  under: { priorityId: string; outcomeId?: string | null },
): Promise<void> {
  const priority = await tx
    .selectFrom("priority")
    .select("id")
    .where("id", "=", under.priorityId)
    .executeTakeFirst()
  if (!priority) throw new NotFound()
  if (!under.outcomeId) return
  const outcome = await tx
    .selectFrom("outcome")
    .select("id")
    .where("id", "=", under.outcomeId)
    .where("priorityId", "=", under.priorityId)
    .executeTakeFirst()
  if (!outcome) throw new Invalid([{ field: "outcomeId", reason: words.message("outcome-elsewhere") }])
}
