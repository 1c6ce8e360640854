import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { largestMost } from "../rules/reminder-limit.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "partnerships.reminder-limit-set": { count: number }
  }
}

/** From now on nobody gets more reminder letters than this in 30 days, whatever they are about. */
export async function setReminderLimit(tx: Tx, actor: Actor, { most }: { most: number }): Promise<void> {
  access.check(actor, "change", "reminder limit")
  if (!Number.isInteger(most) || most < 1 || most > largestMost)
    throw new Invalid([{ field: "most", reason: words.message("limit-odd") }])
  await tx
    .insertInto("reminderLimit")
    .values({
      partnershipId: actor.partnershipId,
      most,
      setAt: actor.at,
      setBy: actor.kind === "person" ? actor.id : null,
    })
    .execute()
  await record(tx, actor, { kind: "partnerships.reminder-limit-set", details: { count: most } })
}
