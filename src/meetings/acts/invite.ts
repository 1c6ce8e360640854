import { randomUUID } from "node:crypto"
import { makePersonalLink } from "#identity"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import type { Locale } from "#platform/words"
import { invitationsOf } from "../reads/invitations.ts"
import type { Meeting } from "../reads/meetings.ts"
import { whomToInvite } from "../reads/whom-to-invite.ts"
import { linkEndOf } from "../rules/link-end.ts"
import { words } from "../words/index.ts"
import { claimMeeting, meetingNamed, mustTakePlace } from "./claim-meeting.ts"
import type { MeetingNamed } from "./claim-meeting.ts"
import type { Matter } from "./letters.ts"
import { matterOf, writeInvitation } from "./write-invitation.ts"

declare module "#platform/acts" {
  interface Acts {
    "meetings.invited": MeetingNamed & { count: number }
  }
}

/** What the personal link of an invitation is for. */
export const replyPurpose = "meetings.reply"

/** Whom an invitation is for; a guest has no seat and no contact. */
type Invited = {
  name: string
  email: string
  locale: Locale
  seatId: string | null
  contactId: string | null
}

/**
 * Invites whoever sits at the table on that day and was not invited yet, alternates too: each in their language, with a
 * link of their own and the date for their calendar. @returns how many
 */
export async function inviteTable(
  tx: Tx,
  actor: Actor,
  asked: { meetingId: string; linkKey: Buffer },
): Promise<number> {
  const meeting = await mayInvite(tx, actor, asked.meetingId)
  const { toInvite } = await whomToInvite(tx, meeting)
  if (toInvite.length === 0) throw new Conflict(words.message("nobody-to-invite"))
  await invite(tx, actor, { meeting, invited: toInvite, linkKey: asked.linkKey })
  return toInvite.length
}

export type Guest = { meetingId: string; name: string; email: string; locale: Locale; linkKey: Buffer }

/** Invites somebody who has no seat. Refused when that address was invited already. */
export async function inviteGuest(tx: Tx, actor: Actor, guest: Guest): Promise<void> {
  const { meetingId, linkKey, name, locale } = guest
  const meeting = await mayInvite(tx, actor, meetingId)
  const email = guest.email.toLowerCase()
  const already = await invitationsOf(tx, meetingId)
  if (already.some((other) => other.email === email)) throw new Conflict(words.message("invited-already"))
  const invited = [{ name, email, locale, seatId: null, contactId: null }]
  await invite(tx, actor, { meeting, invited, linkKey })
}

async function mayInvite(tx: Tx, actor: Actor, meetingId: string): Promise<Meeting> {
  const meeting = await claimMeeting(tx, actor, meetingId)
  mustTakePlace(meeting)
  if (meeting.heldOn < actor.today) throw new Conflict(words.message("past-already"))
  return meeting
}

type Inviting = { meeting: Meeting; invited: readonly Invited[]; linkKey: Buffer }

async function invite(tx: Tx, actor: Actor, { meeting, invited, linkKey }: Inviting): Promise<void> {
  const matter = await matterOf(tx, actor, { meeting, occasion: "invited" })
  for (const one of invited) await inviteOne(tx, actor, { one, matter, linkKey })
  await record(tx, actor, {
    kind: "meetings.invited",
    subject: { kind: "meeting", id: meeting.id },
    details: { ...meetingNamed(meeting), count: invited.length },
  })
}

async function inviteOne(
  tx: Tx,
  actor: Actor,
  { one, matter, linkKey }: { one: Invited; matter: Matter; linkKey: Buffer },
): Promise<void> {
  const { meeting } = matter
  const id = randomUUID()
  const linkId = await makePersonalLink(tx, actor, {
    purpose: replyPurpose,
    subjectId: id,
    recipient: one.email,
    locale: one.locale,
    endsAt: linkEndOf(meeting),
    key: linkKey,
  })
  await tx
    .insertInto("invitation")
    .values({
      partnershipId: actor.partnershipId,
      id,
      meetingId: meeting.id,
      seatId: one.seatId,
      contactId: one.contactId,
      name: one.name,
      email: one.email,
      locale: one.locale,
      linkId,
      sentAt: actor.at,
      sentSequence: meeting.sequence,
    })
    .execute()
  await writeInvitation(tx, actor, { reader: { ...one, id, linkId }, matter })
}
