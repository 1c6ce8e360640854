import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import { claimAccess } from "./claim-access.ts"

declare module "#platform/acts" {
  interface Acts {
    "partnerships.access-ended": { who: string }
  }
}

/** From now on this person opens no page of the partnership. Their account, their seat and what they did stay. */
export async function endAccess(tx: Tx, actor: Actor, id: string): Promise<void> {
  access.check(actor, "change", "access")
  const { personId, name } = await claimAccess(tx, { id, staysCoordinator: false })
  await tx.updateTable("membership").set({ endedAt: actor.at }).where("id", "=", id).execute()
  await record(tx, actor, {
    kind: "partnerships.access-ended",
    subject: { kind: "person", id: personId },
    details: { who: name },
  })
}
