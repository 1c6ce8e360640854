import { afterAll, expect, test } from "vitest"
import { closeMeeting, openMeeting } from "#attendance"
import { addAgendaItem, scheduleMeeting } from "#meetings"
import { fixedClock } from "#platform/clock"
import { testApp } from "../../../tests/app.ts"
import { aBody, aSeat } from "../../../tests/builders/councils.ts"
import { aPartnership } from "../../../tests/builders.ts"
import { adoptMinutes } from "../acts/adopt-minutes.ts"

const clock = fixedClock("2026-11-22T17:00:00Z")
const app = await testApp({ clock })
afterAll(() => expect(app.troubles).toEqual([]))

test("what a meeting left is brought back by one button, and the agenda says where from; a second time there is nothing", async () => {
  const partnership = await aPartnership()
  const { act } = partnership
  const bodyId = await aBody(partnership)
  await aSeat(partnership, { bodyId, heldBy: "library" })
  const call = (heldOn: string) =>
    act((tx, actor) =>
      scheduleMeeting(tx, actor, {
        bodyId,
        nameEn: "Council",
        nameFr: "Conseil",
        heldOn,
        startsAt: "17:00",
        minutes: 60,
      }),
    )
  const held = await call("2026-11-22")
  const item = {
    meetingId: held,
    kind: "discussion",
    titleEn: "Bus letter",
    titleFr: "Lettre d’autobus",
  } as const
  const itemId = await act((tx, actor) => addAgendaItem(tx, actor, item))
  await act((tx, actor) => openMeeting(tx, actor, held))
  await act((tx, actor) => closeMeeting(tx, actor, held))
  await act((tx, actor) =>
    adoptMinutes(tx, actor, { meetingId: held, adoptedOn: actor.today, atMeetingId: null }),
  )
  const next = await call("2026-12-09")
  const coordinator = await app.signedIn(partnership.coordinator.id!)
  const meetings = `/en/${partnership.slug}/council/meetings`
  const page = await (await coordinator.visit(`${meetings}/${next}/business`)).text()
  expect(page).toContain("“Bus letter”, not reached on 22 November 2026")
  const sent = await coordinator.send(`${meetings}/${next}/business`, {})
  expect(sent.headers.get("location")).toBe(`${meetings}/${next}/agenda`)
  const agenda = await (await coordinator.visit(`${meetings}/${next}/agenda`)).text()
  expect(agenda).toContain(`${meetings}/${held}/agenda#item-${itemId}`)
  expect(agenda).toContain("From the meeting of 22 November 2026")
  expect((await coordinator.send(`${meetings}/${next}/business`, {})).status).toBe(409)
  expect((await coordinator.send(`${meetings}/${held}/business`, {})).status).toBe(409)
})
