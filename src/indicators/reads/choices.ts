import type { Tx } from "#platform/database"
import { placesIn } from "#strategy"
import { activitiesOf, fiscalYearsWithPlans } from "#plans"

export type IndicatorChoices = Awaited<ReturnType<typeof indicatorChoices>>

/**
 * What an indicator may stand under, and who may have its numbers. Of the strategy, the plan in force and what it stands
 * under now; activities are those of the newest plan.
 */
export async function indicatorChoices(tx: Tx, on: string, known?: { priorityId: string | null }) {
  const [newest] = await fiscalYearsWithPlans(tx)
  const activities = newest === undefined ? [] : await activitiesOf(tx, newest)
  return {
    places: await placesIn(tx, { on, ...(known?.priorityId ? { besides: known.priorityId } : {}) }),
    activities: activities.map(({ id, titleEn, titleFr, priorityId }) => ({
      id,
      titleEn,
      titleFr,
      priorityId,
    })),
    organizations: await tx
      .selectFrom("organization")
      .select(["id", "nameEn", "nameFr"])
      .where("leftOn", "is", null)
      .orderBy("nameEn")
      .limit(1000)
      .execute(),
  }
}
