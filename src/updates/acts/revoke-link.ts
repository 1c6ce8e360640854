import { revokePersonalLink } from "#identity"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { lockedRequest } from "./locked-request.ts"
import { organizationNamed } from "../rules/named-in-history.ts"
import type { OrganizationNamed } from "../rules/named-in-history.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "updates.link-revoked": OrganizationNamed
  }
}

/** Ends one organisation's link: nothing can be sent by it any more, and nobody is reminded. What was sent stays. */
export async function revokeLink(
  tx: Tx,
  actor: Actor,
  revoked: { roundId: string; organizationId: string },
): Promise<void> {
  access.check(actor, "ask for", "updates")
  const request = await lockedRequest(tx, revoked)
  if (!request.linkId || request.linkRevokedAt) throw new Conflict(words.message("no-open-link"))
  await revokePersonalLink(tx, actor, request.linkId)
  await record(tx, actor, {
    kind: "updates.link-revoked",
    subject: { kind: "update-request", id: request.requestId },
    details: organizationNamed(request),
  })
}
