import { attendanceList, conflictsOf, openingOf, quorumNow, rollOf } from "#attendance"
import { bodyOf } from "#councils"
import { adoptedByConsent, agendaOf, consentVoteOf, meetingOf, meetingsOfBody } from "#meetings"
import type { Meeting } from "#meetings"
import { ballotsOn, motionsOfMeeting, outcomeSaid } from "#motions"
import type { Motion } from "#motions"
import { partnership } from "#partnerships"
import type { Tx } from "#platform/database"
import type {
  Both,
  MinutedAction,
  MinutedItem,
  MinutedMotion,
  MinutesContent,
} from "../rules/minutes-content.ts"
import "../tables.ts"
import { actionsOfMeeting } from "./actions.ts"

export type Minutes = {
  meeting: Meeting
  content: MinutesContent
  /** Null while they are a draft. */
  adopted: { adoptedOn: string; atMeetingId: string | null; sha256: string } | null
}

/** The minutes of a meeting: as they were adopted, or as they stand. Undefined before the meeting began. */
export async function minutesOf(tx: Tx, meetingId: string): Promise<Minutes | undefined> {
  const meeting = await meetingOf(tx, meetingId)
  if (!meeting || !(await openingOf(tx, meetingId))) return undefined
  const adopted = await tx
    .selectFrom("minutesAdoption")
    .select(["adoptedOn", "atMeetingId", "sha256", "content"])
    .where("meetingId", "=", meetingId)
    .executeTakeFirst()
  if (!adopted) return { meeting, content: await contentOf(tx, meeting), adopted: null }
  const { content, ...fact } = adopted
  return { meeting, content: JSON.parse(content) as MinutesContent, adopted: fact }
}

export function paragraphOf(tx: Tx, id: string) {
  return tx
    .selectFrom("minutesParagraph")
    .select(["id", "meetingId", "agendaItemId", "textEn", "textFr", "version"])
    .where("id", "=", id)
    .executeTakeFirst()
}

export function correctionsTo(tx: Tx, meetingId: string) {
  return tx
    .selectFrom("minutesCorrection")
    .select(["id", "askedBy", "text", "at", "agendaItemId", "reference"])
    .where("meetingId", "=", meetingId)
    .orderBy("at")
    .orderBy("id")
    .limit(200)
    .execute()
}

export function circulationsOf(tx: Tx, meetingId: string) {
  return tx
    .selectFrom("minutesCirculation")
    .select(["id", "recipients", "at"])
    .where("meetingId", "=", meetingId)
    .orderBy("at", "desc")
    .limit(50)
    .execute()
}

async function contentOf(tx: Tx, meeting: Meeting): Promise<MinutesContent> {
  const visited = await partnership(tx)
  const body = (await bodyOf(tx, meeting.bodyId))!
  const later = (await meetingsOfBody(tx, meeting.bodyId)).filter(
    (other) => other.heldOn > meeting.heldOn && !other.cancelledAt,
  )
  const next = later.at(-1)
  return {
    partnership: { en: visited.nameEn, fr: visited.nameFr, isSample: visited.standing === "sample" },
    body: { en: body.nameEn, fr: body.nameFr },
    meeting: {
      name: { en: meeting.nameEn, fr: meeting.nameFr },
      heldOn: meeting.heldOn,
      startsAt: meeting.startsAt.slice(0, 5),
      place: { en: meeting.placeEn, fr: meeting.placeFr },
      onlineAddress: meeting.onlineAddress,
    },
    attendance: await attendanceList(tx, meeting.id),
    quorum: (await quorumNow(tx, meeting.id)) ?? null,
    items: await itemsOf(tx, meeting.id),
    next: next ? { name: { en: next.nameEn, fr: next.nameFr }, heldOn: next.heldOn } : null,
  }
}

async function itemsOf(tx: Tx, meetingId: string): Promise<MinutedItem[]> {
  const conflicts = (await conflictsOf(tx, meetingId)).filter((declared) => declared.withdrawnAt === null)
  const paragraphs = await paragraphsOf(tx, meetingId)
  const motions = await minutedMotions(tx, meetingId)
  const actions = await actionsOf(tx, meetingId)
  const under = (id: string | null) => ({
    conflicts: conflicts
      .filter((declared) => declared.agendaItemId === id)
      .map(({ nameEn, nameFr, nature }) => ({
        organization: { en: nameEn ?? "", fr: nameFr ?? "" },
        nature,
      })),
    paragraphs: paragraphs
      .filter((paragraph) => paragraph.agendaItemId === id)
      .map(({ id: own, textEn, textFr }) => ({ id: own, text: { en: textEn, fr: textFr } })),
    motions: motions.filter((motion) => motion.agendaItemId === id).map(withoutItem),
    actions: actions.filter((action) => action.agendaItemId === id).map(withoutItem),
  })
  const agenda = await agendaOf(tx, meetingId)
  const consent = await consentVoteOf(tx, meetingId)
  const adopted = new Set(adoptedByConsent(agenda, consent).map(({ id }) => id))
  const whole: MinutedItem = {
    id: null,
    title: { en: "", fr: "" },
    kind: null,
    presenter: "",
    ...under(null),
  }
  const items = agenda.map((item) => ({
    id: item.id,
    title: { en: item.titleEn, fr: item.titleFr },
    kind: item.kind,
    presenter: item.presenter,
    ...(item.isInternal ? { isInternal: true as const } : {}),
    ...(consent && adopted.has(item.id) ? { byConsent: { en: consent.textEn, fr: consent.textFr } } : {}),
    ...under(item.id),
  }))
  return [...items, whole]
}

/** Under its item, nothing has to say which item it is under. */
function withoutItem<Thing extends { agendaItemId: string | null }>(
  thing: Thing,
): Omit<Thing, "agendaItemId"> {
  const { agendaItemId: _, ...rest } = thing
  return rest
}

function paragraphsOf(tx: Tx, meetingId: string) {
  return tx
    .selectFrom("minutesParagraph")
    .select(["id", "agendaItemId", "textEn", "textFr"])
    .where("meetingId", "=", meetingId)
    .orderBy("id")
    .limit(2000)
    .execute()
}

async function minutedMotions(
  tx: Tx,
  meetingId: string,
): Promise<(MinutedMotion & { agendaItemId: string | null })[]> {
  const roll = await rollOf(tx, meetingId)
  const speaker = (seatId: string | null): Both | null => {
    const seat = roll.find((rolled) => rolled.seatId === seatId)
    return seat ? { en: seat.nameEn ?? "", fr: seat.nameFr ?? "" } : null
  }
  const minuted: (MinutedMotion & { agendaItemId: string | null })[] = []
  for (const motion of await motionsOfMeeting(tx, meetingId)) {
    minuted.push({
      id: motion.id,
      agendaItemId: motion.agendaItemId,
      text: { en: motion.textEn, fr: motion.textFr },
      mover: speaker(motion.moverSeatId),
      seconder: speaker(motion.seconderSeatId),
      said: await saidOf(tx, motion),
      outcome: motion.outcome,
      isWithdrawn: motion.withdrawnAt !== null,
    })
  }
  return minuted
}

async function saidOf(tx: Tx, { id }: Motion): Promise<{ en: string[]; fr: string[] }> {
  const declared = (await ballotsOn(tx, id)).find((ballot) => ballot.result !== null)
  if (!declared?.result) return { en: [], fr: [] }
  return {
    en: outcomeSaid("en", declared, declared.result),
    fr: outcomeSaid("fr", declared, declared.result),
  }
}

async function actionsOf(
  tx: Tx,
  meetingId: string,
): Promise<(MinutedAction & { agendaItemId: string | null })[]> {
  const found = await actionsOfMeeting(tx, meetingId)
  return found.map(({ id, agendaItemId, textEn, textFr, organizationEn, organizationFr, owner, dueOn }) => ({
    id,
    agendaItemId,
    text: { en: textEn, fr: textFr },
    organization:
      organizationEn === null ? null : { en: organizationEn, fr: organizationFr ?? organizationEn },
    owner,
    dueOn,
  }))
}
