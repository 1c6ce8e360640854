import { afterAll, expect, test } from "vitest"
import { closeMeeting } from "#attendance"
import { aPartnership } from "../../../tests/builders.ts"
import { aBody } from "../../../tests/builders/councils.ts"
import { linkPages } from "../../../tests/builders/link-pages.ts"
import { minutesOfMeeting } from "../../../tests/builders/minutes.ts"
import { atOnce } from "../../../tests/database.ts"
import { everyTablesDigest } from "../../../tests/table-digests.ts"
import { adoptMinutes } from "../acts/adopt-minutes.ts"
import { actionItem } from "../reads/actions.ts"
import { correctionsTo } from "../reads/minutes.ts"

const { app, linkKey, tokenOf } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

/** A meeting of today with a draft that was sent round and an action that was reminded of, each with its link. */
async function sent() {
  const partnership = await aPartnership()
  const { named, links } = await minutesOfMeeting(partnership, await aBody(partnership), { linkKey })
  const draft = await tokenOf(partnership, links["/:locale/link/:token/minutes"])
  const action = await tokenOf(partnership, links["/:locale/link/:token/action"])
  return {
    partnership,
    ...named,
    draftPath: `/en/link/${draft}/minutes`,
    actionPath: `/en/link/${action}/action`,
  }
}

const read = async (path: string) => (await app.browser().visit(path)).text()

test("looking at every page behind both links, however often, changes nothing", async () => {
  const one = await sent()
  const before = await everyTablesDigest()
  for (const path of [one.draftPath, one.actionPath])
    for (const page of [path, `${path}/receipt`, path])
      expect((await app.browser().visit(page)).status).toBe(200)
  const copy = await app.browser().visit(`${one.draftPath}/minutes-en.docx`)
  expect(copy.headers.get("content-type")).toContain("wordprocessingml")
  expect(await everyTablesDigest()).toEqual(before)
})

test("a correction sent ten times at once is one, and its receipt has its reference", async () => {
  const one = await sent()
  expect(await read(one.draftPath)).toContain("Everybody was welcome.")
  const form = {
    does: "correct",
    askedBy: "Zoé",
    agendaItemId: "",
    text: "It was <b>nine</b>",
    key: crypto.randomUUID(),
  }
  const answers = await atOnce(() =>
    Promise.all(Array.from({ length: 10 }, () => app.browser().send(one.draftPath, form))),
  )
  expect(new Set(answers.map((answer) => answer.headers.get("location")))).toEqual(
    new Set([`${one.draftPath}/receipt`]),
  )
  const [correction, ...more] = await one.partnership.read((tx) => correctionsTo(tx, one.held))
  expect(more).toEqual([])
  const receipt = await read(`${one.draftPath}/receipt`)
  expect(receipt).toContain(correction!.reference)
  expect(receipt).toContain("It was &lt;b&gt;nine&lt;/b&gt;")
  const staff = await app.signedIn(one.partnership.coordinator.id!)
  const page = await staff.visit(`/en/${one.partnership.slug}/council/meetings/${one.held}/minutes`)
  expect(await page.text()).toContain(correction!.reference)
})

test("a correction without a text, or with a field nobody asked for, is refused with everything typed kept", async () => {
  const one = await sent()
  const form = { does: "correct", askedBy: "Zoé of the guests", agendaItemId: "", text: "" }
  const empty = await app.browser().send(one.draftPath, form)
  expect(empty.status).toBe(400)
  expect(await empty.text()).toContain("Zoé of the guests")
  const strange = await app.browser().send(one.draftPath, { ...form, text: "Nine", meetingId: one.held })
  expect(strange.status).toBe(400)
  expect(await one.partnership.read((tx) => correctionsTo(tx, one.held))).toEqual([])
})

test("after the adoption the link shows the adopted minutes, takes nothing more and says whom to ask", async () => {
  const one = await sent()
  const { partnership, held: meetingId } = one
  await partnership.act(async (tx, actor) => {
    await closeMeeting(tx, actor, meetingId)
    await adoptMinutes(tx, actor, { meetingId, adoptedOn: actor.today, atMeetingId: null })
  })
  const page = await read(one.draftPath)
  expect(page).toContain("Adopted on 22 November 2026")
  expect(page).toContain("If something should still be put right, write to Ada")
  expect(page).not.toContain("<form")
  const late = { does: "correct", askedBy: "Zoé", agendaItemId: "", text: "Late words" }
  const answer = await app.browser().send(one.draftPath, late)
  expect(answer.status).toBe(409)
  expect(await partnership.read((tx) => correctionsTo(tx, meetingId))).toEqual([])
})

test("an action is done by its link; the page then says so and takes nothing more", async () => {
  const one = await sent()
  const early = await app
    .browser()
    .send(one.actionPath, { does: "done", doneOn: "2026-11-23", doneNote: "Soon" })
  expect(early.status).toBe(400)
  expect(await early.text()).toContain("Soon")
  const done = { does: "done", doneOn: "2026-11-22", doneNote: "The room is booked" }
  const answer = await app.browser().send(one.actionPath, done)
  expect(answer.headers.get("location")).toBe(`${one.actionPath}/receipt`)
  expect(await one.partnership.read((tx) => actionItem(tx, one.action))).toMatchObject({
    doneOn: "2026-11-22",
  })
  const page = await read(one.actionPath)
  expect(page).toContain("The room is booked")
  expect(page).not.toContain("<form")
  const again = await app.browser().send(one.actionPath, done)
  expect(again.status).toBe(409)
})

test("a link opens its own pages and no others", async () => {
  const one = await sent()
  const mixed = [
    one.draftPath.replace(/minutes$/, "action"),
    one.actionPath.replace(/action$/, "minutes"),
    one.draftPath.replace(/minutes$/, "vote"),
    `/en/link/${"A".repeat(43)}/minutes`,
    `/en/link/${"A".repeat(43)}/action`,
    `${one.draftPath}/minutes-en.exe`,
  ]
  for (const path of mixed) expect((await app.browser().visit(path)).status).toBe(404)
})
