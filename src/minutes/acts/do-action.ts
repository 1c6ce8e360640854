import { noteResult, putNode } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { actionItem } from "../reads/actions.ts"
import type { ActionItem } from "../reads/actions.ts"
import { words } from "../words/index.ts"
import { bringBackToNext } from "./bring-back-business.ts"
import type { ActionRecorded } from "./take-action.ts"

declare module "#platform/acts" {
  interface Acts {
    "minutes.action-done": ActionRecorded
  }
}

/** Says that it was done, and when. Refused a second time, and for a day that is not yet. */
export async function doAction(
  tx: Tx,
  actor: Actor,
  done: { id: string; doneOn: string; doneNote: string },
): Promise<void> {
  access.check(actor, "write", "minutes")
  await finishAction(tx, actor, { action: await lockedAction(tx, done.id), ...done })
}

/** What doing it means, whoever says so: it is open no more, and the chain holds what came of it. */
export async function finishAction(
  tx: Tx,
  actor: Actor,
  done: { action: ActionItem; doneOn: string; doneNote: string },
): Promise<void> {
  const { action, doneOn, doneNote } = done
  if (doneOn > actor.today) throw new Invalid([{ field: "doneOn", reason: words.message("not-yet") }])
  const { id, textEn: titleEn, textFr: titleFr } = action
  await tx.updateTable("actionItem").set({ doneOn, doneNote }).where("id", "=", id).execute()
  await putNode(tx, actor, { id, kind: "action", titleEn, titleFr })
  await noteResult(tx, { id, doneOn, result: doneNote })
  await record(tx, actor, {
    kind: "minutes.action-done",
    subject: { kind: "action-item", id },
    details: { title: titleEn, titleFr },
  })
  await bringBackToNext(tx, actor, action.bodyId)
}

/** An action that nobody else reminds of, moves or does until this act is done. Refused once it is done. */
export async function lockedAction(tx: Tx, id: string): Promise<ActionItem> {
  await tx.selectFrom("actionItem").select("id").where("id", "=", id).forUpdate().execute()
  const action = await actionItem(tx, id)
  if (!action) throw new NotFound()
  if (action.doneOn !== null) throw new Conflict(words.message("done-already"))
  return action
}
