import type { Tx } from "#platform/database"

/** The place after the last activity of a plan. */
export async function nextPosition(tx: Tx, planId: string): Promise<number> {
  const last = await tx
    .selectFrom("activity")
    .select((row) => row.fn.max("position").as("position"))
    .where("planId", "=", planId)
    .executeTakeFirst()
  return (last?.position ?? 0) + 1
}
