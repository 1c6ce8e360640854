import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import { sharing } from "../reads/sharing.ts"
import type { CoreKey } from "../rules/core-fields.ts"

declare module "#platform/acts" {
  interface Acts {
    "desk.sharing-decided": { shared: number; stopped: number }
  }
}

/** Says what the funder may compare with other partnerships. Only what changed is written, dated; the rest stands. */
export async function decideSharing(
  tx: Tx,
  actor: Actor,
  { fields }: { fields: readonly CoreKey[] },
): Promise<void> {
  access.check(actor, "decide", "sharing")
  const changed = (await sharing(tx)).filter(({ field, isShared }) => isShared !== fields.includes(field))
  for (const { field, isShared } of changed)
    await tx
      .insertInto("comparisonConsent")
      .values({
        partnershipId: actor.partnershipId,
        field,
        isShared: !isShared,
        decidedAt: actor.at,
        decidedBy: actor.kind === "person" ? actor.id : null,
      })
      .execute()
  const stopped = changed.filter(({ isShared }) => isShared).length
  await record(tx, actor, {
    kind: "desk.sharing-decided",
    details: { shared: changed.length - stopped, stopped },
  })
}
