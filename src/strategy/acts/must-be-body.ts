import { bodyOf } from "#councils"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { words } from "../words/index.ts"

/** Who answers for something in the plan must be a body of this partnership, where anybody is named. */
export async function mustBeBody(tx: Tx, bodyId: string | null | undefined): Promise<void> {
  if (!bodyId || (await bodyOf(tx, bodyId))) return
  throw new Invalid([{ field: "bodyId", reason: words.message("no-such-body") }])
}
