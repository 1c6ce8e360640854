import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { aMeeting, anItem, aTable } from "../../../tests/builders/meetings.ts"
import { addDocument } from "#evidence"
import { agendaOf } from "../reads/agenda.ts"
import { documentsOfAgenda } from "../reads/agenda-documents.ts"
import { meetingOf, meetingsPast, meetingsToCome, secondMeetingOf } from "../reads/meetings.ts"
import { attachDocument, detachDocument } from "./attach-document.ts"
import { cancelMeeting } from "./cancel-meeting.ts"
import { changeAgendaItem, moveAgendaItem, removeAgendaItem } from "./change-agenda-item.ts"
import { changeMeeting } from "./change-meeting.ts"
import { layAgenda } from "./lay-agenda.ts"
import { pullItem, putItemBack } from "./pull-item.ts"
import { scheduleMeeting } from "./schedule-meeting.ts"

async function aCouncil() {
  const partnership = await aPartnership()
  const table = await aTable(partnership)
  const id = await aMeeting(partnership, { bodyId: table.bodyId })
  const meeting = () => partnership.read(async (tx) => (await meetingOf(tx, id))!)
  return { ...partnership, partnership, table, id, meeting }
}

async function changeOf(meeting: () => Promise<NonNullable<Awaited<ReturnType<typeof meetingOf>>>>) {
  const { id, version, nameEn, nameFr, heldOn, startsAt, minutes, placeEn, placeFr, onlineAddress } =
    await meeting()
  const when = { heldOn, startsAt: startsAt.slice(0, 5), minutes, placeEn, placeFr, onlineAddress }
  return { id, version, nameEn, nameFr, ...when }
}

test("calendars hear of another time or place, and of nothing else", async () => {
  const { act, meeting } = await aCouncil()
  const first = await changeOf(meeting)
  await act((tx, actor) => changeMeeting(tx, actor, { ...first, nameEn: "Annual meeting" }))
  expect(await meeting()).toMatchObject({ nameEn: "Annual meeting", sequence: 0, version: 2 })
  for (const change of [{ startsAt: "18:30" }, { heldOn: "2026-12-10" }, { placeEn: "Library" }]) {
    const known = await changeOf(meeting)
    await act((tx, actor) => changeMeeting(tx, actor, { ...known, ...change }))
  }
  expect(await meeting()).toMatchObject({ sequence: 3, heldOn: "2026-12-10", startsAt: "18:30:00" })
})

test("two who change one meeting do not overwrite each other", async () => {
  const { act, meeting } = await aCouncil()
  const known = await changeOf(meeting)
  await act((tx, actor) => changeMeeting(tx, actor, { ...known, placeEn: "Library" }))
  const second = act((tx, actor) => changeMeeting(tx, actor, { ...known, placeEn: "Arena" }))
  await expect(second).rejects.toMatchObject({ reason: { key: "web.changed-meanwhile" } })
  expect(await meeting()).toMatchObject({ placeEn: "Library" })
})

test("a cancelled meeting stays with its reason, counts for calendars, and is not changed any more", async () => {
  const { act, meeting, id } = await aCouncil()
  const cancellation = { id, version: 1, becauseEn: "Storm", becauseFr: "Tempête" }
  await act((tx, actor) => cancelMeeting(tx, actor, cancellation))
  expect(await meeting()).toMatchObject({ cancelledBecauseFr: "Tempête", sequence: 1 })
  const known = await changeOf(meeting)
  await expect(act((tx, actor) => changeMeeting(tx, actor, known))).rejects.toMatchObject({
    reason: { key: "meetings.cancelled-already" },
  })
})

test("a meeting called again knows the one that lacked its quorum, and only of its own body", async () => {
  const { act, read, partnership, table, id } = await aCouncil()
  const second = await aMeeting(partnership, { bodyId: table.bodyId, secondOf: id, heldOn: "2026-12-16" })
  expect(await read((tx) => secondMeetingOf(tx, id))).toMatchObject({ id: second })
  const other = await aTable(partnership)
  await expect(aMeeting(partnership, { bodyId: other.bodyId, secondOf: id })).rejects.toMatchObject({
    status: 404,
  })
  await expect(
    act((tx, actor) =>
      scheduleMeeting(
        tx,
        { ...actor, role: "observer" },
        {
          bodyId: table.bodyId,
          nameEn: "x",
          nameFr: "x",
          heldOn: "2026-12-01",
          startsAt: "17:00",
          minutes: 60,
        },
      ),
    ),
  ).rejects.toMatchObject({ status: 403 })
})

const days = (found: { heldOn: string }[]) => found.map(({ heldOn }) => heldOn)

test("meetings to come stand the next first, past ones the newest first", async () => {
  const { read, partnership, table } = await aCouncil()
  for (const heldOn of ["2026-11-22", "2026-11-21", "2026-10-01", "2027-01-15"])
    await aMeeting(partnership, { bodyId: table.bodyId, heldOn })
  const wanted = { today: "2026-11-22", bodyId: table.bodyId, most: 10 }
  expect(days(await read((tx) => meetingsToCome(tx, wanted)))).toEqual([
    "2026-11-22",
    "2026-12-09",
    "2027-01-15",
  ])
  expect(days(await read((tx) => meetingsPast(tx, wanted)))).toEqual(["2026-11-21", "2026-10-01"])
})

test("the usual agenda is laid in both languages on an empty agenda, and never over items", async () => {
  const { act, read, id } = await aCouncil()
  await act((tx, actor) => layAgenda(tx, actor, id))
  const items = await read((tx) => agendaOf(tx, id))
  expect(items.map(({ titleEn }) => titleEn)[1]).toBe("Declaration of conflicts of interest")
  expect(items.map(({ titleFr }) => titleFr).at(-1)).toBe("Prochaine réunion")
  expect(items).toHaveLength(8)
  await expect(act((tx, actor) => layAgenda(tx, actor, id))).rejects.toMatchObject({ status: 409 })
})

test("items move up and down by one, and stay where they are at the ends", async () => {
  const { act, read, partnership, id } = await aCouncil()
  const titles = ["One", "Two", "Three"]
  const ids: string[] = []
  for (const titleEn of titles) ids.push(await anItem(partnership, { meetingId: id, titleEn }))
  const order = async () => (await read((tx) => agendaOf(tx, id))).map(({ titleEn }) => titleEn)
  const move = (index: number, direction: "up" | "down") =>
    act((tx, actor) => moveAgendaItem(tx, actor, { id: ids[index]!, direction }))
  await move(2, "up")
  expect(await order()).toEqual(["One", "Three", "Two"])
  await move(0, "up")
  await move(1, "down")
  expect(await order()).toEqual(["One", "Three", "Two"])
  await move(0, "down")
  expect(await order()).toEqual(["Three", "One", "Two"])
})

test("an item is changed from the version somebody read, and removed", async () => {
  const { act, read, partnership, id } = await aCouncil()
  const itemId = await anItem(partnership, { meetingId: id })
  const change = {
    id: itemId,
    version: 1,
    kind: "approval" as const,
    titleEn: "Budget",
    titleFr: "Budget",
    textEn: "",
    textFr: "",
    minutes: null,
    presenter: "Ana",
    isInternal: true,
    onConsent: false,
  }
  await act((tx, actor) => changeAgendaItem(tx, actor, change))
  await expect(act((tx, actor) => changeAgendaItem(tx, actor, change))).rejects.toMatchObject({ status: 409 })
  expect(await read((tx) => agendaOf(tx, id))).toMatchObject([{ titleEn: "Budget", isInternal: true }])
  await act((tx, actor) => removeAgendaItem(tx, actor, { id: itemId, version: 2 }))
  expect(await read((tx) => agendaOf(tx, id))).toEqual([])
})

test("any member's pull takes an item off the consent agenda; it can be put back", async () => {
  const { act, read, partnership, table, id } = await aCouncil()
  const itemId = await anItem(partnership, { meetingId: id, onConsent: true })
  const pull = () => act((tx, actor) => pullItem(tx, actor, { itemId, seatId: table.ana.seatId }))
  await pull()
  await pull()
  const [pulled] = await read((tx) => agendaOf(tx, id))
  expect(pulled).toMatchObject({ pulledBy: table.ana.seatId })
  expect(pulled!.pulledAt).not.toBeNull()
  await act((tx, actor) => putItemBack(tx, actor, itemId))
  expect((await read((tx) => agendaOf(tx, id)))[0]!.pulledAt).toBeNull()
  const plain = await anItem(partnership, { meetingId: id })
  await expect(
    act((tx, actor) => pullItem(tx, actor, { itemId: plain, seatId: null })),
  ).rejects.toMatchObject({ status: 409 })
})

test("a document of the evidence stands beside an item, once, and stays evidence when taken away", async () => {
  const { act, read, partnership, id } = await aCouncil()
  const itemId = await anItem(partnership, { meetingId: id })
  const documentId = await act((tx, actor) =>
    addDocument(tx, actor, { titleEn: "Survey", titleFr: "Sondage", strength: "survey" }),
  )
  const attachment = { itemId, documentId }
  await act((tx, actor) => attachDocument(tx, actor, attachment))
  await act((tx, actor) => attachDocument(tx, actor, attachment))
  expect(await read((tx) => documentsOfAgenda(tx, id))).toMatchObject([
    { id: documentId, titleFr: "Sondage" },
  ])
  await act((tx, actor) => detachDocument(tx, actor, attachment))
  expect(await read((tx) => documentsOfAgenda(tx, id))).toEqual([])
  const nowhere = { itemId, documentId: crypto.randomUUID() }
  await expect(act((tx, actor) => attachDocument(tx, actor, nowhere))).rejects.toMatchObject({ status: 404 })
})
