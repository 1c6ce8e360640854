import type { Tx } from "#platform/database"
import type { PlanContent } from "../rules/content.ts"
import "../tables.ts"

export type PlanVersion = {
  id: string
  communityPlanId: string
  number: number
  note: string
  sha256: string
  keptAt: Date
  keptOn: string
}

const columns = ["id", "communityPlanId", "number", "note", "sha256", "keptAt", "keptOn"] as const

/** The kept versions of a plan, newest first. */
export function versionsOf(tx: Tx, communityPlanId: string): Promise<PlanVersion[]> {
  return tx
    .selectFrom("communityPlanVersion")
    .select(columns)
    .where("communityPlanId", "=", communityPlanId)
    .orderBy("number", "desc")
    .execute()
}

/** One kept version with everything it said. */
export async function versionOf(
  tx: Tx,
  id: string,
): Promise<(PlanVersion & { content: PlanContent }) | undefined> {
  const found = await tx
    .selectFrom("communityPlanVersion")
    .select([...columns, "content"])
    .where("id", "=", id)
    .executeTakeFirst()
  return found && { ...found, content: JSON.parse(found.content) as PlanContent }
}
