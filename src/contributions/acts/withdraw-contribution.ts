import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { words } from "../words/index.ts"
import { lockedContribution } from "./change-contribution.ts"
import { recordedOf } from "./record-contribution.ts"
import type { ContributionRecorded } from "./record-contribution.ts"

declare module "#platform/acts" {
  interface Acts {
    "contributions.withdrawn": ContributionRecorded
  }
}

/** Takes a contribution out of every list and sum; it stays known, with the reason. */
export async function withdrawContribution(
  tx: Tx,
  actor: Actor,
  { id, version, why }: { id: string; version: number; why: string },
): Promise<void> {
  access.check(actor, "change", "contribution")
  const known = await lockedContribution(tx, { id, version })
  if (why === "") throw new Invalid([{ field: "why", reason: words.message("reason-needed") }])
  await tx
    .updateTable("contribution")
    .set({ withdrawnAt: actor.at, withdrawnWhy: why, version: known.version + 1 })
    .where("id", "=", id)
    .execute()
  await record(tx, actor, {
    kind: "contributions.withdrawn",
    subject: { kind: "contribution", id },
    details: recordedOf(known, known),
  })
}
