import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import type { QuarterlyAsking } from "../rules/quarter-due.ts"
import "../tables.ts"

export type Quarterly = QuarterlyAsking & { planId: string }

/** Of each plan, or of one year's, how it is asked about each quarter; those turned off are left out. */
export async function quarterlyAskings(tx: Tx, timeZone: string, fiscalYear?: number): Promise<Quarterly[]> {
  let query = tx
    .selectFrom("quarterlyAsking as asking")
    .innerJoin("plan", (join) =>
      join.onRef("plan.partnershipId", "=", "asking.partnershipId").onRef("plan.id", "=", "asking.planId"),
    )
    .select(["asking.planId", "plan.fiscalYear", "asking.daysAfter", "asking.setAt"])
    .orderBy("asking.setAt")
    .orderBy("asking.id")
  if (fiscalYear !== undefined) query = query.where("plan.fiscalYear", "=", fiscalYear)
  const standing = new Map<string, Quarterly>()
  for (const { planId, fiscalYear: year, daysAfter, setAt } of await query.execute()) {
    // Other days change by when answers are due, not since when it is on.
    const setOn = standing.get(planId)?.setOn ?? dayOf(setAt, timeZone)
    if (daysAfter === null) standing.delete(planId)
    else standing.set(planId, { planId, fiscalYear: year, daysAfter, setOn })
  }
  return [...standing.values()]
}

/** The quarters of a plan that were asked about by themselves, with the rounds they made. */
export function quartersAsked(tx: Tx, planId: string) {
  return tx
    .selectFrom("quarterAsked")
    .select(["quarter", "roundId"])
    .where("planId", "=", planId)
    .orderBy("quarter")
    .execute()
}
