import { expect, test } from "vitest"
import { testApp } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import { anItem, anOpenMeeting } from "../../../tests/builders/attendance.ts"
import { aBody, aSeat } from "../../../tests/builders/councils.ts"
import { declareConflict } from "#attendance"

async function aRoom() {
  const partnership = await aPartnership()
  const app = await testApp()
  const bodyId = await aBody(partnership)
  const seats = [
    (await aSeat(partnership, { bodyId, heldBy: "settlement" })).id,
    (await aSeat(partnership, { bodyId, heldBy: "health" })).id,
  ] as const
  const meeting = await anOpenMeeting(partnership, { bodyId })
  const here = `/en/${partnership.slug}/council/meetings/${meeting}`
  const browser = () => app.signedIn(partnership.coordinator.id!)
  return { partnership, app, meeting, here, seats, browsers: [await browser(), await browser()] as const }
}

const pressed = /aria-pressed="true"/g

test("two browsers mark two seats at once, and each then sees both and the quorum", async () => {
  const { app, here, seats, browsers } = await aRoom()
  const sent = await Promise.all(
    browsers.map((browser, number) =>
      browser.send(`${here}/room`, { act: "mark", seatId: seats[number]!, presence: "present" }),
    ),
  )
  expect(sent.map(({ status }) => status)).toEqual([302, 302])
  for (const browser of browsers) {
    const page = await (await browser.visit(`${here}/room`)).text()
    expect(page.match(pressed)).toHaveLength(2)
    expect(page).toContain("There is a quorum: 2 voting seats are at the table, of 2; 2 are needed.")
  }
  expect(app.troubles).toEqual([])
})

test("an alternate without a name comes back as a sentence, beside the seat it was for", async () => {
  const { here, seats, browsers } = await aRoom()
  const answer = await browsers[0].send(`${here}/room`, { act: "alternate", seatId: seats[0], name: "" })
  expect(answer.status).toBe(400)
  const page = await answer.text()
  expect(page).toContain("Give the name of who sits there instead")
  expect(page).toContain(`id="field-name"`)
})

test("the screen says item, conflict and quorum; it renews itself until it is asked to stand still", async () => {
  const { partnership, meeting, here, seats, browsers } = await aRoom()
  const agendaItemId = await anItem(partnership, meeting, "The welcome desk")
  await browsers[0].send(`${here}/room`, { act: "call", agendaItemId })
  await browsers[0].send(`${here}/room`, { act: "mark", seatId: seats[1], presence: "online" })
  await partnership.act((tx, actor) => declareConflict(tx, actor, { agendaItemId, seatId: seats[0] }))
  const answer = await browsers[1].visit(`${here}/screen`)
  expect(answer.headers.get("refresh")).toBe("10")
  const page = (await answer.text()).replaceAll("<!-- -->", "")
  for (const said of ["The welcome desk", "settlement ", "1 of 1"]) expect(page).toContain(said)
  expect(page).not.toContain("<script")
  const still = await browsers[1].visit(`${here}/screen?refresh=off`)
  expect(still.headers.get("refresh")).toBeNull()
})

test("a meeting that ends without its quorum leads to the second one", async () => {
  const { meeting, here, browsers } = await aRoom()
  await browsers[0].send(`${here}/room`, { act: "close" })
  const page = await (await browsers[0].visit(`${here}/room`)).text()
  expect(page).toContain(`/council/meetings/new?second-of=${meeting}`)
  const sheet = await browsers[0].visit(`${here}/roll/attendance.csv`)
  expect((await sheet.text()).match(/^Absent,/gm)).toHaveLength(2)
})
