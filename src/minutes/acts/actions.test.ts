import { expect, test } from "vitest"
import { openMeeting } from "#attendance"
import { addDocument, chainNode, walkDown, walkUp } from "#evidence"
import { scheduleMeeting } from "#meetings"
import { declareBallot, openBallot } from "#motions"
import { addContact, contactLeft } from "#organizations"
import { fixedClock } from "#platform/clock"
import { aPartnership } from "../../../tests/builders.ts"
import { aBody, aHolder } from "../../../tests/builders/councils.ts"
import { aCouncil, aMeeting, aMotion, byLink } from "../../../tests/builders/motions.ts"
import { linkKey } from "../../../tests/builders/updates.ts"
import { atOnce } from "../../../tests/database.ts"
import { remindersOf, reportsOn } from "../reads/action-links.ts"
import { actionItem } from "../reads/actions.ts"
import { doAction } from "./do-action.ts"
import { moveAction } from "./move-action.ts"
import { remindNow } from "./remind-of-action.ts"
import { remindIn, remindOwners } from "./remind-owners.ts"
import { reportDone, reportHindrance } from "./report-action.ts"
import { takeAction } from "./take-action.ts"

/** An action taken on 22 November 2026, due on 10 December, of an organisation where Luc reads French. */
async function taken({ dueOn = "2026-12-10" as string | null, owner = "" } = {}) {
  const partnership = await aPartnership()
  const bodyId = await aBody(partnership)
  const organizationId = await aHolder(partnership, "library")
  const contactId = await partnership.act((tx, actor) =>
    addContact(tx, actor, { organizationId, name: "Luc", email: "luc@library.example", locale: "fr" }),
  )
  const id = await partnership.act(async (tx, actor) => {
    const named = { nameEn: "Council", nameFr: "Conseil", startsAt: "17:00", minutes: 60 }
    const meetingId = await scheduleMeeting(tx, actor, { bodyId, ...named, heldOn: actor.today })
    await openMeeting(tx, actor, meetingId)
    const texts = { textEn: "Ask the co-op", textFr: "Demander à la coop" }
    return takeAction(tx, actor, { meetingId, agendaItemId: null, ...texts, organizationId, owner, dueOn })
  })
  return { partnership, id, organizationId, contactId }
}

type Taken = Awaited<ReturnType<typeof taken>>

/** The daily job, on that day at noon. */
const runs = ({ partnership: { database, id } }: Pick<Taken, "partnership">, day: string) =>
  remindIn({ database, clock: fixedClock(`${day}T17:00:00Z`), linkKey }, id)

const letters = ({ partnership }: Pick<Taken, "partnership">, kind = "minutes.action-reminder") =>
  partnership.read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select(["recipient", "locale", "subject", "body", "linkId"])
      .where("kind", "=", kind)
      .orderBy("id")
      .execute(),
  )

const steps = ({ partnership, id }: Taken) =>
  partnership.read(async (tx) => (await remindersOf(tx, id)).map(({ step, onDay }) => `${onDay} ${step}`))

const now = ({ partnership, id }: Taken) => partnership.read((tx) => actionItem(tx, id))

test("a week before, on the day, and one and three weeks after: one letter each, in the reader's language", async () => {
  const one = await taken()
  for (const day of ["2026-11-30", "2026-12-02", "2026-12-03", "2026-12-04", "2026-12-10", "2026-12-10"])
    await runs(one, day)
  for (const day of ["2026-12-16", "2026-12-17", "2026-12-18", "2026-12-31", "2027-01-01", "2027-02-01"])
    await runs(one, day)
  expect((await steps(one)).toReversed()).toEqual([
    "2026-12-03 week-before",
    "2026-12-10 on-the-day",
    "2026-12-17 week-after",
    "2026-12-31 three-weeks-after",
  ])
  const sent = await letters(one)
  expect(new Set(sent.map(({ linkId }) => linkId)).size).toBe(1)
  expect(sent.map(({ recipient, locale }) => `${recipient} ${locale}`)).toEqual(
    Array(4).fill("luc@library.example fr"),
  )
  expect(sent[0]!.body).toContain("Demander à la coop")
  expect(sent[0]!.body).toContain("L’échéance est le 10 décembre 2026")
  expect(sent[2]!.subject).toContain("Toujours en cours")
  expect(sent[0]!.body.split("\n")).toContain("{link}")
})

test("where nothing ran for weeks, one letter says what is so now; ten that run at once send one", async () => {
  const one = await taken()
  await atOnce(() => Promise.all(Array.from({ length: 10 }, () => runs(one, "2026-12-19"))))
  expect(await steps(one)).toEqual(["2026-12-19 week-after"])
  expect((await letters(one))[0]!.body).toContain("L’échéance était le 10 décembre 2026")
})

test("the daily job goes round every partnership", async () => {
  const [one, other] = [await taken(), await taken()]
  const { database } = one.partnership
  await remindOwners({ database, clock: fixedClock("2026-12-10T17:00:00Z"), linkKey })
  for (const each of [one, other]) expect(await steps(each)).toEqual(["2026-12-10 on-the-day"])
})

test("nobody is reminded of what is done, has no day, or whose reader is gone", async () => {
  const done = await taken()
  await done.partnership.act((tx, actor) =>
    doAction(tx, actor, { id: done.id, doneOn: actor.today, doneNote: "" }),
  )
  const open = await taken({ dueOn: null })
  const gone = await taken()
  await gone.partnership.act((tx, actor) => contactLeft(tx, actor, { id: gone.contactId, version: 1 }))
  for (const one of [done, open, gone]) {
    await runs(one, "2026-12-10")
    expect(await letters(one)).toEqual([])
  }
})

test("who has the owner's name is written to before the contact known longest; another reader gets another link", async () => {
  const one = await taken({ owner: "Mai" })
  const { partnership, organizationId } = one
  const mai = await partnership.act((tx, actor) =>
    addContact(tx, actor, { organizationId, name: "Mai", email: "mai@library.example", locale: "en" }),
  )
  await runs(one, "2026-12-03")
  await partnership.act((tx, actor) => contactLeft(tx, actor, { id: mai, version: 1 }))
  await runs(one, "2026-12-10")
  const sent = await letters(one)
  expect(sent.map(({ recipient }) => recipient)).toEqual(["mai@library.example", "luc@library.example"])
  const old = byLink(partnership, sent[0]!.linkId!, (tx, actor) =>
    reportDone(tx, actor, { doneOn: "2026-11-22", doneNote: "" }),
  )
  await expect(old).rejects.toMatchObject({ reason: { key: "minutes.link-revoked" } })
})

test("by link it is done once, with what came of it; the receipt says so in the reader's language", async () => {
  const one = await taken()
  await runs(one, "2026-12-03")
  const link = (await letters(one))[0]!.linkId!
  const report = (doneOn: string) =>
    byLink(one.partnership, link, (tx, actor) => reportDone(tx, actor, { doneOn, doneNote: "Ils acceptent" }))
  await expect(report("2026-11-23")).rejects.toMatchObject({ problems: [{ field: "doneOn" }] })
  const reference = await report("2026-11-22")
  await expect(report("2026-11-22")).rejects.toMatchObject({ status: 409 })
  expect(await now(one)).toMatchObject({ doneOn: "2026-11-22", doneNote: "Ils acceptent" })
  const [receipt] = await letters(one, "minutes.action-receipt")
  expect(receipt).toMatchObject({ locale: "fr", linkId: null })
  expect(receipt!.body).toContain(reference)
  await runs(one, "2026-12-10")
  expect(await letters(one)).toHaveLength(1)
})

test("what stands in the way and a new day asked for move nothing; the staff set the day, and reminders go by it", async () => {
  const one = await taken()
  const { partnership, id } = one
  await runs(one, "2026-12-03")
  const link = (await letters(one))[0]!.linkId!
  await byLink(partnership, link, (tx, actor) =>
    reportHindrance(tx, actor, { note: "La coop est fermée", askedDueOn: "2027-01-20" }),
  )
  expect(await now(one)).toMatchObject({ dueOn: "2026-12-10", doneOn: null })
  expect(await partnership.read((tx) => reportsOn(tx, id))).toMatchObject([
    { name: "Luc", note: "La coop est fermée", askedDueOn: "2027-01-20", doneOn: null },
  ])
  await partnership.act((tx, actor) => moveAction(tx, actor, { id, dueOn: "2027-01-20" }))
  for (const day of ["2026-12-10", "2026-12-17", "2027-01-13", "2027-01-20"]) await runs(one, day)
  expect((await steps(one)).toReversed()).toEqual([
    "2026-12-03 week-before",
    "2027-01-13 week-before",
    "2027-01-20 on-the-day",
  ])
})

test("the staff may send a reminder now, once a day, and only where somebody can be written to", async () => {
  const one = await taken({ dueOn: null })
  const remind = ({ partnership, id }: Taken) =>
    partnership.act((tx, actor) => remindNow(tx, actor, { id, linkKey }))
  await remind(one)
  await expect(remind(one)).rejects.toMatchObject({ reason: { key: "minutes.reminded-today" } })
  expect(await letters(one)).toHaveLength(1)
  const gone = await taken()
  await gone.partnership.act((tx, actor) => contactLeft(tx, actor, { id: gone.contactId, version: 1 }))
  await expect(remind(gone)).rejects.toMatchObject({ reason: { key: "minutes.nobody-to-remind" } })
})

test("an action stands on the decision it carries out; done, its result and what shows it stand in the chain", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  const meetingId = await aMeeting(partnership, bodyId, { seats, marks: ["present", "present", "present"] })
  const motionId = await aMotion(partnership, { meetingId })
  const action = { meetingId, agendaItemId: null, organizationId: null, owner: "Ana", dueOn: null, motionId }
  const take = () =>
    act((tx, actor) => takeAction(tx, actor, { ...action, textEn: "Buy it", textFr: "L’acheter" }))
  await expect(take()).rejects.toMatchObject({ problems: [{ field: "motionId" }] })
  await act(async (tx, actor) => {
    const { ballotId } = await openBallot(tx, actor, { motionId, method: "consensus" })
    await declareBallot(tx, actor, { motionId, ballotId })
  })
  const id = await take()
  expect(await read((tx) => walkUp(tx, motionId))).toMatchObject([{ id, kind: "action", doneOn: null }])
  await act((tx, actor) => doAction(tx, actor, { id, doneOn: actor.today, doneNote: "It runs" }))
  const { today } = partnership.coordinator
  expect(await read((tx) => chainNode(tx, id))).toMatchObject({ doneOn: today, result: "It runs" })
  const titles = { titleEn: "Invoice", titleFr: "Facture" }
  await act((tx, actor) => addDocument(tx, actor, { ...titles, strength: "count", supports: id }))
  const down = await read((tx) => walkDown(tx, id))
  expect(down.map(({ kind }) => kind).toSorted()).toEqual(["decision", "document"])
  const elsewhere = await aMeeting(partnership, bodyId, { seats })
  await expect(
    act((tx, actor) =>
      takeAction(tx, actor, { ...action, meetingId: elsewhere, textEn: "No", textFr: "Non" }),
    ),
  ).rejects.toMatchObject({ status: 404 })
})
