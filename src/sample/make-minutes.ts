import { noteForSuccessor } from "#handover"
import { agendaOf, invitationsOf } from "#meetings"
import {
  circulateMinutes,
  correctByLink,
  doAction,
  recipientInvited,
  takeAction,
  writeParagraph,
} from "#minutes"
import type { Making } from "./making.ts"
import { handoverNotes, minutes } from "./minutes.ts"

/** What was written down of a meeting and taken on at it; the draft goes round, and perhaps somebody puts it right. */
export async function makeMinutes(making: Making, slug: string): Promise<void> {
  const written = minutes.find(({ meeting }) => meeting === slug)
  if (!written) return
  const { tx, made, linkKey } = making
  const meetingId = made.id("meeting", slug)
  const agenda = await agendaOf(tx, meetingId)
  const actor = making.on({ daysFromToday: written.circulated })
  for (const { item, text } of written.paragraphs) {
    const agendaItemId = itemTitled(agenda, item)
    await writeParagraph(tx, actor, { meetingId, agendaItemId, textEn: text.en, textFr: text.fr })
  }
  for (const action of written.actions) await makeAction(making, written, action)
  await circulateMinutes(tx, actor, { meetingId, linkKey })
  if (!written.correction) return
  const { item, ...correction } = written.correction
  await makeCorrection(making, { ...correction, meetingId, agendaItemId: itemTitled(agenda, item) })
}

/** What whoever comes after should know. */
export async function makeHandover(making: Making): Promise<void> {
  for (const { seat, text } of handoverNotes) {
    const seatId = seat === undefined ? null : making.made.id("seat", seat)
    await noteForSuccessor(making.tx, making.on({ daysFromToday: -9 }), { seatId, text })
  }
}

type Minutes = (typeof minutes)[number]

async function makeAction(
  making: Making,
  { meeting, circulated }: Minutes,
  action: Minutes["actions"][number],
): Promise<void> {
  const { tx, made } = making
  const meetingId = made.id("meeting", meeting)
  const id = await takeAction(tx, making.on({ daysFromToday: circulated }), {
    meetingId,
    agendaItemId: itemTitled(await agendaOf(tx, meetingId), action.item),
    textEn: action.text.en,
    textFr: action.text.fr,
    organizationId: made.id("organization", action.organization),
    owner: action.owner,
    dueOn: making.day({ daysFromToday: action.due }),
    motionId: made.id("motion", `${meeting} ${action.item}`),
  })
  if (!action.done) return
  const day = { daysFromToday: action.done.days }
  await doAction(tx, making.on(day), { id, doneOn: making.day(day), doneNote: action.done.note })
}

type Correction = { meetingId: string; agendaItemId: string; by: string; days: number; text: string }

/** By the link of whoever was sent the draft. */
async function makeCorrection(making: Making, correction: Correction): Promise<void> {
  const { meetingId, agendaItemId, by: askedBy, days, text } = correction
  const { tx } = making
  const invitation = (await invitationsOf(tx, meetingId)).find(({ name }) => name === askedBy)
  const recipient = invitation && (await recipientInvited(tx, invitation.id))
  if (!recipient) throw new Error(`The sample has somebody correct what they were not sent: ${askedBy}`)
  const actor = making.on({ daysFromToday: days })
  const bearer = { ...actor, kind: "link", role: "link", id: recipient.linkId } as const
  await correctByLink(tx, bearer, { askedBy, text, agendaItemId })
}

function itemTitled(agenda: readonly { id: string; titleEn: string }[], title: string): string {
  const item = agenda.find(({ titleEn }) => titleEn === title)
  if (!item) throw new Error(`The sample writes about an item that is not on the agenda: ${title}`)
  return item.id
}
