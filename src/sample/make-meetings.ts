import { Temporal } from "temporal-polyfill"
import {
  addAgendaItem,
  answerInvitation,
  attachDocument,
  beginSeries,
  invitationsOf,
  inviteTable,
  scheduleMeeting,
} from "#meetings"
import type { Actor } from "#platform/acts"
import { bodies } from "./bodies.ts"
import type { Making } from "./making.ts"
import { answersToNext, councilMeetings, councilPlace, tableSeries } from "./meetings.ts"

const onlineAddress = "https://meet.two-rivers.example/council"
const place = { placeEn: councilPlace.en, placeFr: councilPlace.fr, onlineAddress }

/** The council's last meeting and its next, with agenda, invitations and answers; and a table that meets by a rule. */
export async function makeMeetings(making: Making): Promise<void> {
  for (const meeting of councilMeetings) await makeMeeting(making, meeting)
  const { name, body, recurrence } = tableSeries
  const actor = making.on({ daysFromToday: 0 })
  await beginSeries(making.tx, actor, {
    bodyId: making.made.id("body", body),
    nameEn: name.en,
    nameFr: name.fr,
    recurrence,
    startsOn: actor.today,
    startsAt: "13:30",
    minutes: 90,
    ...place,
    onlineAddress: "",
  })
}

async function makeMeeting(making: Making, meeting: (typeof councilMeetings)[number]): Promise<void> {
  const { tx, made } = making
  const actor = making.on({ daysFromToday: meeting.invited })
  const council = bodies.find(({ kind }) => kind === "council")!
  const meetingId = await scheduleMeeting(tx, actor, {
    bodyId: made.id("body", council.slug),
    nameEn: meeting.name.en,
    nameFr: meeting.name.fr,
    heldOn: wednesdayOf(making, meeting.days),
    startsAt: "17:00",
    minutes: 120,
    ...place,
  })
  made.keep("meeting", meeting.slug, meetingId)
  for (const item of meeting.items) await makeItem(making, actor, { meetingId, item })
  await inviteTable(tx, actor, { meetingId, linkKey: making.linkKey })
  await answerAll(making, actor, meetingId)
}

type Item = (typeof councilMeetings)[number]["items"][number]

async function makeItem(
  { tx, made }: Making,
  actor: Actor,
  { meetingId, item }: { meetingId: string; item: Item },
): Promise<void> {
  const itemId = await addAgendaItem(tx, actor, {
    meetingId,
    kind: item.kind,
    titleEn: item.title.en,
    titleFr: item.title.fr,
    textEn: item.text?.en ?? "",
    textFr: item.text?.fr ?? "",
    minutes: item.minutes,
    presenter: item.presenter ?? "",
    onConsent: item.consent === true,
    isInternal: item.internal === true,
  })
  for (const slug of item.documents ?? [])
    await attachDocument(tx, actor, { itemId, documentId: made.id("document", slug) })
}

/** Everybody by their own link, one after the other. */
async function answerAll(making: Making, asked: Actor, meetingId: string): Promise<void> {
  const { tx } = making
  const invitations = await invitationsOf(tx, meetingId)
  for (const [index, { id, linkId }] of invitations.entries()) {
    const said = answersToNext[index % answersToNext.length]
    if (!said) continue
    const actor = { ...asked, kind: "link", role: "link", id: linkId } as const
    await answerInvitation(tx, actor, {
      invitationId: id,
      answer: said.answer,
      attends: said.attends ?? "in-person",
      alternateName: said.alternate ?? "",
      alternateEmail: "",
      needs: said.needs ?? [],
      interpreterLanguage: "",
      note: "",
    })
  }
}

function wednesdayOf(making: Making, days: number): string {
  const day = Temporal.PlainDate.from(making.day({ daysFromToday: days }))
  return day.add({ days: 3 - day.dayOfWeek }).toString()
}
