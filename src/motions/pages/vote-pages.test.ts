import { afterAll, expect, test } from "vitest"
import { linkPages } from "../../../tests/builders/link-pages.ts"
import { aPartnership } from "../../../tests/builders.ts"
import { aBallot, aCouncil, aMotion, byLink, linkOf } from "../../../tests/builders/motions.ts"
import { atOnce } from "../../../tests/database.ts"
import { everyTablesDigest } from "../../../tests/table-digests.ts"
import { ballotOf, castVote } from "../index.ts"

const { app, clock, linkKey, tokenOf } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

/** A council of three asked by link on 22 November 2026, and the page of its first seat. */
async function asked() {
  clock.set("2026-11-22T17:00:00Z")
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  const motionId = await aMotion(partnership, { bodyId })
  const ballotId = await aBallot(partnership, motionId, { method: "link", linkKey })
  const token = await tokenOf(partnership, await linkOf(partnership, ballotId, seats[0]!))
  return { partnership, seats, motionId, ballotId, path: `/en/link/${token}/vote` }
}

const ballotIn = ({ partnership, ballotId }: Awaited<ReturnType<typeof asked>>) =>
  partnership.read((tx) => ballotOf(tx, ballotId))

test("opening the page, however often, changes nothing; one button votes, and the receipt says what arrived", async () => {
  const one = await asked()
  const before = await everyTablesDigest()
  for (const path of [one.path, `${one.path}/receipt`, one.path]) await app.browser().visit(path)
  expect(await everyTablesDigest()).toEqual(before)
  const page = await (await app.browser().visit(one.path)).text()
  expect(page).toContain("That we buy a bus")
  expect(page).toContain("30 November 2026")
  const form = { does: "vote", choice: "against", reason: "Too <b>dear</b>", key: crypto.randomUUID() }
  const answers = await atOnce(() =>
    Promise.all(Array.from({ length: 10 }, () => app.browser().send(one.path, form))),
  )
  expect(new Set(answers.map((answer) => answer.headers.get("location")))).toEqual(
    new Set([`${one.path}/receipt`]),
  )
  const receipt = await (await app.browser().visit(`${one.path}/receipt`)).text()
  const ballot = await ballotIn(one)
  expect(receipt).toContain(ballot!.seats.find(({ votedAt }) => votedAt)!.reference)
  expect([...ballot!.choices.values()]).toEqual(["against"])
})

test("the others' reasons are shown once the vote has closed, and no earlier", async () => {
  const one = await asked()
  const other = await linkOf(one.partnership, one.ballotId, one.seats[1]!)
  await byLink(one.partnership, other, (tx, actor) =>
    castVote(tx, actor, { choice: "for", reason: "We walk <far>" }),
  )
  expect(await (await app.browser().visit(one.path)).text()).not.toContain("We walk")
  clock.set("2026-12-01T06:00:00Z")
  expect(await (await app.browser().visit(one.path)).text()).toContain("We walk &lt;far&gt;")
  const late = await app.browser().send(one.path, { does: "vote", choice: "for", reason: "Kept words" })
  expect(late.status).toBe(409)
  expect((await ballotIn(one))!.choices.size).toBe(1)
})

test("a form without a choice, or with a field nobody asked for, is refused with everything typed kept", async () => {
  const one = await asked()
  const empty = await app.browser().send(one.path, { does: "vote", reason: "Kept words" })
  expect(empty.status).toBe(400)
  const page = await empty.text()
  expect(page).toContain("Choose for, against or abstain")
  expect(page).toContain("Kept words")
  const strange = await app.browser().send(one.path, { does: "vote", choice: "for", seatId: one.seats[1]! })
  expect(strange.status).toBe(400)
  expect((await ballotIn(one))!.choices.size).toBe(0)
})

test("a link of another form opens no vote, and a vote's link no other form", async () => {
  const one = await asked()
  expect((await app.browser().visit(one.path.replace(/\/vote$/, ""))).status).toBe(404)
  expect((await app.browser().visit(`/en/link/${"A".repeat(43)}/vote`)).status).toBe(404)
})

test("the page of an open vote shows who has voted and not how", async () => {
  const one = await asked()
  const link = await linkOf(one.partnership, one.ballotId, one.seats[0]!)
  await byLink(one.partnership, link, (tx, actor) =>
    castVote(tx, actor, { choice: "for", reason: "Secret words" }),
  )
  const staff = await app.signedIn(one.partnership.coordinator.id!)
  const page = await staff.visit(`/en/${one.partnership.slug}/council/motions/votes/${one.ballotId}`)
  const text = await page.text()
  expect(text).toContain("1 of 3 have voted")
  expect(text).not.toContain("Secret words")
  const early = await staff.send(`/en/${one.partnership.slug}/council/motions/votes/${one.ballotId}`, {
    does: "declare",
  })
  expect(early.status).toBe(409)
})
