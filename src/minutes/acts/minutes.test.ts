import { expect, test } from "vitest"
import { closeMeeting, declareConflict, markAttendance, openMeeting } from "#attendance"
import { giveSeat, seatOf } from "#councils"
import { addAgendaItem, scheduleMeeting } from "#meetings"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody, aHolder, aSeat } from "../../../tests/builders/councils.ts"
import { openActions } from "../reads/actions.ts"
import { minutesOf, paragraphOf } from "../reads/minutes.ts"
import { adoptMinutes } from "./adopt-minutes.ts"
import { askCorrection } from "./ask-correction.ts"
import { doAction } from "./do-action.ts"
import { takeAction } from "./take-action.ts"
import { rewriteParagraph, strikeParagraph, writeParagraph } from "./write-paragraph.ts"

/** A meeting yesterday with three seats, one of them present, and two items; begun, not closed. */
async function aMeeting(partnership: TestPartnership) {
  const { act, coordinator } = partnership
  const bodyId = await aBody(partnership)
  const seats = [
    await aSeat(partnership, { bodyId, heldBy: "library" }),
    await aSeat(partnership, { bodyId, heldBy: "health" }),
    await aSeat(partnership, { bodyId, heldBy: "municipal" }),
  ]
  const heldOn = new Date(coordinator.at.getTime() - 86_400_000).toISOString().slice(0, 10)
  return act(async (tx, actor) => {
    const planned = { bodyId, nameEn: "Council", nameFr: "Conseil", heldOn, startsAt: "17:00", minutes: 120 }
    const meetingId = await scheduleMeeting(tx, actor, planned)
    const titles = { titleEn: "Housing", titleFr: "Logement" }
    const itemId = await addAgendaItem(tx, actor, { meetingId, kind: "discussion", ...titles })
    await openMeeting(tx, actor, meetingId)
    await markAttendance(tx, actor, { meetingId, seatId: seats[0]!.id, presence: "present" })
    await declareConflict(tx, actor, { agendaItemId: itemId, seatId: seats[1]!.id })
    return { meetingId, itemId, seats, heldOn }
  })
}

const paragraph = (meetingId: string, agendaItemId: string | null, textEn: string) => ({
  meetingId,
  agendaItemId,
  textEn,
  textFr: "",
})

test("who was there, the quorum and conflicts of interest are in the minutes by themselves", async () => {
  const partnership = await aPartnership()
  const { meetingId, itemId } = await aMeeting(partnership)
  const minutes = await partnership.read((tx) => minutesOf(tx, meetingId))
  const { content, adopted } = minutes!
  expect(adopted).toBeNull()
  expect(content.attendance.present).toHaveLength(1)
  expect(content.attendance.absent).toHaveLength(2)
  expect(content.quorum).toMatchObject({ met: false, present: 1, needed: 2, of: 3 })
  expect(content.items.find((item) => item.id === itemId)!.conflicts).toHaveLength(1)
})

test("two who take minutes at once both keep what they wrote; a later change is not overwritten", async () => {
  const partnership = await aPartnership()
  const { meetingId, itemId } = await aMeeting(partnership)
  const { act, read } = partnership
  const [first] = await Promise.all([
    act((tx, actor) => writeParagraph(tx, actor, paragraph(meetingId, itemId, "Rents rose."))),
    act((tx, actor) =>
      writeParagraph(tx, actor, paragraph(meetingId, itemId, "The co-op has a waiting list.")),
    ),
  ])
  const texts = async () => {
    const { content } = (await read((tx) => minutesOf(tx, meetingId)))!
    return content.items.flatMap((item) => item.paragraphs.map(({ text }) => text.en)).toSorted()
  }
  expect(await texts()).toEqual(["Rents rose.", "The co-op has a waiting list."])
  const rewrite = (textEn: string) =>
    act((tx, actor) =>
      rewriteParagraph(tx, actor, { id: first, version: 1, textEn, textFr: "Les loyers montent." }),
    )
  await rewrite("Rents rose by 8%.")
  await expect(rewrite("Rents fell.")).rejects.toMatchObject({ reason: { key: "web.changed-meanwhile" } })
  expect(await texts()).toContain("Rents rose by 8%.")
})

test("adopted minutes never change: not by an act, not by what changes later, not in the database itself", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { meetingId, itemId, seats, heldOn } = await aMeeting(partnership)
  const id = await act((tx, actor) => writeParagraph(tx, actor, paragraph(meetingId, itemId, "Said.")))
  await act((tx, actor) => closeMeeting(tx, actor, meetingId))
  await act((tx, actor) => adoptMinutes(tx, actor, { meetingId, adoptedOn: heldOn, atMeetingId: null }))
  const adopted = await read((tx) => minutesOf(tx, meetingId))
  const refused = { status: 409, reason: { key: "minutes.adopted-already" } }
  const later = paragraph(meetingId, null, "Later.")
  await expect(act((tx, actor) => writeParagraph(tx, actor, later))).rejects.toMatchObject(refused)
  await expect(act((tx, actor) => strikeParagraph(tx, actor, { id, version: 1 }))).rejects.toMatchObject(
    refused,
  )
  const behind = act(async (tx) => {
    await tx.updateTable("minutesParagraph").set({ textEn: "Other." }).where("id", "=", id).execute()
  })
  await expect(behind).rejects.toMatchObject({ code: "23001" })
  const seat = await read((tx) => seatOf(tx, seats[0]!.id))
  const organizationId = await aHolder(partnership, "housing")
  await act((tx, actor) =>
    giveSeat(tx, actor, { id: seat!.id, version: seat!.version, organizationId, from: actor.today }),
  )
  await act((tx, actor) => askCorrection(tx, actor, { meetingId, askedBy: "Ana", text: "It was 9%." }))
  expect(await read((tx) => minutesOf(tx, meetingId))).toEqual(adopted)
  expect(await read((tx) => paragraphOf(tx, id))).toMatchObject({ textEn: "Said." })
})

test("minutes are not adopted while the meeting goes on, nor before it was held", async () => {
  const partnership = await aPartnership()
  const { act } = partnership
  const { meetingId } = await aMeeting(partnership)
  const adopt = (adoptedOn: string) =>
    act((tx, actor) => adoptMinutes(tx, actor, { meetingId, adoptedOn, atMeetingId: null }))
  await expect(adopt("2024-01-01")).rejects.toMatchObject({ reason: { key: "minutes.goes-on" } })
  await act((tx, actor) => closeMeeting(tx, actor, meetingId))
  await expect(adopt("2024-01-01")).rejects.toMatchObject({ problems: [{ field: "adoptedOn" }] })
  await expect(adopt("2999-01-01")).rejects.toMatchObject({ problems: [{ field: "adoptedOn" }] })
})

test("an action stays open until it is said to be done, once", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { meetingId, itemId } = await aMeeting(partnership)
  const taken = { meetingId, agendaItemId: itemId, textEn: "Ask the co-op", textFr: "Demander à la coop" }
  const id = await act((tx, actor) =>
    takeAction(tx, actor, { ...taken, organizationId: null, owner: "Ana", dueOn: null }),
  )
  expect(await read((tx) => openActions(tx))).toMatchObject([{ id, owner: "Ana" }])
  const finish = () =>
    act((tx, actor) => doAction(tx, actor, { id, doneOn: actor.today, doneNote: "They agreed" }))
  await finish()
  await expect(finish()).rejects.toMatchObject({ status: 409 })
  expect(await read((tx) => openActions(tx))).toEqual([])
})

test("only coordinator and chair write; an observer reads", async () => {
  const partnership = await aPartnership()
  const { meetingId } = await aMeeting(partnership)
  for (const role of ["observer", "link"]) {
    const writing = partnership.act((tx, actor) =>
      writeParagraph(tx, { ...actor, role }, paragraph(meetingId, null, "No.")),
    )
    await expect(writing).rejects.toMatchObject({ status: 403 })
  }
})
