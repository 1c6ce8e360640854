import ICAL from "ical.js"
import { afterAll, expect, test } from "vitest"
import { linkPages } from "../../../tests/builders/link-pages.ts"
import { aMeeting, anItem, aTable, invited } from "../../../tests/builders/meetings.ts"
import { aPartnership } from "../../../tests/builders.ts"
import { statementsDuring } from "../../../tests/statements.ts"
import { everyTablesDigest } from "../../../tests/table-digests.ts"
import { addDocument } from "#evidence"
import { keepFile } from "#platform/files"
import { readPdf } from "../../platform/documents/samples/read-pdf.ts"
import { unzip } from "../../platform/documents/samples/unzip.ts"
import { agendaOf, attachDocument, invitationsOf, meetingsToCome } from "../index.ts"
import { cancelMeeting } from "../acts/cancel-meeting.ts"

const { app, clock, linkKey, tokenOf } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

async function anInvitation(name = "Ana") {
  clock.set("2026-11-22T17:00:00Z")
  const partnership = await aPartnership()
  const { bodyId } = await aTable(partnership)
  const meetingId = await aMeeting(partnership, { bodyId })
  const itemId = await anItem(partnership, { meetingId, onConsent: true, titleEn: "Bus letter" })
  const one = (await invited(partnership, meetingId, linkKey)).get(name)!
  const path = `/en/link/${await tokenOf(partnership, one.linkId)}/meeting`
  const now = async () => {
    const all = await partnership.read((tx) => invitationsOf(tx, meetingId))
    return all.find(({ id }) => id === one.id)!
  }
  return {
    partnership,
    bodyId,
    meetingId,
    itemId,
    path,
    now,
    staff: `/en/${partnership.slug}/council/meetings`,
  }
}

const comes = { act: "answer", answer: "comes", attends: "online", "needs[]": "captions", note: "Late by 5" }

test("somebody invited sees when and where, answers without an account, and gets a receipt; looking changes nothing", async () => {
  const { path, now } = await anInvitation()
  const browser = app.browser()
  const before = await everyTablesDigest()
  const page = await (await browser.visit(path)).text()
  for (const said of ["Wednesday 9 December 2026", "City hall", "Bus letter", "Eastern Time"])
    expect(page).toContain(said)
  expect(await everyTablesDigest()).toEqual(before)
  const sent = await browser.send(path, comes)
  expect(sent.headers.get("location")).toBe(`${path}/receipt`)
  const said = await now()
  expect(said).toMatchObject({ answer: "comes", attends: "online", needs: ["captions"], note: "Late by 5" })
  expect(await (await browser.visit(`${path}/receipt`)).text()).toContain(said.reference!)
})

test("the same answer sent twice is one; a changed one is the one that counts", async () => {
  const { path, now, partnership } = await anInvitation()
  const browser = app.browser()
  const form = { ...comes, key: crypto.randomUUID() }
  await Promise.all([browser.send(path, form), browser.send(path, form)])
  await browser.send(path, { act: "answer", answer: "regrets", note: "" })
  expect(await now()).toMatchObject({ answer: "regrets", needs: [] })
  const { count } = await partnership.read((tx) =>
    tx
      .selectFrom("invitationReply")
      .select((row) => row.fn.countAll<number>().as("count"))
      .executeTakeFirstOrThrow(),
  )
  expect(count).toBe(2)
})

test("whoever sends somebody else says who; nothing typed is lost", async () => {
  const { path } = await anInvitation("Benoît")
  const refused = await app
    .browser()
    .send(path.replace("/en/", "/fr/"), { act: "answer", answer: "alternate", note: "Je suis en congé" })
  expect(refused.status).toBe(400)
  const page = await refused.text()
  expect(page).toContain("Dites qui vous remplacera")
  expect(page).toContain("Je suis en congé")
})

test("a member asks by link that an item of the consent agenda be talked about", async () => {
  const { path, itemId, partnership, meetingId } = await anInvitation()
  await app.browser().send(path, { act: "pull", itemId })
  const [item] = await partnership.read((tx) => agendaOf(tx, meetingId))
  expect(item!.pulledAt).not.toBeNull()
})

test("of a cancelled meeting the link says so and why, and takes no answer", async () => {
  const { path, partnership, meetingId } = await anInvitation()
  await partnership.act((tx, actor) =>
    cancelMeeting(tx, actor, { id: meetingId, version: 1, becauseEn: "Ice storm", becauseFr: "Verglas" }),
  )
  const page = await (await app.browser().visit(path)).text()
  expect(page).toContain("Ice storm")
  expect(page).not.toContain('name="answer"')
  expect((await app.browser().send(path, comes)).status).toBe(409)
})

test("a private calendar begun by link is read by any calendar, and ends when it is ended", async () => {
  const { path, partnership } = await anInvitation()
  const browser = app.browser()
  await browser.send(`${path}/calendar`, { act: "begin" })
  const page = await (await browser.visit(`${path}/calendar`)).text()
  const address = /href="https?:\/\/[^"/]+(\/en\/link\/[\w-]+\/meetings\.ics)"/.exec(page)![1]!
  const answer = await browser.visit(address)
  expect(answer.headers.get("content-type")).toContain("text/calendar")
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each))
  expect(events.map(({ summary }) => summary)).toEqual(["Winter meeting"])
  expect((await browser.visit(address.replace("meetings.ics", "other.ics"))).status).toBe(404)
  await browser.send(`${path}/calendar`, { act: "end" })
  expect((await browser.visit(address)).status).toBe(404)
  expect(partnership.slug).not.toBe("")
})

test("a chair calls a meeting without naming it, and is told when the notice is too short", async () => {
  const { partnership, bodyId, staff } = await anInvitation()
  const chair = await app.signedIn(partnership.coordinator.id!)
  const call = { bodyId, secondOf: "", titleEn: "", titleFr: "", startsAt: "09:30", minutes: "60" }
  const place = { placeEn: "", placeFr: "", onlineAddress: "" }
  const odd = await chair.send(`${staff}/new`, { ...call, ...place, heldOn: "", placeEn: "Library" })
  expect(odd.status).toBe(400)
  expect(await odd.text()).toContain('value="Library"')
  const called = await chair.send(`${staff}/new`, { ...call, ...place, heldOn: "2026-11-25" })
  const page = await (await chair.visit(called.headers.get("location")!)).text()
  expect(page).toContain("Notice of 3 days; the terms of reference ask for 7 days")
  const [soon] = await partnership.read((tx) => meetingsToCome(tx, { today: "2026-11-22", most: 1 }))
  expect(soon!.nameFr).toMatch(/^Réunion\u00a0: /)
})

test("the agenda for everybody leaves out what is internal; a moved meeting's file keeps its identity", async () => {
  const { partnership, meetingId, staff } = await anInvitation()
  await anItem(partnership, { meetingId, titleEn: "Salaries", isInternal: true })
  const coordinator = await app.signedIn(partnership.coordinator.id!)
  const read = async (name: string) => {
    const answer = await coordinator.visit(`${staff}/${meetingId}/${name}`)
    return unzip(Buffer.from(await answer.arrayBuffer())).get("word/document.xml")!
  }
  expect(await read("pack-en.docx")).toContain("Salaries")
  const open = await read("agenda-en.docx")
  expect(open).toContain("Bus letter")
  expect(open).not.toContain("Salaries")
  const pdf = new Uint8Array(
    await (await coordinator.visit(`${staff}/${meetingId}/pack-fr.pdf`)).arrayBuffer(),
  )
  expect(new TextDecoder("latin1").decode(pdf.slice(0, 5))).toBe("%PDF-")
  const file = await (await coordinator.visit(`${staff}/${meetingId}/calendar.ics`)).text()
  expect(file).toContain(`UID:${meetingId}@meetings.entente`)
  expect((await coordinator.visit(`${staff}/${meetingId}/pack-de.pdf`)).status).toBe(404)
})

test("the pack carries the files to be read, numbered; the agenda for everybody does not", async () => {
  const { partnership, meetingId, itemId, staff } = await anInvitation()
  const content = Buffer.from("Hours of the desk, week by week")
  const kept = await keepFile(app.services.files, partnership.coordinator, {
    name: "hours.txt",
    mediaType: "text/plain",
    content,
  })
  await partnership.act(async (tx, actor) => {
    const titles = { titleEn: "Hours", titleFr: "Heures" }
    const documentId = await addDocument(tx, actor, { ...titles, strength: "count", file: kept })
    await attachDocument(tx, actor, { itemId, documentId })
  })
  const coordinator = await app.signedIn(partnership.coordinator.id!)
  const source = async (name: string) => {
    const answer = await coordinator.visit(`${staff}/${meetingId}/${name}`)
    return readPdf(new Uint8Array(await answer.arrayBuffer())).source
  }
  expect((await source("pack-en.pdf")).match(/\/Type \/EmbeddedFile/g)).toHaveLength(1)
  expect(await source("agenda-en.pdf")).not.toContain("/EmbeddedFile")
})

test("the date for one's own calendar stands under the invitation's link, in either language, and nowhere for a stranger", async () => {
  const { path, meetingId } = await anInvitation()
  const browser = app.browser()
  const before = await everyTablesDigest()
  const answer = await browser.visit(`${path}/date.ics`)
  expect(answer.headers.get("content-type")).toContain("text/calendar")
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent")!)
  expect([event.uid, event.summary]).toEqual([`${meetingId}@meetings.entente`, "Winter meeting"])
  const french = await (await browser.visit(`${path.replace("/en/", "/fr/")}/date.ics`)).text()
  expect(french).toContain("Réunion d’hiver")
  for (const other of ["/en/link/nobody/meeting/date.ics", `${path}/other.ics`])
    expect((await browser.visit(other)).status).toBe(404)
  expect(await everyTablesDigest()).toEqual(before)
})

test("the page of invitations says who was reminded of what, and how far the letters have come", async () => {
  const { partnership, meetingId, staff } = await anInvitation()
  const coordinator = await app.signedIn(partnership.coordinator.id!)
  await coordinator.send(`${staff}/${meetingId}/invitations`, { act: "remind" })
  const page = await (await coordinator.visit(`${staff}/${meetingId}/invitations`)).text()
  expect(page).toContain("3 people without an answer reminded by the secretariat")
  expect(page).toContain("0 sent, 3 on their way, 0 not delivered")
})

test("a reply costs few statements, however many are on the table: it is sent by many in the same minute", async () => {
  const { path, partnership } = await anInvitation()
  const browser = app.browser()
  const { pool } = partnership.database
  const looked = await statementsDuring(pool, () => browser.visit(path))
  const sent = await statementsDuring(pool, () => browser.send(path, comes))
  expect([looked.length, sent.length]).toEqual([11, 14])
  // Nobody who answers waits for another who does: the meeting is held, not claimed.
  expect(sent.filter(({ text }) => /for update/.test(text))).toEqual([])
})
