import { afterAll, expect, test } from "vitest"
import { closeMeeting } from "#attendance"
import { aPartnership } from "../../../tests/builders.ts"
import { testApp } from "../../../tests/app.ts"
import { fixedClock } from "#platform/clock"
import { minutesOfMeeting } from "../../../tests/builders/minutes.ts"
import { aCouncil, aMeeting } from "../../../tests/builders/motions.ts"
import { writeParagraph } from "../acts/write-paragraph.ts"

const app = await testApp({ clock: fixedClock("2026-11-22T17:00:00Z") })
afterAll(() => expect(app.troubles).toEqual([]))

/** A coordinator at a meeting whose body's last minutes wait to be adopted. */
async function inTheRoom() {
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  const { named } = await minutesOfMeeting(partnership, bodyId)
  await partnership.act((tx, actor) => closeMeeting(tx, actor, named.held))
  const meetingId = await aMeeting(partnership, bodyId, { seats, marks: ["present", "present", "present"] })
  const staff = await app.signedIn(partnership.coordinator.id!)
  const council = `/en/${partnership.slug}/council`
  const form = `${council}/meetings/${meetingId}/motions/new`
  return { partnership, staff, council, form, held: named.held }
}

type Room = Awaited<ReturnType<typeof inTheRoom>>

/** Moves the adoption on the form and carries it by consensus. @returns the motion's address */
async function carry({ staff, council, form, held }: Room, meanwhile = async () => {}) {
  const moved = await staff.send(form, { textEn: "That the minutes be adopted", minutesId: held })
  const motion = moved.headers.get("location")!
  const opened = await staff.send(`${motion}/ballots/new`, { method: "consensus" })
  await meanwhile()
  const votes = opened.headers.get("location")!
  expect(votes).toContain(`${council}/motions/votes/`)
  await staff.send(votes, { does: "declare" })
  return motion
}

test("a motion moved on the page adopts the minutes, and both pages say so", async () => {
  const room = await inTheRoom()
  const { staff, form, council, held } = room
  expect(await (await staff.visit(form)).text()).toContain("Meeting of today, 22 November 2026")
  const motion = await carry(room)
  const page = await (await staff.visit(motion)).text()
  expect(page).toContain("Minutes: Meeting of today, 22 November 2026")
  expect(page).not.toContain("nothing was adopted")
  const minutes = await staff.visit(`${council}/meetings/${held}/minutes`)
  expect(await minutes.text()).toContain("Adopted on 22 November 2026")
  expect(await (await staff.visit(form)).text()).not.toContain("Meeting of today, 22 November 2026")
})

test("carried on a draft that was written on since, the motion's page says why nothing was adopted", async () => {
  const room = await inTheRoom()
  const more = { meetingId: room.held, agendaItemId: null, textEn: "More.", textFr: "Plus." }
  const motion = await carry(room, async () => {
    await room.partnership.act((tx, actor) => writeParagraph(tx, actor, more))
  })
  const page = await (await room.staff.visit(motion)).text()
  expect(page).toContain("Carried, but nothing was adopted")
  expect(page).toContain("The minutes were changed after the vote was opened")
})
