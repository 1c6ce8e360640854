import { seatsOf } from "#councils"
import { meetingOf } from "#meetings"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { rulesInForce } from "#terms"
import { access } from "../access.ts"
import { openingOf } from "../reads/table.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "attendance.meeting-opened": { name: string; nameFr: string; on: string }
  }
}

/**
 * Begins a meeting: the seats as they are on its day and the rules in force are kept with it, so that nothing that
 * changes later changes what it decided. Refused once it has begun, or was cancelled.
 */
export async function openMeeting(tx: Tx, actor: Actor, meetingId: string): Promise<void> {
  access.check(actor, "take", "attendance")
  const meeting = await meetingOf(tx, meetingId)
  if (!meeting) throw new NotFound()
  if (meeting.cancelledAt) throw new Conflict(words.message("was-cancelled"))
  if (await openingOf(tx, meetingId)) throw new Conflict(words.message("has-begun"))
  const { rules, termsVersionId } = await rulesInForce(tx, meeting.bodyId, meeting.heldOn)
  const { partnershipId } = actor
  await tx
    .insertInto("meetingOpening")
    .values({ partnershipId, meetingId, at: actor.at, rules: JSON.stringify(rules), termsVersionId })
    .execute()
  const seats = await seatsOf(tx, meeting.bodyId, { on: meeting.heldOn, locale: "en" })
  const rolled = seats.map((seat) => ({
    partnershipId,
    meetingId,
    seatId: seat.id,
    standing: seat.standing,
    sector: seat.sector ?? seat.organizationSector,
    organizationId: seat.organizationId,
    contactId: seat.contactId,
    name: seat.representative ?? "",
  }))
  if (rolled.length > 0) await tx.insertInto("rollSeat").values(rolled).execute()
  await record(tx, actor, {
    kind: "attendance.meeting-opened",
    subject: { kind: "meeting", id: meetingId },
    details: { name: meeting.nameEn, nameFr: meeting.nameFr, on: meeting.heldOn },
  })
}
