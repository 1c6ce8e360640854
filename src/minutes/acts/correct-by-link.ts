import { meetingOf } from "#meetings"
import { letterhead } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { makeReference } from "#platform/references"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { adoptionOf } from "../reads/adoptable-minutes.ts"
import { recipientOf } from "../reads/recipients.ts"
import { words } from "../words/index.ts"
import { lockMinutes, meetingNamed } from "./draft-minutes.ts"
import { correctionReceipt } from "./letters.ts"
import { mustBeOnAgenda } from "./write-paragraph.ts"

declare module "#platform/acts" {
  interface Acts {
    "minutes.correction-sent": { meeting: string; meetingFr: string; who: string; reference: string }
    "minutes.nothing-to-correct": { meeting: string; meetingFr: string; who: string }
  }
}

export type CorrectionSent = { askedBy: string; text: string; agendaItemId: string | null }

/** A correction asked for by the link of who was sent the draft. Refused once the minutes are adopted. @returns its reference */
export async function correctByLink(tx: Tx, actor: Actor, sent: CorrectionSent): Promise<string> {
  const { recipient, meeting } = await mustHoldDraft(tx, actor)
  const { linkId, meetingId, locale } = recipient
  await mustBeOnAgenda(tx, { meetingId, agendaItemId: sent.agendaItemId })
  const reference = makeReference()
  await tx
    .insertInto("minutesCorrection")
    .values({ partnershipId: actor.partnershipId, meetingId, ...sent, linkId, reference, at: actor.at })
    .execute()
  const to = { head: await letterhead(tx, null), name: sent.askedBy, locale }
  await writeMessage(tx, actor, {
    kind: "minutes.correction-receipt",
    to: recipient.recipient,
    locale,
    ...correctionReceipt(to, { meeting, text: sent.text, reference }),
    dedupeKey: `minutes.correction-receipt ${reference}`,
  })
  await record(tx, actor, {
    kind: "minutes.correction-sent",
    subject: { kind: "meeting", id: meetingId },
    details: { ...meetingNamed(meeting), who: sent.askedBy, reference },
  })
  return reference
}

/** That there is nothing to correct; said again it is the same reference. */
export async function agreeByLink(tx: Tx, actor: Actor): Promise<void> {
  const { recipient, meeting } = await mustHoldDraft(tx, actor)
  const { linkId, meetingId, name } = recipient
  await tx
    .insertInto("minutesAgreement")
    .values({ partnershipId: actor.partnershipId, linkId, reference: makeReference(), at: actor.at })
    .onConflict((said) => said.columns(["partnershipId", "linkId"]).doUpdateSet({ at: actor.at }))
    .execute()
  await record(tx, actor, {
    kind: "minutes.nothing-to-correct",
    subject: { kind: "meeting", id: meetingId },
    details: { ...meetingNamed(meeting), who: name },
  })
}

async function mustHoldDraft(tx: Tx, actor: Actor) {
  access.check(actor, "correct", "minutes")
  const recipient = actor.id ? await recipientOf(tx, actor.id) : undefined
  const meeting = recipient && (await meetingOf(tx, recipient.meetingId))
  if (!recipient || !meeting) throw new NotFound()
  if (recipient.contactLeftAt) throw new Conflict(words.message("link-revoked"))
  await lockMinutes(tx, meeting.id)
  if (await adoptionOf(tx, meeting.id)) throw new Conflict(words.message("link-adopted"))
  return { recipient, meeting }
}
