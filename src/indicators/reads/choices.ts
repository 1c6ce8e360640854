import type { Tx } from "#platform/database"
import { outcomes, priorities } from "#strategy"
import { activitiesOf, fiscalYearsWithPlans } from "#plans"

export type IndicatorChoices = Awaited<ReturnType<typeof indicatorChoices>>

/** What an indicator may stand under, and who may have its numbers. Activities are those of the newest plan. */
export async function indicatorChoices(tx: Tx, on: string) {
  const [newest] = await fiscalYearsWithPlans(tx)
  const activities = newest === undefined ? [] : await activitiesOf(tx, newest)
  return {
    priorities: (await priorities(tx, { on })).map(titlesOf),
    outcomes: (await outcomes(tx)).map((one) => ({ ...titlesOf(one), priorityId: one.priorityId })),
    activities: activities.map((one) => ({ ...titlesOf(one), priorityId: one.priorityId })),
    organizations: await tx
      .selectFrom("organization")
      .select(["id", "nameEn", "nameFr"])
      .where("leftOn", "is", null)
      .orderBy("nameEn")
      .limit(1000)
      .execute(),
  }
}

function titlesOf({ id, titleEn, titleFr }: { id: string; titleEn: string; titleFr: string }) {
  return { id, titleEn, titleFr }
}
