import { expect, test } from "vitest"
import { closeMeeting, openMeeting } from "#attendance"
import { adoptMinutes, takeAction } from "#minutes"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aMeeting, aTable, invited } from "../../../tests/builders/meetings.ts"
import { councilAttention } from "./council-attention.ts"

const later = (today: string, days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

async function keysOf(partnership: TestPartnership, today = partnership.coordinator.today) {
  const found = await partnership.read((tx) => councilAttention(tx, today))
  return found.map(({ key, values }) => [key, values["count"] ?? values["nameEn"]])
}

test("a meeting that is near and to which nobody is invited waits for the coordinator; a far one does not", async () => {
  const partnership = await aPartnership()
  const { today } = partnership.coordinator
  const { bodyId } = await aTable(partnership)
  const near = await aMeeting(partnership, { bodyId, heldOn: later(today, 14) })
  await aMeeting(partnership, { bodyId, heldOn: later(today, 15) })
  expect(await keysOf(partnership)).toEqual([["not-invited", "Winter meeting"]])
  await invited(partnership, near)
  expect(await keysOf(partnership)).toEqual([])
})

test("minutes wait until they are adopted, an action from the day after its own", async () => {
  const partnership = await aPartnership()
  const { today } = partnership.coordinator
  const { bodyId } = await aTable(partnership)
  const meetingId = await aMeeting(partnership, { bodyId, heldOn: today })
  await partnership.act((tx, actor) => openMeeting(tx, actor, meetingId))
  const action = { textEn: "Ask", textFr: "Demander", organizationId: null, owner: "Ana", dueOn: today }
  await partnership.act(async (tx, actor) => {
    await takeAction(tx, actor, { meetingId, agendaItemId: null, ...action })
    await closeMeeting(tx, actor, meetingId)
  })
  const waiting = async (day: string) =>
    (await keysOf(partnership, day)).filter(([key]) => key !== "not-invited")
  expect(await waiting(today)).toEqual([["minutes", 1]])
  expect(await waiting(later(today, 1))).toEqual([
    ["actions", 1],
    ["minutes", 1],
  ])
  await partnership.act((tx, actor) =>
    adoptMinutes(tx, actor, { meetingId, adoptedOn: actor.today, atMeetingId: null }),
  )
  expect(await waiting(today)).toEqual([])
})
