import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { ownCalls } from "../reads/calls.ts"
import type { OwnCall } from "../reads/calls.ts"
import { words } from "../words/index.ts"
import { checkCall } from "./make-call.ts"
import type { NewCall } from "./make-call.ts"

declare module "#platform/acts" {
  interface Acts {
    "calls.changed": { title: string; titleFr: string }
    "calls.deleted": { title: string; titleFr: string }
  }
}

/** Writes a call that is not published yet anew, with its criteria. */
export async function changeCall(tx: Tx, actor: Actor, callId: string, changed: NewCall): Promise<void> {
  access.check(actor, "make", "call")
  await draftAlone(tx, callId)
  checkCall(changed)
  const { criteria, ...call } = changed
  const { partnershipId } = actor
  await tx.updateTable("fundingCall").set(call).where("id", "=", callId).execute()
  await tx.deleteFrom("callCriterion").where("callId", "=", callId).execute()
  await tx
    .insertInto("callCriterion")
    .values(criteria.map((criterion, position) => ({ partnershipId, callId, position, ...criterion })))
    .execute()
  await record(tx, actor, {
    kind: "calls.changed",
    subject: { kind: "call", id: callId },
    details: { title: changed.titleEn, titleFr: changed.titleFr },
  })
}

/** Throws a call away that is not published yet. That it was there stays in the history. */
export async function deleteCall(tx: Tx, actor: Actor, callId: string): Promise<void> {
  access.check(actor, "make", "call")
  const call = await draftAlone(tx, callId)
  await tx.deleteFrom("callCriterion").where("callId", "=", callId).execute()
  await tx.deleteFrom("fundingCall").where("id", "=", callId).execute()
  await record(tx, actor, {
    kind: "calls.deleted",
    subject: { kind: "call", id: callId },
    details: { title: call.titleEn, titleFr: call.titleFr },
  })
}

/** Who publishes it meanwhile is waited for, and then it is no draft. */
async function draftAlone(tx: Tx, callId: string): Promise<OwnCall> {
  await tx.selectFrom("fundingCall").select("id").where("id", "=", callId).forUpdate().execute()
  const call = (await ownCalls(tx)).find(({ id }) => id === callId)
  if (!call) throw new NotFound()
  if (call.publishedAt) throw new Conflict(words.message("already-published"))
  return call
}
