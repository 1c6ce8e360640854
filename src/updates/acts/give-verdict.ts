import { personNames } from "#identity"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { lockedRequest } from "./locked-request.ts"
import type { Request } from "../reads/requests.ts"
import { versionsOfRequest } from "../reads/versions.ts"
import type { Version } from "../reads/versions.ts"
import { words } from "../words/index.ts"

export type Judged = { request: Request; version: Version }

/**
 * Gives the one verdict on a version. Of two who decide at the same moment exactly one does; the other hears who was
 * first. A version that was corrected while it was read is not judged: the correction is.
 */
export async function giveVerdict(
  tx: Tx,
  actor: Actor,
  given: { updateId: string; verdict: "accepted" | "returned"; comment: string },
): Promise<Judged> {
  const { updateId, verdict, comment } = given
  const asked = await tx
    .selectFrom("progressUpdate")
    .select("requestId")
    .where("id", "=", updateId)
    .executeTakeFirst()
  if (!asked) throw new NotFound()
  const request = await lockedRequest(tx, asked)
  const all = await versionsOfRequest(tx, request.requestId)
  const version = all.find(({ id }) => id === updateId)
  if (!version) throw new NotFound()
  if (version.verdict) throw await alreadyGiven(tx, version.verdict)
  if (all.some(({ supersedesId }) => supersedesId === updateId)) {
    throw new Conflict(words.message("corrected-meanwhile"))
  }
  await tx
    .insertInto("updateVerdict")
    .values({
      partnershipId: actor.partnershipId,
      updateId,
      verdict,
      comment,
      givenAt: actor.at,
      givenBy: actor.kind === "person" ? actor.id : null,
    })
    .execute()
  return { request, version }
}

async function alreadyGiven(tx: Tx, first: NonNullable<Version["verdict"]>): Promise<Conflict> {
  const names = await personNames(tx, first.givenBy ? [first.givenBy] : [])
  const name = first.givenBy ? names.get(first.givenBy) : undefined
  const values = { verdict: first.verdict, known: name ? "yes" : "no", name: name ?? "" }
  return new Conflict(words.message("already-decided", values))
}
