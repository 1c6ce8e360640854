import { holdReminder } from "#partnerships"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { agendaOf } from "../reads/agenda.ts"
import type { Invitation } from "../reads/invitations.ts"
import { letterhead } from "#partnerships"
import { meetingOf } from "../reads/meetings.ts"
import type { Meeting } from "../reads/meetings.ts"
import { meetingLetter } from "./letters.ts"
import type { Matter, Occasion } from "./letters.ts"
import { letterCalendar } from "./meeting-calendar.ts"

export type Reader = Pick<Invitation, "id" | "name" | "email" | "locale" | "seatId" | "linkId">

/** What every letter about a meeting says, whoever reads it. */
export async function matterOf(
  tx: Tx,
  actor: Actor,
  { meeting, occasion }: { meeting: Meeting; occasion: Occasion },
): Promise<Matter> {
  return {
    occasion,
    meeting,
    first: meeting.secondOf ? await meetingOf(tx, meeting.secondOf) : undefined,
    agenda: await agendaOf(tx, meeting.id),
    head: await letterhead(tx, actor.kind === "person" ? actor.id : null),
  }
}

/**
 * One letter to one who is invited, with the date for their calendar.
 * @returns false when it was written already, or its reader has had reminders enough
 */
export async function writeInvitation(
  tx: Tx,
  actor: Actor,
  { reader, matter }: { reader: Reader; matter: Matter },
): Promise<boolean> {
  const { occasion, meeting, head } = matter
  const isReminder = occasion === "reminded" || occasion === "coming"
  const once = { reminded: actor.today, coming: meeting.heldOn }[String(occasion)] ?? String(meeting.sequence)
  const letter = meetingLetter(reader, matter)
  const dedupeKey = `meetings.${occasion} ${reader.id} ${once}`
  const { name, email: to } = reader
  const about = { occasion: `meetings.${occasion} ${reader.id}`, to, name, subject: letter.subject }
  if (isReminder && (await holdReminder(tx, actor, about))) return false
  return writeMessage(tx, actor, {
    kind: `meetings.${occasion}`,
    to,
    locale: reader.locale,
    ...letter,
    ...(occasion === "cancelled" ? {} : { linkId: reader.linkId }),
    ...(isReminder
      ? { isReminder }
      : { calendar: letterCalendar({ meeting, head, to: reader, at: actor.at }) }),
    dedupeKey,
  })
}
