import type { Tx } from "#platform/database"
import "../tables.ts"

/** Whoever else asks the same organisations at the same moment waits here, and then finds them asked. */
export async function oneAtATime(tx: Tx, organizationIds: readonly string[]): Promise<void> {
  if (organizationIds.length === 0) return
  await tx
    .selectFrom("organization")
    .select("id")
    .where("id", "in", organizationIds)
    .orderBy("id")
    .forUpdate()
    .execute()
}
