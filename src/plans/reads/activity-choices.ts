import { bodiesInForce } from "#councils"
import type { Tx } from "#platform/database"
import { placesIn } from "#strategy"

export type ActivityChoices = Awaited<ReturnType<typeof activityChoices>>

/** What an activity may be given: what it stands under, a body in force on the day, who leads and takes part. Of the strategy, the plan in force, and what the activity stands under now. */
export async function activityChoices(tx: Tx, on: string, known?: { priorityId: string }) {
  const bodies = await bodiesInForce(tx, on)
  return {
    places: await placesIn(tx, { on, ...(known ? { besides: known.priorityId } : {}) }),
    bodies: bodies.map(({ id, nameEn, nameFr }) => ({ id, nameEn, nameFr })),
    organizations: await tx
      .selectFrom("organization")
      .select(["id", "nameEn", "nameFr"])
      .where("leftOn", "is", null)
      .orderBy("nameEn")
      .limit(1000)
      .execute(),
  }
}
