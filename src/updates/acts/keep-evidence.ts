import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { NewFile } from "#platform/files"
import { Invalid } from "#platform/refusals"
import { evidenceOfRequest } from "../reads/evidence-given.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

/** What is added to the evidence of a request, and what of it is taken away again. */
export type EvidenceChange = {
  files?: readonly { activityId: string | null; name: string; file: NewFile }[]
  addresses?: readonly { activityId: string; address: string }[]
  /** By id; what was sent already stays. */
  removed?: readonly string[]
  /** The letter the files came with. */
  replyId?: string
}

/** More than one phone's album at once is a mistake, or a machine. */
export const mostEvidence = 40

/** Keeps what came with a form: as part of the draft, until the update is sent. The request is locked. */
export async function changeEvidence(
  tx: Tx,
  actor: Actor,
  requestId: string,
  change: EvidenceChange,
): Promise<void> {
  const { files = [], addresses = [], removed = [] } = change
  const known = await evidenceOfRequest(tx, requestId)
  const fresh = addresses.filter(
    (one) => !known.some((had) => had.activityId === one.activityId && had.address === one.address),
  )
  const gone = known.filter(({ id, sentWith }) => removed.includes(id) && !sentWith)
  if (known.length - gone.length + files.length + fresh.length > mostEvidence)
    throw new Invalid(words.message("evidence-many", { most: mostEvidence }))
  for (const { id, fileId } of gone) {
    await tx.deleteFrom("updateEvidence").where("id", "=", id).execute()
    if (fileId) await tx.deleteFrom("storedFile").where("id", "=", fileId).execute()
  }
  const { partnershipId, at: givenAt } = actor
  const row = { partnershipId, requestId, givenAt, replyId: change.replyId ?? null }
  for (const { activityId, name, file } of files) {
    await file.add(tx)
    await tx
      .insertInto("updateEvidence")
      .values({ ...row, activityId, name, fileId: file.id })
      .execute()
  }
  for (const { activityId, address } of fresh)
    await tx
      .insertInto("updateEvidence")
      .values({ ...row, activityId, address, name: address })
      .execute()
}

/** What waited for an activity goes with this version of it. */
export async function sendEvidence(
  tx: Tx,
  sent: { requestId: string; activityId: string; updateId: string },
): Promise<void> {
  await tx
    .updateTable("updateEvidence")
    .set({ sentWith: sent.updateId })
    .where("requestId", "=", sent.requestId)
    .where("activityId", "=", sent.activityId)
    .where("sentWith", "is", null)
    .execute()
}
