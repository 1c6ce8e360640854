import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import { organizationNamed } from "../rules/named-in-history.ts"
import type { OrganizationNamed } from "../rules/named-in-history.ts"
import { changeEvidence } from "./keep-evidence.ts"
import type { EvidenceChange } from "./keep-evidence.ts"
import { lockedRequest, mustBeOpen } from "./locked-request.ts"
import { mustHold } from "./submit-updates.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "updates.draft-saved": OrganizationNamed
  }
}

/**
 * Keeps what stands in the form of a link, to be finished later; evidence by itself when no fields are given. Nothing of
 * it is an update: the secretariat is not told of it.
 */
export async function saveDraft(
  tx: Tx,
  actor: Actor,
  saved: { requestId: string; fields?: Record<string, string>; evidence: EvidenceChange },
): Promise<void> {
  access.check(actor, "submit", "update")
  const { requestId, fields, evidence } = saved
  const request = await lockedRequest(tx, { requestId })
  mustHold(request, actor)
  mustBeOpen(request)
  await changeEvidence(tx, actor, requestId, evidence)
  if (fields) {
    const draft = { fields: JSON.stringify(fields), savedAt: actor.at }
    await tx
      .insertInto("updateDraft")
      .values({ partnershipId: actor.partnershipId, requestId, ...draft })
      .onConflict((known) => known.columns(["partnershipId", "requestId"]).doUpdateSet(draft))
      .execute()
  }
  await record(tx, actor, {
    kind: "updates.draft-saved",
    subject: { kind: "update-request", id: requestId },
    details: organizationNamed(request),
  })
}
