import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"

/** What an activity is planned under: an outcome, or a priority as a whole. */
export type Under = { priorityId: string; outcomeId: string | null }

/** From the id of either, as a form names it. @throws NotFound when it is neither here. */
export async function standingUnder(tx: Tx, id: string): Promise<Under> {
  const outcome = await tx
    .selectFrom("outcome")
    .select(["id as outcomeId", "priorityId"])
    .where("id", "=", id)
    .executeTakeFirst()
  if (outcome) return outcome
  const priority = await tx.selectFrom("priority").select("id").where("id", "=", id).executeTakeFirst()
  if (!priority) throw new NotFound()
  return { priorityId: priority.id, outcomeId: null }
}
