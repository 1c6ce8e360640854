import ICAL from "ical.js"
import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aMeeting, anItem, aTable, invited } from "../../../tests/builders/meetings.ts"
import { linkKey } from "../../../tests/builders/updates.ts"
import { agendaOf } from "../reads/agenda.ts"
import { invitationsOf } from "../reads/invitations.ts"
import { meetingOf } from "../reads/meetings.ts"
import { whomToInvite } from "../reads/whom-to-invite.ts"
import { uidOf } from "../rules/calendar.ts"
import { answerInvitation, enterAnswer } from "./answer-invitation.ts"
import type { InvitationAnswer } from "./answer-invitation.ts"
import { cancelMeeting } from "./cancel-meeting.ts"
import { changeMeeting } from "./change-meeting.ts"
import { inviteGuest, inviteTable } from "./invite.ts"
import { pullItemByLink } from "./pull-item.ts"
import { remindInvited } from "./remind-invited.ts"
import { tellInvited } from "./tell-invited.ts"

async function aCouncil() {
  const partnership = await aPartnership()
  const table = await aTable(partnership)
  const meetingId = await aMeeting(partnership, { bodyId: table.bodyId })
  return { partnership, table, meetingId, ...partnership }
}

const messages = ({ read }: TestPartnership) =>
  read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select(["kind", "recipient", "locale", "subject", "body", "linkId", "calendar", "calendarMethod"])
      .orderBy("id")
      .execute(),
  )

const answer: Omit<InvitationAnswer, "invitationId"> = {
  answer: "comes",
  attends: "in-person",
  alternateName: "",
  alternateEmail: "",
  needs: [],
  interpreterLanguage: "",
  note: "",
}

const put = { heldOn: "2026-12-10", startsAt: "17:00", minutes: 120, placeEn: "", placeFr: "" }
const named = { nameEn: "Winter meeting", nameFr: "Réunion d’hiver", onlineAddress: "" }

test("one act invites everybody at the table who can be written to, each in their language, and once", async () => {
  const { partnership, table, meetingId, act, read } = await aCouncil()
  const meeting = (await read((tx) => meetingOf(tx, meetingId)))!
  expect(await read((tx) => whomToInvite(tx, meeting))).toMatchObject({
    withoutAddress: [{ name: "Dia" }],
    vacant: 1,
  })
  const invitations = await invited(partnership, meetingId)
  expect([...invitations.keys()]).toEqual(["Ana", "Benoît", "Cem"])
  const letters = await messages(partnership)
  expect(letters.map(({ recipient, locale }) => [recipient, locale])).toEqual(
    expect.arrayContaining([
      [table.ana.email, "en"],
      [table.benoit.email, "fr"],
      [table.cem.email, "en"],
    ]),
  )
  const french = letters.find(({ locale }) => locale === "fr")!
  expect(french.subject).toBe("Invitation\u00a0: Réunion d’hiver, 9 décembre 2026")
  expect(french.body).toContain("Hôtel de ville")
  expect(french.body.split("\n")).toContain("{link}")
  await expect(act((tx, actor) => inviteTable(tx, actor, { meetingId, linkKey }))).rejects.toMatchObject({
    reason: { key: "meetings.nobody-to-invite" },
  })
  expect(await messages(partnership)).toHaveLength(3)
})

test("the letter carries the date for the reader's calendar; moved and cancelled, the same date hears of it", async () => {
  const { partnership, meetingId, act } = await aCouncil()
  await invited(partnership, meetingId)
  await act((tx, actor) => changeMeeting(tx, actor, { id: meetingId, version: 1, ...named, ...put }))
  expect(await act((tx, actor) => tellInvited(tx, actor, meetingId))).toBe(3)
  await act((tx, actor) =>
    cancelMeeting(tx, actor, { id: meetingId, version: 2, becauseEn: "Storm", becauseFr: "Tempête" }),
  )
  await act((tx, actor) => tellInvited(tx, actor, meetingId))
  await expect(act((tx, actor) => tellInvited(tx, actor, meetingId))).rejects.toMatchObject({ status: 409 })
  const anas = (await messages(partnership)).filter(({ body }) => body.startsWith("Hello Ana"))
  expect(anas.map(({ kind, calendarMethod, linkId }) => [kind, calendarMethod, linkId !== null])).toEqual([
    ["meetings.invited", "REQUEST", true],
    ["meetings.changed", "REQUEST", true],
    ["meetings.cancelled", "CANCEL", false],
  ])
  const events = anas.map(({ calendar }) => {
    const component = new ICAL.Component(ICAL.parse(calendar!))
    return new ICAL.Event(component.getFirstSubcomponent("vevent")!)
  })
  expect(events.map(({ uid }) => uid)).toEqual(Array(3).fill(uidOf(meetingId)))
  expect(events.map(({ sequence }) => sequence)).toEqual([0, 1, 2])
  expect(events.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
    "2026-12-09T22:00:00.000Z",
    "2026-12-10T22:00:00.000Z",
    "2026-12-10T22:00:00.000Z",
  ])
  expect(anas[2]!.body).toContain("Storm")
})

test("a guest is invited in their language and is not written what is internal", async () => {
  const { partnership, meetingId, act } = await aCouncil()
  await anItem(partnership, { meetingId, titleEn: "Salaries", titleFr: "Salaires", isInternal: true })
  await anItem(partnership, { meetingId, titleEn: "Welcome", titleFr: "Accueil" })
  const guest = { meetingId, name: "Zoé", email: "Zoe@guest.example", locale: "fr" as const, linkKey }
  await act((tx, actor) => inviteGuest(tx, actor, guest))
  const [letter] = await messages(partnership)
  expect(letter!.body).toContain("Accueil")
  expect(letter!.body).not.toContain("Salaires")
  const again = act((tx, actor) => inviteGuest(tx, actor, { ...guest, email: "zoe@guest.example" }))
  await expect(again).rejects.toMatchObject({ reason: { key: "meetings.invited-already" } })
})

test("only who has not answered is reminded, and once a day", async () => {
  const { partnership, meetingId, act, as } = await aCouncil()
  const invitations = await invited(partnership, meetingId)
  const ana = invitations.get("Ana")!
  const holder = { ...as("link"), kind: "link" as const, id: ana.linkId }
  await act((tx) => answerInvitation(tx, holder, { ...answer, invitationId: ana.id }))
  expect(await act((tx, actor) => remindInvited(tx, actor, meetingId))).toBe(2)
  await expect(act((tx, actor) => remindInvited(tx, actor, meetingId))).rejects.toMatchObject({
    reason: { key: "meetings.reminded-today" },
  })
  const reminders = (await messages(partnership)).filter(({ kind }) => kind === "meetings.reminded")
  expect(reminders.map(({ recipient }) => recipient)).not.toContain(ana.email)
})

test("the last answer counts; what staff enter says so; a link answers for its own invitation only", async () => {
  const { partnership, meetingId, act, as, read } = await aCouncil()
  const invitations = await invited(partnership, meetingId)
  const [ana, benoit] = [invitations.get("Ana")!, invitations.get("Benoît")!]
  const holder = { ...as("link"), kind: "link" as const, id: ana.linkId }
  const said = {
    ...answer,
    invitationId: ana.id,
    needs: ["interpreter"] as const,
    interpreterLanguage: "Dari",
  }
  await act((tx) => answerInvitation(tx, holder, said))
  await act((tx) => answerInvitation(tx, holder, { ...said, answer: "regrets" }))
  await act((tx, actor) => enterAnswer(tx, actor, { ...answer, invitationId: benoit.id }))
  const now = new Map((await read((tx) => invitationsOf(tx, meetingId))).map((one) => [one.name, one]))
  expect(now.get("Ana")).toMatchObject({ answer: "regrets", needs: [], via: "link" })
  expect(now.get("Benoît")).toMatchObject({ answer: "comes", via: "staff" })
  expect(now.get("Cem")).toMatchObject({ answer: null, reference: null })
  await expect(
    act((tx) => answerInvitation(tx, holder, { ...answer, invitationId: benoit.id })),
  ).rejects.toMatchObject({ status: 404 })
})

test("once the meeting begins the link takes no answer; the secretariat still can", async () => {
  const { partnership, meetingId, act, as } = await aCouncil()
  const ana = (await invited(partnership, meetingId)).get("Ana")!
  const at = new Date("2026-12-09T22:00:00Z")
  const holder = { ...as("link"), kind: "link" as const, id: ana.linkId, at, today: "2026-12-09" }
  const said = { ...answer, invitationId: ana.id }
  await expect(act((tx) => answerInvitation(tx, holder, said))).rejects.toMatchObject({
    reason: { key: "meetings.begun-already" },
  })
  const before = { ...holder, at: new Date(at.getTime() - 1000) }
  await act((tx) => answerInvitation(tx, before, said))
  await act((tx) => enterAnswer(tx, { ...as("chair"), at, today: "2026-12-09" }, said))
})

test("a member pulls an item of the consent agenda by their link; a guest cannot", async () => {
  const { partnership, meetingId, act, as, read } = await aCouncil()
  const itemId = await anItem(partnership, { meetingId, onConsent: true })
  const elsewhere = await anItem(partnership, {
    meetingId: await aMeeting(partnership, { bodyId: (await aTable(partnership)).bodyId }),
    onConsent: true,
  })
  await act((tx, actor) =>
    inviteGuest(tx, actor, { meetingId, name: "Zoé", email: "z@guest.example", locale: "fr", linkKey }),
  )
  const invitations = await invited(partnership, meetingId)
  const pull = (name: string, wanted = itemId) => {
    const { id, linkId } = invitations.get(name)!
    const holder = { ...as("link"), kind: "link" as const, id: linkId }
    return act((tx) => pullItemByLink(tx, holder, { itemId: wanted, invitationId: id }))
  }
  await expect(pull("Zoé")).rejects.toMatchObject({ status: 404 })
  await expect(pull("Ana", elsewhere)).rejects.toMatchObject({ status: 404 })
  await pull("Ana")
  expect(await read((tx) => agendaOf(tx, meetingId))).toMatchObject([
    { pulledBy: invitations.get("Ana")!.seatId },
  ])
})

test("an observer invites, tells and reminds nobody", async () => {
  const { meetingId, act, as } = await aCouncil()
  const observer = as("observer")
  for (const attempt of [
    () => act((tx) => inviteTable(tx, observer, { meetingId, linkKey })),
    () => act((tx) => tellInvited(tx, observer, meetingId)),
    () => act((tx) => remindInvited(tx, observer, meetingId)),
  ])
    await expect(attempt()).rejects.toMatchObject({ status: 403 })
})
