import { partnership } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotAllowed, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { ownCalls } from "../reads/calls.ts"
import type { Call } from "../reads/calls.ts"
import type { Criterion } from "../rules/application.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "calls.made": { title: string; titleFr: string }
    "calls.published": { title: string; titleFr: string }
  }
}

export type NewCall = Omit<Call, "id" | "criteria"> & { criteria: readonly Omit<Criterion, "id">[] }

/** Writes a call with its criteria. Nobody but this desk sees it until it is published. */
export async function makeCall(tx: Tx, actor: Actor, made: NewCall): Promise<string> {
  access.check(actor, "make", "call")
  if ((await partnership(tx)).kind !== "funder") throw new NotAllowed()
  checkCall(made)
  const { criteria, ...call } = made
  const { partnershipId, at } = actor
  const { id } = await tx
    .insertInto("fundingCall")
    .values({ partnershipId, ...call, madeAt: at })
    .returning("id")
    .executeTakeFirstOrThrow()
  await tx
    .insertInto("callCriterion")
    .values(criteria.map((criterion, position) => ({ partnershipId, callId: id, position, ...criterion })))
    .execute()
  await record(tx, actor, {
    kind: "calls.made",
    subject: { kind: "call", id },
    details: { title: made.titleEn, titleFr: made.titleFr },
  })
  return id
}

/** @throws Invalid when it closes before it opens, or measures applications by nothing */
export function checkCall({ opensOn, closesOn, criteria }: NewCall): void {
  if (closesOn < opensOn) throw new Invalid([{ field: "closesOn", reason: words.message("closes-before") }])
  if (criteria.length === 0) throw new Invalid([{ field: "", reason: words.message("criteria-needed") }])
}

/** From now on partnerships see the call, and it stands as it is. */
export async function publishCall(tx: Tx, actor: Actor, callId: string): Promise<void> {
  access.check(actor, "make", "call")
  const call = (await ownCalls(tx)).find(({ id }) => id === callId)
  if (!call) throw new NotFound()
  const published = await tx
    .updateTable("fundingCall")
    .set({ publishedAt: actor.at })
    .where("id", "=", callId)
    .where("publishedAt", "is", null)
    .returning("id")
    .executeTakeFirst()
  if (!published) throw new Conflict(words.message("already-published"))
  await record(tx, actor, {
    kind: "calls.published",
    subject: { kind: "call", id: callId },
    details: { title: call.titleEn, titleFr: call.titleFr },
  })
}
