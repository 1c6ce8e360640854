import type { Tx } from "#platform/database"
import type { Indicator } from "../rules/indicator.ts"
import "../tables.ts"

export type IndicatorVersion = {
  version: number
  said: Indicator
  why: string
  madeAt: Date
  madeBy: string | null
}

/** What an indicator said of itself, newest first. */
export async function versionsOf(tx: Tx, indicatorId: string): Promise<IndicatorVersion[]> {
  const found = await tx
    .selectFrom("indicatorVersion")
    .select(["version", "said", "why", "madeAt", "madeBy"])
    .where("indicatorId", "=", indicatorId)
    .orderBy("version", "desc")
    .limit(100)
    .execute()
  return found.map((row) => ({ ...row, said: row.said as Indicator }))
}
