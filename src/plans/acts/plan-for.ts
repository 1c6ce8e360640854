import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import "../tables.ts"

/** The action plan of a fiscal year; made empty when the year has none yet. */
export async function planFor(tx: Tx, actor: Actor, fiscalYear: number): Promise<string> {
  const made = await tx
    .insertInto("plan")
    .values({ partnershipId: actor.partnershipId, fiscalYear, madeAt: actor.at })
    .onConflict((known) => known.columns(["partnershipId", "fiscalYear"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (made) return made.id
  const known = await tx
    .selectFrom("plan")
    .select("id")
    .where("fiscalYear", "=", fiscalYear)
    .executeTakeFirstOrThrow()
  return known.id
}
