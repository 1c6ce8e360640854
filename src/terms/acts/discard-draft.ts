import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { bodyNames, lockedDraft } from "./change-draft.ts"

declare module "#platform/acts" {
  interface Acts {
    "terms.draft-discarded": { body: string; bodyFr: string; number: number }
  }
}

/** Throws a draft away. The versions that were adopted stay. */
export async function discardDraft(tx: Tx, actor: Actor, id: string): Promise<void> {
  const draft = await lockedDraft(tx, actor, id)
  await tx.deleteFrom("termsVersion").where("id", "=", id).execute()
  await record(tx, actor, {
    kind: "terms.draft-discarded",
    details: { ...(await bodyNames(tx, draft)), number: draft.number },
  })
}
