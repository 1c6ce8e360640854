import type { Tx } from "#platform/database"

/** Holds the plan of a year until the act ends, so that nothing is changed while it is approved. Undefined: there is none. */
export async function lockPlan(tx: Tx, fiscalYear: number): Promise<string | undefined> {
  const plan = await tx
    .selectFrom("plan")
    .select("id")
    .where("fiscalYear", "=", fiscalYear)
    .forUpdate()
    .executeTakeFirst()
  return plan?.id
}
