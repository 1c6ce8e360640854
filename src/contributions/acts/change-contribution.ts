import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { contributionOf } from "../reads/contributions.ts"
import type { Contribution } from "../reads/contributions.ts"
import type { Stated } from "../rules/stated.ts"
import { words } from "../words/index.ts"
import { mustBeSound, recordedOf, state } from "./record-contribution.ts"
import type { ContributionRecorded } from "./record-contribution.ts"

declare module "#platform/acts" {
  interface Acts {
    "contributions.changed": ContributionRecorded
  }
}

type Change = { id: string; version: number; stated: Stated; reason: string }

/** States a contribution anew, with the reason. What was stated before stays, and so do the answers to it. */
export async function changeContribution(tx: Tx, actor: Actor, change: Change): Promise<void> {
  access.check(actor, "change", "contribution")
  const { stated, reason } = change
  const known = await lockedContribution(tx, change)
  if (reason === "") throw new Invalid([{ field: "reason", reason: words.message("reason-needed") }])
  await mustBeSound(tx, actor, { ...known, stated })
  await tx
    .updateTable("contribution")
    .set({ version: known.version + 1 })
    .where("id", "=", known.id)
    .execute()
  await state(tx, actor, { contributionId: known.id, number: known.number + 1, stated, reason })
  await record(tx, actor, {
    kind: "contributions.changed",
    subject: { kind: "contribution", id: known.id },
    details: recordedOf(stated, known),
  })
}

/** The contribution, for whoever changes it now; refused where somebody else changed it meanwhile. */
export async function lockedContribution(
  tx: Tx,
  { id, version }: { id: string; version: number },
): Promise<Contribution> {
  await tx.selectFrom("contribution").select("id").where("id", "=", id).forUpdate().execute()
  const known = await contributionOf(tx, id)
  if (!known) throw new NotFound()
  if (known.withdrawnAt) throw new Conflict(words.message("withdrawn-already"))
  if (known.version !== version) throw new Conflict(words.message("changed-meanwhile"))
  return known
}
