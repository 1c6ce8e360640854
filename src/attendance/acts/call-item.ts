import { agendaItem } from "#meetings"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { mustBeOpen } from "./must-be-open.ts"

declare module "#platform/acts" {
  interface Acts {
    "attendance.item-called": { title: string; titleFr: string; meetingId: string }
  }
}

/** Takes up an item of an open meeting: it is the item in hand until another is. It may be taken up again. */
export async function callItem(tx: Tx, actor: Actor, agendaItemId: string): Promise<void> {
  access.check(actor, "take", "attendance")
  const item = await agendaItem(tx, agendaItemId)
  if (!item) throw new NotFound()
  const { meetingId } = item
  await mustBeOpen(tx, meetingId)
  await tx
    .insertInto("itemCall")
    .values({ partnershipId: actor.partnershipId, meetingId, agendaItemId, at: actor.at })
    .execute()
  await record(tx, actor, {
    kind: "attendance.item-called",
    subject: { kind: "agenda-item", id: agendaItemId },
    details: { title: item.titleEn, titleFr: item.titleFr, meetingId },
  })
}
