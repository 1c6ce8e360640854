import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { activitiesOf } from "../reads/queries.ts"
import { words } from "../words/index.ts"
import { changeStatus } from "./change-status.ts"
import { lockPlan } from "./lock-plan.ts"

type ToDrop = { fiscalYear: number; activityIds: readonly string[]; reason: string }

/** Drops activities of a year for one reason. They stay readable; what is complete is not dropped, what is dropped stays so. */
export async function dropActivities(
  tx: Tx,
  actor: Actor,
  { fiscalYear, activityIds, reason }: ToDrop,
): Promise<void> {
  access.check(actor, "change", "plan")
  if (activityIds.length === 0)
    throw new Invalid([{ field: "activityIds", reason: words.message("choose-activities") }])
  if (reason.trim() === "") throw new Invalid([{ field: "reason", reason: words.message("why-needed") }])
  await lockPlan(tx, fiscalYear)
  const wanted = new Set(activityIds)
  const dropping = (await activitiesOf(tx, fiscalYear)).filter(({ id }) => wanted.has(id))
  if (dropping.length < wanted.size) throw new NotFound()
  if (dropping.some(({ status }) => status === "complete" || status === "dropped"))
    throw new Conflict(words.message("is-ended"))
  for (const { id: activityId } of dropping)
    await changeStatus(tx, actor, { activityId, status: "dropped", reason: reason.trim() })
}
