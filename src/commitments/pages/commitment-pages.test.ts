import { afterAll, expect, test } from "vitest"
import { leadsOfActivities } from "#plans"
import { aPartnership, somebody } from "../../../tests/builders.ts"
import { askedToLead, commitmentsOfEveryKind } from "../../../tests/builders/commitments.ts"
import { linkPages } from "../../../tests/builders/link-pages.ts"
import { aLead } from "../../../tests/builders/updates.ts"
import { atOnce } from "../../../tests/database.ts"
import { everyTablesDigest } from "../../../tests/table-digests.ts"

const { app, linkKey, tokenOf } = await linkPages()
afterAll(() => expect(app.troubles).toEqual([]))

async function asked() {
  const partnership = await aPartnership()
  const lead = await aLead(partnership, { activities: 2 })
  const link = await askedToLead(partnership, lead.id, { key: linkKey })
  const path = `/en/link/${await tokenOf(partnership, link)}/leads`
  const standings = async () => {
    const found = await partnership.read((tx) => leadsOfActivities(tx, lead.activities))
    return Object.fromEntries(found.map(({ activityId, standing }) => [activityId, standing]))
  }
  const [first, second] = lead.activities as [string, string]
  return { partnership, lead, first, second, path, standings }
}

/** The form as it is before anything was chosen, with what is chosen then. */
function form({ first, second }: { first: string; second: string }, chosen: Record<string, string>) {
  const untouched = [first, second].flatMap((id) => [
    [`version-${id}`, "1"],
    [`choice-${id}`, ""],
    [`remark-${id}`, ""],
  ])
  return { ...Object.fromEntries(untouched), key: crypto.randomUUID(), ...chosen } as Record<string, string>
}

test("looking changes nothing, nothing is chosen beforehand, and a scanner that presses the button files nothing", async () => {
  const one = await asked()
  const before = await everyTablesDigest()
  for (const path of [one.path, one.path.replace("/en/", "/fr/"), one.path]) {
    const answer = await app.browser().visit(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toMatch(
      /type="radio"[^>]*value="(accept|accept-with-remark|decline)"[^>]*checked/,
    )
  }
  const pressed = await app.browser().send(one.path, form(one, {}))
  expect(pressed.status).toBe(409)
  expect(await everyTablesDigest()).toEqual(before)
})

test("an answer sent ten times at once is one, and its receipt says what was answered", async () => {
  const one = await asked()
  const sent = form(one, {
    [`choice-${one.first}`]: "accept-with-remark",
    [`remark-${one.first}`]: "If <b>somebody</b> helps",
  })
  const answers = await atOnce(() =>
    Promise.all(Array.from({ length: 10 }, () => app.browser().send(one.path, sent))),
  )
  expect(new Set(answers.map((answer) => answer.headers.get("location")))).toEqual(
    new Set([`${one.path}/receipt`]),
  )
  expect(await one.standings()).toEqual({ [one.first]: "accepted", [one.second]: "asked" })
  const receipt = await (await app.browser().visit(`${one.path}/receipt`)).text()
  expect(receipt).toContain("If &lt;b&gt;somebody&lt;/b&gt; helps")
  const kept = await one.partnership.read((tx) => tx.selectFrom("commitment").select("reference").execute())
  expect(kept).toHaveLength(1)
  expect(receipt).toContain(kept[0]!.reference)
})

test("a no without a reason, words without an answer, an activity of somebody else: refused, and everything typed is kept", async () => {
  const one = await asked()
  const wordless = await app
    .browser()
    .send(
      one.path,
      form(one, { [`choice-${one.first}`]: "decline", [`remark-${one.second}`]: "We have questions" }),
    )
  expect(wordless.status).toBe(400)
  const page = await wordless.text()
  expect(page).toContain("We have questions")
  expect(page).toContain("Say why not")
  expect(page).toContain("choose an answer as well")
  const stranger = form(one, { [`choice-${one.lead.id}`]: "accept" })
  expect((await app.browser().send(one.path, stranger)).status).toBe(409)
  expect((await app.browser().send(one.path, form(one, { other: "1" }))).status).toBe(400)
  expect(await one.standings()).toEqual({ [one.first]: "asked", [one.second]: "asked" })
})

test("the coordinator asks everybody, sees who declined first, and enters what was said by telephone", async () => {
  const partnership = await aPartnership()
  const { lead } = await commitmentsOfEveryKind(partnership)
  const silent = await aLead(partnership)
  const unreachable = await aLead(partnership, { email: null })
  const browser = await app.signedIn(partnership.coordinator.id!)
  const path = `/en/${partnership.slug}/plans/2026/leads`
  const before = await (await browser.visit(path)).text()
  for (const said of [
    "No staff this year",
    "Ask the one still to be asked",
    "Add an address",
    "1 of 4 leads",
  ])
    expect(before).toContain(said)
  expect((await browser.send(path, { does: "ask-unasked" })).status).toBe(302)
  expect(await (await browser.visit(path)).text()).toContain("Asked, not yet accepted")
  const entry = `/en/${partnership.slug}/plans/activities/${unreachable.activities[0]}/commitment`
  const typed = { organizationId: unreachable.id, version: "1", choice: "accept", remark: "", told: "" }
  const untold = await browser.send(entry, typed)
  expect(untold.status).toBe(400)
  expect((await browser.send(entry, { ...typed, told: "Zoé, by telephone" })).status).toBe(302)
  const activity = await browser.visit(
    `/en/${partnership.slug}/plans/activities/${unreachable.activities[0]}`,
  )
  expect(await activity.text()).toContain("Entered by staff: Zoé, by telephone")
  const plan = await (await browser.visit(`/en/${partnership.slug}/plans/2026`)).text()
  for (const name of [lead.name, silent.name, unreachable.name]) expect(plan).toContain(name)
  for (const standing of ["Declined", "Asked, not yet accepted", "Accepted"]) expect(plan).toContain(standing)
})

test("why a lead declined stays from an observer on every page", async () => {
  const partnership = await aPartnership()
  const { lead } = await commitmentsOfEveryKind(partnership)
  const observer = await somebody(partnership, "observer")
  const base = `/en/${partnership.slug}/plans`
  for (const path of [`${base}/2026/leads`, `${base}/activities/${lead.activities[1]}`]) {
    const coordinator = await app.signedIn(partnership.coordinator.id!)
    expect(await (await coordinator.visit(path)).text()).toContain("No staff this year")
    const answer = await (await app.signedIn(observer)).visit(path)
    expect(answer.status).toBe(200)
    expect(await answer.text()).not.toContain("No staff this year")
  }
})
