import { agendaItem } from "#meetings"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { openingOf, recusedFrom, rollOf } from "../reads/table.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "attendance.conflict-declared": { title: string; titleFr: string; seatId: string }
  }
}

export type Declaration = { agendaItemId: string; seatId: string; nature?: string }

/** Declares a conflict of interest of a seat in one item: it takes no part in that vote. */
export async function declareConflict(tx: Tx, actor: Actor, declared: Declaration): Promise<void> {
  access.check(actor, "take", "attendance")
  const { agendaItemId, seatId, nature = "" } = declared
  const item = await agendaItem(tx, agendaItemId)
  if (!item) throw new NotFound()
  const { meetingId } = item
  if (!(await openingOf(tx, meetingId))) throw new Conflict(words.message("not-begun"))
  if (!(await rollOf(tx, meetingId)).some((seat) => seat.seatId === seatId)) throw new NotFound()
  if ((await recusedFrom(tx, agendaItemId)).has(seatId)) throw new Conflict(words.message("declared-already"))
  await tx
    .insertInto("conflictDeclaration")
    .values({ partnershipId: actor.partnershipId, agendaItemId, meetingId, seatId, nature, at: actor.at })
    .execute()
  await record(tx, actor, {
    kind: "attendance.conflict-declared",
    subject: { kind: "agenda-item", id: agendaItemId },
    details: { title: item.titleEn, titleFr: item.titleFr, seatId },
  })
}
