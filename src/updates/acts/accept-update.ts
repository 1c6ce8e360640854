import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import { activitiesAsked } from "../reads/activities-asked.ts"
import { giveVerdict } from "./give-verdict.ts"
import { settleEvidence } from "./settle-evidence.ts"
import type { Settled } from "./settle-evidence.ts"
import { updateNamed } from "../rules/named-in-history.ts"
import type { UpdateNamed } from "../rules/named-in-history.ts"

declare module "#platform/acts" {
  interface Acts {
    "updates.accepted": UpdateNamed
  }
}

/**
 * Accepts what was said: from now on it stands, and cannot be corrected by its link. What was given with it becomes
 * evidence in the chain, of the strength the secretariat sees in it.
 */
export async function acceptUpdate(
  tx: Tx,
  actor: Actor,
  { updateId, evidence = [] }: { updateId: string; evidence?: readonly Settled[] },
): Promise<void> {
  access.check(actor, "judge", "update")
  const judged = await giveVerdict(tx, actor, { updateId, verdict: "accepted", comment: "" })
  const { request, version } = judged
  await settleEvidence(tx, actor, { judged, settled: evidence })
  const asked = await activitiesAsked(tx, request.requestId)
  const activity = asked.find(({ id }) => id === version.activityId)!
  await record(tx, actor, {
    kind: "updates.accepted",
    subject: { kind: "update", id: version.nodeId },
    details: updateNamed(activity, request),
  })
}
