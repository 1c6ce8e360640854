import { agendaItem } from "#meetings"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { rollOf } from "../reads/table.ts"
import { words } from "../words/index.ts"
import { mustBeOpenOrCorrected } from "./must-be-open.ts"

declare module "#platform/acts" {
  interface Acts {
    "attendance.conflict-declared": { title: string; titleFr: string; seatId: string }
    "attendance.conflict-withdrawn": { title: string; titleFr: string; seatId: string }
  }
}

export type Declaration = {
  agendaItemId: string
  seatId: string
  nature?: string
  /** Why it is noted only now, once the meeting has ended. */
  because?: string
}

/**
 * Declares a conflict of interest of a seat in one item: it takes no part in that vote. Refused for a vacant seat, when
 * it is declared already, and after the meeting without a reason.
 */
export async function declareConflict(tx: Tx, actor: Actor, declared: Declaration): Promise<void> {
  access.check(actor, "take", "attendance")
  const { agendaItemId, seatId, nature = "", because = "" } = declared
  const item = await agendaItem(tx, agendaItemId)
  if (!item) throw new NotFound()
  const { meetingId } = item
  await mustBeOpenOrCorrected(tx, meetingId, because)
  const seat = (await rollOf(tx, meetingId)).find((rolled) => rolled.seatId === seatId)
  if (!seat) throw new NotFound()
  if (!seat.organizationId) throw new Conflict(words.message("seat-vacant"))
  const { partnershipId, at } = actor
  const kept = await tx
    .insertInto("conflictDeclaration")
    .values({ partnershipId, agendaItemId, meetingId, seatId, nature, because, at })
    .onConflict((standing) => standing.doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!kept) throw new Conflict(words.message("declared-already"))
  await record(tx, actor, {
    kind: "attendance.conflict-declared",
    subject: { kind: "agenda-item", id: agendaItemId },
    details: { title: item.titleEn, titleFr: item.titleFr, seatId },
  })
}

/** Withdraws a declaration that was wrong, with the reason. What was declared stays, and is said to be withdrawn. */
export async function withdrawConflict(
  tx: Tx,
  actor: Actor,
  withdrawn: { id: string; because: string },
): Promise<void> {
  access.check(actor, "take", "attendance")
  const { id, because } = withdrawn
  if (because === "")
    throw new Invalid([{ field: "because", reason: words.message("withdrawal-because-needed") }])
  const declared = await tx
    .updateTable("conflictDeclaration")
    .set({ withdrawnAt: actor.at, withdrawnBecause: because })
    .where("id", "=", id)
    .where("withdrawnAt", "is", null)
    .returning(["agendaItemId", "seatId"])
    .executeTakeFirst()
  const item = declared && (await agendaItem(tx, declared.agendaItemId))
  if (!item) throw new NotFound()
  await record(tx, actor, {
    kind: "attendance.conflict-withdrawn",
    subject: { kind: "agenda-item", id: item.id },
    details: { title: item.titleEn, titleFr: item.titleFr, seatId: declared.seatId },
  })
}
