import type { Tx } from "#platform/database"
import { currentPlan } from "./community-plans.ts"
import "../tables.ts"

const said = [
  "titleEn",
  "titleFr",
  "goalEn",
  "goalFr",
  "whyEn",
  "whyFr",
  "rank",
  "bodyId",
  "version",
] as const

/**
 * Priorities in the order of the page: of the plan in force on a day (else the newest), or, without a day, of every plan.
 * @param wanted `besides` is offered too, whichever plan it is of: what something stands under already
 */
export async function priorities(tx: Tx, wanted: { on?: string; besides?: string } = {}) {
  const { on, besides } = wanted
  const plan = on === undefined ? undefined : await currentPlan(tx, on)
  let query = tx
    .selectFrom("priority")
    .select(["id", "titleEn", "titleFr", "whyEn", "whyFr", "titleKey", "position", "version"])
    .where("endedOn", "is", null)
    .orderBy("position")
  if (plan)
    query = query.where(({ eb, or }) =>
      or([eb("communityPlanId", "=", plan.id), ...(besides ? [eb("id", "=", besides)] : [])]),
    )
  return query.execute()
}

export function outcomes(tx: Tx) {
  return tx
    .selectFrom("outcome")
    .select(["id", "priorityId", "parentId", "titleEn", "titleFr", "titleKey", "position", "version"])
    .orderBy("priorityId")
    .orderBy("position")
    .execute()
}

export function priorityOf(tx: Tx, id: string) {
  return tx
    .selectFrom("priority")
    .select(["id", "communityPlanId", "isPartnershipWide", ...said])
    .where("id", "=", id)
    .executeTakeFirst()
}

export function outcomesOf(tx: Tx, priorityId: string) {
  return tx
    .selectFrom("outcome")
    .select(["id", "titleEn", "titleFr", "version"])
    .where("priorityId", "=", priorityId)
    .orderBy("position")
    .execute()
}

export function outcomeOf(tx: Tx, id: string) {
  return tx
    .selectFrom("outcome")
    .select(["id", "priorityId", "parentId", ...said])
    .where("id", "=", id)
    .executeTakeFirst()
}

/** The plan that a priority, or what stands under one, is of. */
export async function planIdOfItem(tx: Tx, id: string): Promise<string | undefined> {
  const priorityId = (await outcomeOf(tx, id))?.priorityId ?? id
  return (await priorityOf(tx, priorityId))?.communityPlanId
}
