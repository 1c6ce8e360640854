import type { Tx } from "#platform/database"
import "../tables.ts"

/** The plan of a fiscal year, when it has one. */
export function planOf(tx: Tx, fiscalYear: number) {
  return tx.selectFrom("plan").select("id").where("fiscalYear", "=", fiscalYear).executeTakeFirst()
}
