import type { Database } from "#platform/database"

/** Does the same in each partnership, one after the other; where it fails in one, the others still have their turn. */
export async function inEveryPartnership(
  database: Database,
  work: (partnershipId: string) => Promise<void>,
): Promise<void> {
  const found = await database.pool.query<{ id: string }>("select every_partnership() as id")
  const troubles: unknown[] = []
  for (const { id } of found.rows) await work(id).catch((trouble: unknown) => troubles.push(trouble))
  if (troubles.length > 0) throw new AggregateError(troubles, `It failed in ${troubles.length} partnerships`)
}
