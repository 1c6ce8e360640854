import type { Tx } from "#platform/database"
import { counts, currentOf, planStanding } from "../rules/plan-standing.ts"
import type { PlanStanding } from "../rules/plan-standing.ts"
import { stepsOf } from "./plan-steps.ts"
import type { PlanStep } from "./plan-steps.ts"
import "../tables.ts"

export type CommunityPlan = {
  id: string
  /** Empty where nobody named it yet. */
  titleEn: string
  titleFr: string
  fromYear: number | null
  toYear: number | null
  visionEn: string
  visionFr: string
  version: number
  /** What became of it, oldest first, with what was withdrawn. */
  steps: PlanStep[]
}

/** Every plan of the partnership, newest first. */
export async function communityPlans(tx: Tx): Promise<CommunityPlan[]> {
  const plans = await tx
    .selectFrom("communityPlan")
    .select(["id", "titleEn", "titleFr", "fromYear", "toYear", "visionEn", "visionFr", "version"])
    .orderBy("madeAt", "desc")
    .orderBy("id", "desc")
    .execute()
  const byPlan = Map.groupBy(await stepsOf(tx), ({ communityPlanId }) => communityPlanId)
  return plans.map((plan) => ({ ...plan, steps: byPlan.get(plan.id) ?? [] }))
}

export async function communityPlanOf(tx: Tx, id: string): Promise<CommunityPlan | undefined> {
  return (await communityPlans(tx)).find((plan) => plan.id === id)
}

/** The plan that pages work on: the one in force on the day, else the newest. Undefined before there is any. */
export async function currentPlan(tx: Tx, on: string): Promise<CommunityPlan | undefined> {
  return currentOf(await communityPlans(tx), on)
}

/** The plan in force on a day, if there is one. */
export async function communityPlanInForce(tx: Tx, on: string): Promise<CommunityPlan | undefined> {
  const current = await currentPlan(tx, on)
  return current && standingOf(current, on) === "in-force" ? current : undefined
}

export function standingOf({ steps }: CommunityPlan, on: string): PlanStanding {
  return planStanding(steps, on)
}

/** The last adoption that counts by a day: what it adopted is the text later changes are held against. */
export function adoptionOf({ steps }: CommunityPlan, on: string): PlanStep | undefined {
  return steps.findLast((step) => step.kind === "adopted" && counts(step) && step.onDay <= on)
}

/** Where it stands, and since when. */
export function standingSince(plan: CommunityPlan, on: string) {
  const standing = standingOf(plan, on)
  const since = plan.steps.findLast(
    (step) => counts(step) && step.kind === standing && step.onDay <= on,
  )?.onDay
  return { standing, since: since ?? null }
}
