import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { words } from "../words/index.ts"
import { bringBackToNext } from "./bring-back-business.ts"
import { lockedAction } from "./do-action.ts"
import type { ActionRecorded } from "./take-action.ts"

declare module "#platform/acts" {
  interface Acts {
    "minutes.action-moved": ActionRecorded & { on: string }
  }
}

/** Gives an action another day, as somebody asked; reminders go by it from now on. */
export async function moveAction(tx: Tx, actor: Actor, moved: { id: string; dueOn: string }): Promise<void> {
  access.check(actor, "write", "minutes")
  const { id, textEn, textFr, bodyId } = await lockedAction(tx, moved.id)
  const { dueOn } = moved
  if (dueOn < actor.today) throw new Invalid([{ field: "dueOn", reason: words.message("day-over") }])
  await tx.updateTable("actionItem").set({ dueOn, dueSetAt: actor.at }).where("id", "=", id).execute()
  await record(tx, actor, {
    kind: "minutes.action-moved",
    subject: { kind: "action-item", id },
    details: { title: textEn, titleFr: textFr, on: dueOn },
  })
  await bringBackToNext(tx, actor, bodyId)
}
