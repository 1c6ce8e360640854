import { meetingOf } from "#meetings"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { words } from "../words/index.ts"
import { mustBeOpen } from "./must-be-open.ts"

declare module "#platform/acts" {
  interface Acts {
    "attendance.meeting-closed": { name: string; nameFr: string; on: string }
  }
}

/** Ends a meeting: from now on its attendance is only corrected, with a reason. Refused when it has ended already. */
export async function closeMeeting(tx: Tx, actor: Actor, meetingId: string): Promise<void> {
  access.check(actor, "take", "attendance")
  const meeting = await meetingOf(tx, meetingId)
  if (!meeting) throw new NotFound()
  await mustBeOpen(tx, meetingId)
  const closed = await tx
    .insertInto("meetingClose")
    .values({ partnershipId: actor.partnershipId, meetingId, at: actor.at })
    .onConflict((ended) => ended.doNothing())
    .returning("meetingId")
    .executeTakeFirst()
  if (!closed) throw new Conflict(words.message("has-ended"))
  await record(tx, actor, {
    kind: "attendance.meeting-closed",
    subject: { kind: "meeting", id: meetingId },
    details: { name: meeting.nameEn, nameFr: meeting.nameFr, on: meeting.heldOn },
  })
}
