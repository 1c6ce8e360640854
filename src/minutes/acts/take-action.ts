import { organizationOf } from "#organizations"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { actionItem } from "../reads/minutes.ts"
import { words } from "../words/index.ts"
import { bringBackToNext } from "./bring-back-business.ts"
import { draftMinutes } from "./draft-minutes.ts"
import { mustBeOnAgenda } from "./write-paragraph.ts"

declare module "#platform/acts" {
  interface Acts {
    "minutes.action-taken": { title: string; titleFr: string }
    "minutes.action-done": { title: string; titleFr: string }
  }
}

export type NewAction = {
  meetingId: string
  agendaItemId: string | null
  textEn: string
  textFr: string
  organizationId: string | null
  owner: string
  dueOn: string | null
}

/** Keeps what somebody took upon themselves at a meeting. @returns its id */
export async function takeAction(tx: Tx, actor: Actor, action: NewAction): Promise<string> {
  access.check(actor, "write", "minutes")
  const { bodyId } = await draftMinutes(tx, action.meetingId)
  await mustBeOnAgenda(tx, action)
  if (action.organizationId && !(await organizationOf(tx, action.organizationId))) throw new NotFound()
  const { id } = await tx
    .insertInto("actionItem")
    .values({ partnershipId: actor.partnershipId, ...action, madeAt: actor.at })
    .returning("id")
    .executeTakeFirstOrThrow()
  await record(tx, actor, {
    kind: "minutes.action-taken",
    subject: { kind: "action-item", id },
    details: { title: action.textEn, titleFr: action.textFr },
  })
  await bringBackToNext(tx, actor, bodyId)
  return id
}

/** Says that it was done, and when. Refused a second time, and for a day that is not yet. */
export async function doAction(
  tx: Tx,
  actor: Actor,
  done: { id: string; doneOn: string; doneNote: string },
): Promise<void> {
  access.check(actor, "write", "minutes")
  const action = await actionItem(tx, done.id)
  if (!action) throw new NotFound()
  if (action.doneOn !== null) throw new Conflict(words.message("done-already"))
  if (done.doneOn > actor.today) throw new Invalid([{ field: "doneOn", reason: words.message("not-yet") }])
  const { id, ...said } = done
  await tx.updateTable("actionItem").set(said).where("id", "=", id).where("doneOn", "is", null).execute()
  await record(tx, actor, {
    kind: "minutes.action-done",
    subject: { kind: "action-item", id },
    details: { title: action.textEn, titleFr: action.textFr },
  })
  await bringBackToNext(tx, actor, action.bodyId)
}
