import { addContact } from "#organizations"
import { seatRepresentative } from "#councils"
import {
  addAgendaItem,
  answerInvitation,
  beginFeed,
  beginSeries,
  inviteTable,
  invitationsOf,
  scheduleMeeting,
} from "#meetings"
import type { NewAgendaItem, NewMeeting } from "#meetings"
import type { Standing } from "#councils"
import type { TestPartnership } from "../builders.ts"
import { aBody, aHolder, aSeat } from "./councils.ts"
import { linkKey } from "./updates.ts"

/** Somebody who sits at a table, with an address of their own unless said otherwise. */
export async function aMember(
  partnership: TestPartnership,
  member: { bodyId: string; name: string; locale?: "en" | "fr"; email?: string; standing?: Standing },
) {
  const { bodyId, name, locale = "en", standing = "voting" } = member
  const email = member.email ?? `${crypto.randomUUID()}@partner.example`
  const organizationId = await aHolder(partnership)
  const seat = await aSeat(partnership, { bodyId, organizationId, standing })
  const contactId = await partnership.act((tx, actor) =>
    addContact(tx, actor, { organizationId, name, locale, ...(email ? { email } : {}) }),
  )
  await partnership.act((tx, actor) =>
    seatRepresentative(tx, actor, { seatId: seat.id, version: 1, contactId, from: "2026-01-01" }),
  )
  return { seatId: seat.id, contactId, email }
}

/** A body with Ana and Benoît at its table, Cem as an alternate, Dia who has no address, and an empty seat. */
export async function aTable(partnership: TestPartnership) {
  const bodyId = await aBody(partnership)
  return {
    bodyId,
    ana: await aMember(partnership, { bodyId, name: "Ana" }),
    benoit: await aMember(partnership, { bodyId, name: "Benoît", locale: "fr" }),
    cem: await aMember(partnership, { bodyId, name: "Cem", standing: "alternate" }),
    dia: await aMember(partnership, { bodyId, name: "Dia", email: "" }),
    empty: await aSeat(partnership, { bodyId }),
  }
}

/** A meeting in the room and online, on 9 December 2026 at 5 pm for two hours, unless said otherwise. */
export function aMeeting(
  partnership: TestPartnership,
  meeting: Partial<NewMeeting> & { bodyId: string },
): Promise<string> {
  return partnership.act((tx, actor) =>
    scheduleMeeting(tx, actor, {
      nameEn: "Winter meeting",
      nameFr: "Réunion d’hiver",
      heldOn: "2026-12-09",
      startsAt: "17:00",
      minutes: 120,
      placeEn: "City hall",
      placeFr: "Hôtel de ville",
      onlineAddress: "https://meet.example/winter",
      ...meeting,
    }),
  )
}

export function anItem(
  partnership: TestPartnership,
  item: Partial<NewAgendaItem> & { meetingId: string },
): Promise<string> {
  return partnership.act((tx, actor) =>
    addAgendaItem(tx, actor, {
      kind: "discussion",
      titleEn: "Plan",
      titleFr: "Le plan",
      minutes: 10,
      ...item,
    }),
  )
}

/** Invites the table. @returns the invitations by name */
export async function invited(partnership: TestPartnership, meetingId: string, key: Buffer = linkKey) {
  await partnership.act((tx, actor) => inviteTable(tx, actor, { meetingId, linkKey: key }))
  const invitations = await partnership.read((tx) => invitationsOf(tx, meetingId))
  return new Map(invitations.map((invitation) => [invitation.name, invitation]))
}

/** What every address under a meeting can name, with the links that lead to its pages. */
export async function aMeetingWithEverything(partnership: TestPartnership) {
  const { bodyId, ana } = await aTable(partnership)
  const meeting = await aMeeting(partnership, { bodyId })
  const item = await anItem(partnership, { meetingId: meeting, onConsent: true })
  const invitation = (await invited(partnership, meeting)).get("Ana")!
  const holder = { ...partnership.as("link"), kind: "link" as const, id: invitation.linkId }
  await partnership.act((tx) =>
    answerInvitation(tx, holder, {
      invitationId: invitation.id,
      answer: "comes",
      attends: "online",
      alternateName: "",
      alternateEmail: "",
      needs: ["captions"],
      interpreterLanguage: "",
      note: "",
    }),
  )
  const series = await partnership.act((tx, actor) =>
    beginSeries(tx, actor, {
      bodyId,
      nameEn: "Monthly",
      nameFr: "Chaque mois",
      recurrence: { every: "months", interval: 1, weekday: "WE", place: 3 },
      startsOn: actor.today,
      startsAt: "17:00",
      minutes: 90,
      placeEn: "",
      placeFr: "",
      onlineAddress: "",
    }),
  )
  const whose = { contactId: ana.contactId, personId: null }
  await partnership.act((tx, actor) =>
    beginFeed(tx, actor, { whose, recipient: ana.email, locale: "en", linkKey }),
  )
  const feed = await partnership.read((tx) =>
    tx.selectFrom("calendarFeed").select("linkId").executeTakeFirstOrThrow(),
  )
  const page = "/:locale/link/:token/meeting"
  return {
    named: {
      meeting,
      item,
      invitation: invitation.id,
      series,
      download: "pack-en.pdf",
      calendar: "meetings.ics",
      date: "date.ics",
    },
    links: {
      [page]: invitation.linkId,
      [`${page}/receipt`]: invitation.linkId,
      [`${page}/calendar`]: invitation.linkId,
      [`${page}/:date`]: invitation.linkId,
      "/:locale/link/:token/:calendar": feed.linkId,
    } as Record<string, string>,
  }
}
