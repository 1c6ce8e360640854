import PostalMime from "postal-mime"
import { afterAll, expect, test } from "vitest"
import { addressOfLink } from "#identity"
import { fixedClock } from "#platform/clock"
import { deliverMessage, openMailer } from "#platform/mail"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { atOnce } from "../../../tests/database.ts"
import { aMailServer } from "../../../tests/mail-server.ts"
import { aMeeting, aTable, invited } from "../../../tests/builders/meetings.ts"
import { linkKey } from "../../../tests/builders/updates.ts"
import { meetingLinkPages } from "../parts/link-pages.ts"
import { invitationsOf } from "../reads/invitations.ts"
import { remindersSent } from "../reads/reminders.ts"
import { enterAnswer } from "./answer-invitation.ts"
import { cancelMeeting } from "./cancel-meeting.ts"
import { changeMeeting } from "./change-meeting.ts"
import { remindInvited } from "./remind-invited.ts"
import { remindOfMeetings } from "./remind-of-meetings.ts"

const server = await aMailServer()
afterAll(() => server.close())

/** A meeting on 9 December at 5 pm in Toronto, to which Ana, Benoît and Cem were invited on 22 November. */
async function anInvitedTable() {
  const partnership = await aPartnership()
  const table = await aTable(partnership)
  const meetingId = await aMeeting(partnership, { bodyId: table.bodyId })
  const invitations = await invited(partnership, meetingId)
  const answer = (name: string, said: "comes" | "regrets" | "alternate") =>
    partnership.act((tx, actor) =>
      enterAnswer(tx, actor, {
        invitationId: invitations.get(name)!.id,
        answer: said,
        attends: "online",
        alternateName: "Zoé",
        alternateEmail: "",
        needs: [],
        interpreterLanguage: "",
        note: "",
      }),
    )
  const run = (at: string) => remindOfMeetings({ database: partnership.database, clock: fixedClock(at) })
  return { partnership, table, meetingId, answer, run }
}

const reminders = async (partnership: TestPartnership) => {
  const messages = await partnership.read((tx) =>
    tx.selectFrom("outboxMessage").select(["id", "kind", "recipient", "body"]).orderBy("id").execute(),
  )
  return messages.filter(({ kind }) => kind === "meetings.reminded" || kind === "meetings.coming")
}

const kinds = async (partnership: TestPartnership) =>
  (await reminders(partnership)).map(({ kind, recipient }) => [kind, recipient])

test("three days before the silent are asked again, the day before who comes is told; each once, whoever sent regrets never", async () => {
  const { partnership, table, answer, run } = await anInvitedTable()
  await answer("Ana", "comes")
  await answer("Cem", "regrets")
  await run("2026-12-05T17:00:00Z")
  expect(await kinds(partnership)).toEqual([])
  await run("2026-12-06T17:00:00Z")
  await run("2026-12-06T18:00:00Z")
  await run("2026-12-07T17:00:00Z")
  expect(await kinds(partnership)).toEqual([["meetings.reminded", table.benoit.email]])
  await run("2026-12-08T17:00:00Z")
  await run("2026-12-09T17:00:00Z")
  expect(await kinds(partnership)).toEqual([
    ["meetings.reminded", table.benoit.email],
    ["meetings.coming", table.ana.email],
  ])
})

test("two workers at the same moment write one letter", async () => {
  const { partnership, run } = await anInvitedTable()
  await atOnce(() => Promise.all([run("2026-12-07T17:00:00Z"), run("2026-12-07T17:00:00Z")]))
  expect(await reminders(partnership)).toHaveLength(3)
})

test("a scheduler that stood still makes good on the morning of the meeting, and says nothing once it has begun", async () => {
  const { partnership, answer, run } = await anInvitedTable()
  await answer("Ana", "comes")
  const late = await anInvitedTable()
  await run("2026-12-09T21:59:00Z")
  expect(new Set((await kinds(partnership)).map(([kind]) => kind))).toEqual(
    new Set(["meetings.reminded", "meetings.coming"]),
  )
  expect(await reminders(late.partnership)).toHaveLength(3)
  const begun = await anInvitedTable()
  await begun.run("2026-12-09T22:00:00Z")
  expect(await reminders(begun.partnership)).toEqual([])
})

test("of a cancelled meeting nobody is reminded; of one that was put off everybody is, for its new day", async () => {
  const off = await anInvitedTable()
  await off.partnership.act((tx, actor) =>
    cancelMeeting(tx, actor, { id: off.meetingId, version: 1, becauseEn: "Storm", becauseFr: "Tempête" }),
  )
  const moved = await anInvitedTable()
  await moved.answer("Ana", "comes")
  await moved.run("2026-12-08T17:00:00Z")
  expect(await reminders(off.partnership)).toEqual([])
  expect(await reminders(moved.partnership)).toHaveLength(3)
  await moved.partnership.act((tx, actor) =>
    changeMeeting(tx, actor, {
      id: moved.meetingId,
      version: 1,
      nameEn: "Winter meeting",
      nameFr: "Réunion d’hiver",
      heldOn: "2026-12-16",
      startsAt: "17:00",
      minutes: 120,
      placeEn: "Library",
      placeFr: "Bibliothèque",
      onlineAddress: "",
    }),
  )
  await moved.run("2026-12-15T17:00:00Z")
  const after = (await reminders(moved.partnership)).slice(3)
  expect(after).toHaveLength(3)
  expect(after.every(({ body }) => /Library|Bibliothèque/.test(body))).toBe(true)
})

test("whom the secretariat reminded yesterday is left in peace; the page says who was reminded and when", async () => {
  const { partnership, meetingId, run } = await anInvitedTable()
  const at = new Date("2026-12-06T17:00:00Z")
  const later = { ...partnership.coordinator, at, today: "2026-12-06" }
  await partnership.act((tx) => remindInvited(tx, later, meetingId))
  await run("2026-12-07T17:00:00Z")
  expect(await reminders(partnership)).toHaveLength(3)
  await run("2026-12-08T17:00:00Z")
  expect(await reminders(partnership)).toHaveLength(6)
  expect(await partnership.read((tx) => remindersSent(tx, meetingId))).toEqual([
    { kind: "silent", count: 3, at: new Date("2026-12-08T17:00:00Z") },
    { kind: "by-hand", count: 3, at },
  ])
  const [one] = await partnership.read((tx) => invitationsOf(tx, meetingId))
  expect(one!.remindedAt).toEqual(new Date("2026-12-08T17:00:00Z"))
})

test("the reminder arrives in the reader's language, with place, online address, their own link and the date for their calendar", async () => {
  const { partnership, table, answer, run } = await anInvitedTable()
  await answer("Ana", "comes")
  await answer("Benoît", "comes")
  await run("2026-12-08T17:00:00Z")
  const baseUrl = "https://entente.example"
  const { database } = partnership
  const dispatch = {
    database,
    clock: fixedClock("2026-12-08T17:00:00Z"),
    mailer: openMailer({ smtpUrl: server.url, from: "a@entente.example", folder: "" }),
    baseUrl,
    addressOfLink: (partnershipId: string, id: string, locale: string) =>
      addressOfLink(
        { database, baseUrl, key: linkKey, formAt: meetingLinkPages },
        { partnershipId, id, locale },
      ),
  }
  for (const { id } of await reminders(partnership))
    await deliverMessage(dispatch, { partnershipId: partnership.id, messageId: id })
  const letterTo = async (email: string) => {
    const [letter] = server.letters.filter(({ to }) => to === email)
    return PostalMime.parse(letter!.source)
  }
  const english = await letterTo(table.ana.email)
  expect(english.subject).toBe("Reminder: Winter meeting, 9 December 2026")
  for (const said of ["City hall", "https://meet.example/winter", "Wednesday 9 December 2026"])
    expect(english.text).toContain(said)
  expect(english.text).toMatch(/^https:\/\/entente\.example\/en\/link\/[\w-]+\/meeting$/m)
  expect(english.text).toMatch(/^https:\/\/entente\.example\/en\/link\/[\w-]+\/meeting\/date\.ics$/m)
  expect(english.html).toMatch(/<a href="https:\/\/entente\.example\/en\/link\/[\w-]+\/meeting\/date\.ics">/)
  const french = await letterTo(table.benoit.email)
  expect(french.subject).toBe("Rappel\u00a0: Réunion d’hiver, 9 décembre 2026")
  expect(french.text).toContain("Hôtel de ville")
  expect(french.text).toMatch(/^https:\/\/entente\.example\/fr\/link\/[\w-]+\/meeting$/m)
})
