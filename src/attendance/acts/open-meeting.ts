import { seatsOf } from "#councils"
import { meetingOf } from "#meetings"
import type { Meeting } from "#meetings"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { rulesInForce } from "#terms"
import { access } from "../access.ts"
import { saidOf } from "../reads/said.ts"
import { quorumNow } from "../reads/table.ts"
import { regretsAtOpening } from "../rules/said-beforehand.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "attendance.meeting-opened": { name: string; nameFr: string; on: string }
  }
}

/**
 * Begins a meeting: the seats as they are on its day and the rules in force are kept with it, so that nothing that
 * changes later changes what it decided. Regrets sent beforehand are marked. Refused before its day, once it has begun, or when it was cancelled.
 */
export async function openMeeting(tx: Tx, actor: Actor, meetingId: string): Promise<void> {
  access.check(actor, "take", "attendance")
  const meeting = await meetingOf(tx, meetingId)
  if (!meeting) throw new NotFound()
  if (meeting.cancelledAt) throw new Conflict(words.message("was-cancelled"))
  const dayThere = dayOf(actor.at, meeting.timeZone)
  if (meeting.heldOn > dayThere) throw new Conflict(words.message("not-its-day"))
  await keepRules(tx, actor, meeting)
  await keepRoll(tx, actor, meeting)
  await record(tx, actor, {
    kind: "attendance.meeting-opened",
    subject: { kind: "meeting", id: meetingId },
    details: { name: meeting.nameEn, nameFr: meeting.nameFr, on: meeting.heldOn },
  })
}

async function keepRules(tx: Tx, { partnershipId, at }: Actor, meeting: Meeting): Promise<void> {
  const { rules, termsVersionId } = await rulesInForce(tx, meeting.bodyId, meeting.heldOn)
  const first = meeting.secondOf ? await quorumNow(tx, meeting.secondOf) : undefined
  const opening = { at, rules: JSON.stringify(rules), termsVersionId, isSecond: first?.met === false }
  const opened = await tx
    .insertInto("meetingOpening")
    .values({ partnershipId, meetingId: meeting.id, ...opening })
    .onConflict((begun) => begun.doNothing())
    .returning("meetingId")
    .executeTakeFirst()
  if (!opened) throw new Conflict(words.message("has-begun"))
}

/** Seats are unmarked at first, but for those whose representative sent regrets. */
async function keepRoll(tx: Tx, { partnershipId, at }: Actor, meeting: Meeting): Promise<void> {
  const seats = await seatsOf(tx, meeting.bodyId, { on: meeting.heldOn, locale: "en" })
  const rolled = seats.map((seat) => ({
    partnershipId,
    meetingId: meeting.id,
    seatId: seat.id,
    standing: seat.standing,
    sector: seat.sector ?? seat.organizationSector,
    organizationId: seat.organizationId,
    organizationEn: seat.organizationEn,
    organizationFr: seat.organizationFr,
    contactId: seat.contactId,
    name: seat.representative ?? "",
  }))
  if (rolled.length === 0) return
  await tx.insertInto("rollSeat").values(rolled).execute()
  const regrets = regretsAtOpening(rolled, await saidOf(tx, meeting.id, rolled)).map(
    ({ meetingId, seatId, organizationId, name }) => ({
      partnershipId,
      meetingId,
      seatId,
      organizationId,
      name,
      presence: "regrets" as const,
      at,
    }),
  )
  if (regrets.length > 0) await tx.insertInto("attendanceMark").values(regrets).execute()
}
