import { makePersonalLink, moveLinkEnd } from "#identity"
import { invitationsOf } from "#meetings"
import type { Invitation } from "#meetings"
import { letterhead } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { minutesOf } from "../reads/minutes.ts"
import { recipientInvited } from "../reads/recipients.ts"
import { minutesLinkEnd } from "../rules/link-end.ts"
import { forGuests } from "../rules/for-guests.ts"
import { words } from "../words/index.ts"
import { bringBackToNext } from "./bring-back-business.ts"
import { draftMinutes, meetingNamed } from "./draft-minutes.ts"
import { draftLetter } from "./letters.ts"

declare module "#platform/acts" {
  interface Acts {
    "minutes.circulated": { meeting: string; meetingFr: string; count: number }
  }
}

/** What a personal link to draft minutes is for. */
export const correctPurpose = "minutes.correct"

/**
 * Sends the draft to everybody who was invited, each in their language, with a link of their own to say what is to be put
 * right; sent again, it is the same link. @returns to how many
 */
export async function circulateMinutes(
  tx: Tx,
  actor: Actor,
  { meetingId, linkKey }: { meetingId: string; linkKey: Buffer },
): Promise<number> {
  access.check(actor, "write", "minutes")
  const meeting = await draftMinutes(tx, meetingId)
  const invited = await invitationsOf(tx, meetingId)
  if (invited.length === 0) throw new Conflict(words.message("nobody-invited"))
  const { id } = await tx
    .insertInto("minutesCirculation")
    .values({ partnershipId: actor.partnershipId, meetingId, recipients: invited.length, at: actor.at })
    .returning("id")
    .executeTakeFirstOrThrow()
  const { content } = (await minutesOf(tx, meetingId))!
  const head = await letterhead(tx, actor.kind === "person" ? actor.id : null)
  for (const invitation of invited) {
    const { email, locale, name } = invitation
    const linkId = await linkFor(tx, actor, { invitation, linkKey })
    const read = invitation.seatId === null ? forGuests(content) : content
    await writeMessage(tx, actor, {
      kind: "minutes.draft",
      to: email,
      locale,
      ...draftLetter({ head, name, locale }, { meeting, content: read }),
      linkId,
      dedupeKey: `minutes.draft ${id} ${email}`,
    })
  }
  const details = { ...meetingNamed(meeting), count: invited.length }
  await record(tx, actor, {
    kind: "minutes.circulated",
    subject: { kind: "meeting", id: meetingId },
    details,
  })
  await bringBackToNext(tx, actor, meeting.bodyId)
  return invited.length
}

async function linkFor(
  tx: Tx,
  actor: Actor,
  { invitation, linkKey }: { invitation: Invitation; linkKey: Buffer },
): Promise<string> {
  const { id: invitationId, meetingId, name, email, locale } = invitation
  const endsAt = minutesLinkEnd(actor.at)
  const known = await recipientInvited(tx, invitationId)
  if (known) {
    await moveLinkEnd(tx, known.linkId, endsAt)
    const sent = { sentAt: actor.at }
    await tx.updateTable("minutesRecipient").set(sent).where("linkId", "=", known.linkId).execute()
    return known.linkId
  }
  const linkId = await makePersonalLink(tx, actor, {
    purpose: correctPurpose,
    subjectId: meetingId,
    recipient: email,
    locale,
    endsAt,
    key: linkKey,
  })
  await tx
    .insertInto("minutesRecipient")
    .values({
      partnershipId: actor.partnershipId,
      linkId,
      meetingId,
      invitationId,
      name,
      sentAt: actor.at,
    })
    .execute()
  return linkId
}
