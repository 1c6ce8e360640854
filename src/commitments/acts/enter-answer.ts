import { answerCommitment } from "#plans"
import type { NewCommitment } from "#plans"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { makeReference } from "#platform/references"
import { Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { words } from "../words/index.ts"

/** What a lead said by telephone or at a meeting, entered by staff with who said it and how. */
export async function enterAnswer(
  tx: Tx,
  actor: Actor,
  { told, ...given }: Omit<NewCommitment, "by" | "reference"> & { told: string },
): Promise<void> {
  access.check(actor, "enter", "commitment")
  if (told === "") throw new Invalid([{ field: "told", reason: words.message("told-needed") }])
  await answerCommitment(tx, actor, { ...given, reference: makeReference(), by: { told } })
}
