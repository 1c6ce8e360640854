import { afterAll, expect, test } from "vitest"
import { fixedClock } from "#platform/clock"
import { testApp } from "../../../tests/app.ts"
import { aPartnership } from "../../../tests/builders.ts"
import { aBody } from "../../../tests/builders/councils.ts"
import { anOrganization } from "../../../tests/builders/organizations.ts"
import { anActivity, aPriority } from "../../../tests/builders/plans.ts"
import { addOutcome } from "#strategy"
import { activityOf, carriedOf } from "../index.ts"

const app = await testApp({ clock: fixedClock("2026-11-22T17:00:00Z") })
afterAll(() => expect(app.troubles).toEqual([]))

async function aPlan() {
  const partnership = await aPartnership()
  const council = await aBody(partnership, { name: "Council" })
  const priorityId = await aPriority(partnership, "Work")
  const lead = await anOrganization(partnership, { name: "Centre" })
  const dates = { startsOn: "2026-05-01", endsOn: "2026-10-01" }
  const fair = await anActivity(partnership, { priorityId, title: "Job fair", leads: [lead], ...dates })
  const guide = await anActivity(partnership, { priorityId, title: "Guide", bodyId: council })
  const staff = await app.signedIn(partnership.coordinator.id!)
  const base = `/en/${partnership.slug}/plans`
  const page = async (path: string) => (await staff.visit(base + path)).text()
  const approve = () =>
    staff.send(`${base}/2026/approval`, {
      step: "approved",
      bodyId: council,
      covers: "whole",
      decidedOn: "2026-04-20",
      decidedWhere: "Minutes of 20 April",
    })
  return { partnership, council, priorityId, lead, fair, guide, staff, base, page, approve }
}

test("an activity is put under what the strategy calls by its own words, as deep as it goes", async () => {
  const { partnership, page, priorityId } = await aPlan()
  const add = (title: string, parentId: string | null) =>
    partnership.act((tx, actor) =>
      addOutcome(tx, actor, { priorityId, parentId, titleEn: title, titleFr: title }),
    )
  await add("Interviews", await add("Hired", null))
  const form = await page("/2026/activities/new")
  expect(form).toContain(">Work (as a whole)</option>")
  expect(form).toMatch(
    />\u2003Outcome: Hired<\/option><option [^>]*>\u2003\u2003Outcome: Interviews<\/option>/,
  )
})

test("a plan is put before a body by its name: the motion opens with body, plan and words chosen", async () => {
  const { partnership, staff, page, council } = await aPlan()
  const group = await aBody(partnership, { kind: "working-group", name: "Language group" })
  const approval = await page("/2026/approval")
  const path = new RegExp(`council/motions/new\\?body=${council}&amp;plan=([0-9a-f-]{36})`).exec(approval)!
  expect(approval).toContain(`motions/new?body=${group}&amp;plan=${path[1]}`)
  expect(approval).not.toContain("only what it follows")
  const at = `/en/${partnership.slug}/${path[0].replace("&amp;", "&")}`
  const form = await (await staff.visit(at)).text()
  expect(form).toMatch(new RegExp(`<option value="${path[1]}" selected`))
  expect(form).toContain("That “Council” agree to this, as it is written: Action plan 2026-27")
  const choosing = await (await staff.visit(at.replace(`body=${council}&`, ""))).text()
  expect(choosing).toContain(`?body=${council}&amp;plan=${path[1]}`)
})

test("a coordinator notes an approval, changes an activity with a reason, and reads both on the page of changes", async () => {
  const { staff, base, page, approve, guide, council, priorityId } = await aPlan()
  expect(await page("/2026/approval")).toContain("Nobody has agreed to this plan yet")
  expect((await approve()).status).toBe(302)
  expect(await page("/2026")).toContain("Approved on 20 April 2026")
  const form = `${base}/activities/${guide}/change`
  expect(await page(`/activities/${guide}/change`)).toContain("Why the plan changes")
  const said = {
    titleEn: "Welcome guide",
    titleFr: "Guide",
    under: priorityId,
    bodyId: council,
    version: "1",
  }
  const refused = await staff.send(form, { ...said, funders: "The city" })
  expect(refused.status).toBe(400)
  const again = await refused.text()
  expect(again).toContain("Say why: the council has approved this plan")
  expect(again).toContain("Welcome guide")
  await staff.send(form, { ...said, funders: "The city", reason: "A new title was asked for" })
  const changes = await page("/2026/changes")
  expect(changes).toContain("Title: “Guide / Guide (fr)” became “Welcome guide / Guide”")
  expect(changes).toContain("Who pays for it: “The city” was added")
  expect(changes).toContain("A new title was asked for")
  const [kept] = /2026\/versions\/[0-9a-f-]{36}/.exec(changes)!
  expect(await page("/2026/approval")).toContain(kept)
  const version = await page(`/${kept}`)
  expect(version).toContain("Approved by Council on 20 April 2026")
  expect(version).toContain("Guide")
  expect(version).not.toContain("Welcome guide")
  expect((await staff.visit(`${base}/2025${kept.slice(4)}`)).status).toBe(404)
  expect(await page("/2026")).toContain("1 change since it was approved")
  await approve()
  expect(await page("/2026")).not.toContain("since it was approved")
  expect(await page("/2026/changes")).toMatch(
    /Nothing was changed since it was approved[^]*A new title was asked for/,
  )
})

test("what the council approved is dropped with a reason from where it was removed before", async () => {
  const { staff, base, page, approve, guide, partnership } = await aPlan()
  expect(await page(`/activities/${guide}/removal`)).toContain("Remove this activity")
  await approve()
  expect(await page(`/activities/${guide}/removal`)).toContain("Drop this activity")
  const removal = `${base}/activities/${guide}/removal`
  expect((await staff.send(removal, { does: "remove" })).status).toBe(409)
  expect((await staff.send(removal, { does: "drop", reason: "" })).status).toBe(400)
  await staff.send(removal, { does: "drop", reason: "No printer" })
  expect(await partnership.read((tx) => activityOf(tx, guide))).toMatchObject({ status: "dropped" })
})

test("a card moves on the board without a script, and the board is shown as it was asked for", async () => {
  const { staff, base, page, fair, partnership, lead } = await aPlan()
  const board = await page("/2026/board?by=lead")
  expect(board).toContain("Nobody leads it yet")
  expect(board).toContain("Planned: 1")
  const moved = await staff.send(`${base}/2026/board?by=lead`, { moved: `${fair} planned in-progress` })
  expect(moved.headers.get("location")).toContain("/2026/board?by=lead")
  expect(await partnership.read((tx) => activityOf(tx, fair))).toMatchObject({ status: "in-progress" })
  expect((await staff.send(`${base}/2026/board`, { moved: `${fair} planned gone` })).status).toBe(400)
  const narrowed = await page(`/2026/board?lead=${lead}&status=overdue`)
  expect(narrowed).toContain("Overdue since 1 October 2026")
  expect(narrowed).not.toContain("Nobody leads it yet")
})

test("the timeline draws what has dates, says the same in a table, and lists apart what it cannot draw", async () => {
  const { page } = await aPlan()
  const timeline = await page("/2026/timeline?by=quarter")
  expect(timeline).toContain("Quarter 3, 1 October 2026 to 31 December 2026")
  expect(timeline).toContain("1 May 2026 to 1 October 2026")
  expect(timeline).toMatch(/<svg[^>]*role="img"[^>]*>[^]*<title[^>]*>When each activity of 2026-27 runs</)
  expect(timeline).toMatch(/Not on the drawing[^]*Guide/)
})

test("what is left over is carried over from its list, and both activities name each other", async () => {
  const { staff, base, page, fair, partnership } = await aPlan()
  const list = `${base}/2026/carry-over`
  const chosen = { "activityIds[]": [fair], reason: "The hall was closed" }
  const refused = await staff.send(list, { ...chosen, does: "carry", reason: "" })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toMatch(new RegExp(`checked="" value="${fair}"`))
  await staff.send(list, { ...chosen, does: "carry" })
  const { to } = await partnership.read((tx) => carriedOf(tx, fair))
  expect(await page(`/activities/${fair}`)).toContain("in the plan 2027-28: The hall was closed")
  expect(await page(`/activities/${to!.activityId}`)).toContain("in the plan 2026-27: The hall was closed")
  const left = await page("/2026/carry-over")
  expect(left).toContain("1 activity is left over")
  expect(left).not.toContain("Job fair")
})

test("the organisation that holds the secretariat is said once, and what it leads is flagged and counted", async () => {
  const { staff, base, page, lead, partnership } = await aPlan()
  expect(await page("/2026")).toContain("1 led by the secretariat")
  const organization = `/en/${partnership.slug}/organizations/${lead}/change`
  const said = { nameEn: "Centre", nameFr: "Centre", locale: "en", version: "1" }
  await staff.send(organization, { ...said, secretariatSince: "2020-04-01" })
  const plan = await page("/2026")
  expect(plan).toContain("2 led by the secretariat")
  expect(plan).toContain("Led by the secretariat</span>")
  expect(await page("/2026?lead=secretariat")).toContain("2 activities")
  expect(base).toContain(partnership.slug)
})
