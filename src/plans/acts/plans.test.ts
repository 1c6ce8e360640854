import { expect, test } from "vitest"
import { chainNode, walkDown } from "#evidence"
import { addOutcome } from "#strategy"
import { aPartnership } from "../../../tests/builders.ts"
import { anOrganization } from "../../../tests/builders/organizations.ts"
import { anActivity, aPriority } from "../../../tests/builders/plans.ts"
import { aLead, aRound } from "../../../tests/builders/updates.ts"
import {
  activityOf,
  addActivity,
  changeActivity,
  changeStatus,
  fiscalYearsWithPlans,
  isOverdue,
  planFigures,
  planPage,
  removeActivity,
} from "../index.ts"
import { planSurroundings } from "../reads/plan-surroundings.ts"
import { statusesOf } from "../reads/queries.ts"
import { whatIsMissing } from "../rules/what-is-missing.ts"

const today = "2026-11-22"

test("an activity that is renamed and moved to an outcome is so in the chain too", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const priorityId = await aPriority(partnership, "Work")
  const outcomeId = await act((tx, actor) =>
    addOutcome(tx, actor, { priorityId, titleEn: "Hired", titleFr: "Embauche" }),
  )
  const id = await anActivity(partnership, { priorityId, title: "Fair" })
  const named = { titleEn: "Job fair", titleFr: "Salon de l’emploi", leads: [], partners: [] }
  await act((tx, actor) => changeActivity(tx, actor, { id, version: 1, priorityId, outcomeId, ...named }))
  expect(await read((tx) => chainNode(tx, id))).toMatchObject({
    titleEn: "Job fair",
    titleFr: "Salon de l’emploi",
  })
  const under = await read((tx) => walkDown(tx, id))
  expect(under.filter(({ steps }) => steps === 1).map((node) => node.id)).toEqual([outcomeId])
  expect(await read((tx) => activityOf(tx, id))).toMatchObject({ outcomeId, version: 2 })
})

test("of two coordinators who change one activity the second is told, and the first one's words stay", async () => {
  const partnership = await aPartnership()
  const priorityId = await aPriority(partnership)
  const id = await anActivity(partnership, { priorityId })
  const change = (titleEn: string) =>
    partnership.act((tx, actor) =>
      changeActivity(tx, actor, {
        id,
        version: 1,
        priorityId,
        titleEn,
        titleFr: "f",
        leads: [],
        partners: [],
      }),
    )
  await change("First")
  await expect(change("Second")).rejects.toMatchObject({ status: 409 })
  expect(await partnership.read((tx) => activityOf(tx, id))).toMatchObject({ titleEn: "First" })
})

test("an activity cannot end before it starts, nor stand under another partnership's priority", async () => {
  const [partnership, stranger] = [await aPartnership(), await aPartnership()]
  const priorityId = await aPriority(partnership)
  const backwards = anActivity(partnership, { priorityId, startsOn: "2026-05-02", endsOn: "2026-05-01" })
  await expect(backwards).rejects.toMatchObject({ status: 400, problems: [{ field: "endsOn" }] })
  const elsewhere = aPriority(stranger).then((theirs) => anActivity(partnership, { priorityId: theirs }))
  await expect(elsewhere).rejects.toMatchObject({ status: 404 })
})

test("an activity added by mistake is removed; one that a partner was asked about stays", async () => {
  const partnership = await aPartnership({ on: "2026-11-22" })
  const mistaken = await anActivity(partnership, { priorityId: await aPriority(partnership) })
  await partnership.act((tx, actor) => removeActivity(tx, actor, mistaken))
  expect(await partnership.read((tx) => activityOf(tx, mistaken))).toBeUndefined()
  expect(await partnership.read((tx) => chainNode(tx, mistaken))).toBeUndefined()
  const lead = await aLead(partnership)
  await aRound(partnership)
  const asked = lead.activities[0]!
  const removing = partnership.act((tx, actor) => removeActivity(tx, actor, asked))
  await expect(removing).rejects.toMatchObject({ status: 409 })
  expect(await partnership.read((tx) => activityOf(tx, asked))).toBeDefined()
})

test("the plan stands by priority, what is late first, with where each activity stands", async () => {
  const partnership = await aPartnership()
  const [work, health] = [await aPriority(partnership, "Work"), await aPriority(partnership, "Health")]
  const lead = await anOrganization(partnership, { name: "Centre" })
  const fair = await anActivity(partnership, { priorityId: work, title: "Fair", leads: [lead] })
  const late = await anActivity(partnership, { priorityId: work, title: "Guide", endsOn: "2026-10-01" })
  const done = await anActivity(partnership, { priorityId: health, title: "Clinic", endsOn: "2026-10-01" })
  await partnership.act(async (tx, actor) => {
    await changeStatus(tx, actor, { activityId: done, status: "in-progress" })
    await changeStatus(tx, actor, { activityId: done, status: "complete" })
  })
  await anActivity(partnership, { priorityId: work, title: "Last year", fiscalYear: 2025 })
  const page = (filter = {}) => partnership.read((tx) => planPage(tx, { fiscalYear: 2026, today, filter }))
  const plan = await page()
  expect(plan).toMatchObject({ count: 3, overdue: 1 })
  expect(plan.activities.map(({ id, status, isOverdue: isLate }) => [id, status, isLate])).toEqual([
    [late, "planned", true],
    [fair, "planned", false],
    [done, "complete", false],
  ])
  const ids = async (filter: Parameters<typeof page>[0]) =>
    (await page(filter)).activities.map(({ id }) => id)
  expect(await ids({ status: "complete" })).toEqual([done])
  expect(await ids({ priority: health })).toEqual([done])
  expect(await ids({ lead })).toEqual([fair])
  expect(await ids({ search: "GUI" })).toEqual([late])
  expect(await ids({ search: "%" })).toEqual([])
  expect(await page({ lead: late })).toEqual({
    activities: [],
    count: 0,
    overdue: 0,
    secretariatLed: 0,
  })
  const around = await partnership.read((tx) => planSurroundings(tx, 2026))
  expect(around).toMatchObject({ years: [2026, 2025], leads: [{ id: lead }] })
  expect(await partnership.read((tx) => fiscalYearsWithPlans(tx))).toEqual([2026, 2025])
})

test("a long plan comes fifty activities at a time, each once", async () => {
  const partnership = await aPartnership()
  const priorityId = await aPriority(partnership)
  const added = await partnership.act(async (tx, actor) => {
    const ids: string[] = []
    for (let turn = 0; turn < 53; turn++) {
      const named = { titleEn: `a${turn}`, titleFr: `a${turn}`, leads: [], partners: [] }
      ids.push(await addActivity(tx, actor, { fiscalYear: 2026, priorityId, ...named }))
    }
    return ids
  })
  const page = (number: number) =>
    partnership.read((tx) => planPage(tx, { fiscalYear: 2026, today, page: number }))
  const [first, second] = [await page(1), await page(2)]
  expect([first.activities.length, second.activities.length, second.count]).toEqual([50, 3, 53])
  expect([...first.activities, ...second.activities].map(({ id }) => id)).toEqual(added)
})

test("every activity is counted once: by status, by priority, and as led by a member or by the secretariat", async () => {
  const partnership = await aPartnership()
  const [work, health] = [await aPriority(partnership, "Work"), await aPriority(partnership, "Health")]
  const lead = await anOrganization(partnership)
  const led = await anActivity(partnership, { priorityId: work, leads: [lead] })
  await anActivity(partnership, { priorityId: work, partners: [lead] })
  await anActivity(partnership, { priorityId: health })
  await partnership.act((tx, actor) => changeStatus(tx, actor, { activityId: led, status: "delayed" }))
  const figures = await partnership.read((tx) => planFigures(tx, 2026))
  expect(figures).toMatchObject({ total: 3, withLead: 1, secretariatLed: 2 })
  expect(figures.byStatus).toMatchObject({ planned: 2, delayed: 1, complete: 0 })
  expect(figures.byPriority).toMatchObject([
    { priorityId: work, activities: 2, withLead: 1 },
    { priorityId: health, activities: 1, withLead: 0 },
  ])
  const sum = (counts: number[]) => counts.reduce((one, other) => one + other, 0)
  expect(sum(Object.values(figures.byStatus))).toBe(figures.total)
  expect(sum(figures.byPriority.map(({ activities }) => activities))).toBe(figures.total)
})

test("an activity is late from the day after its last, unless nothing more is expected of it", () => {
  expect(isOverdue({ status: "planned", endsOn: "2026-11-22" }, today)).toBe(false)
  expect(isOverdue({ status: "delayed", endsOn: "2026-11-21" }, today)).toBe(true)
  expect(isOverdue({ status: "planned", endsOn: null }, today)).toBe(false)
  for (const status of ["complete", "dropped", "carried-over"] as const) {
    expect(isOverdue({ status, endsOn: "2026-01-01" }, today)).toBe(false)
  }
})

test("an activity that says who, from when, by when and what for lacks nothing", () => {
  const organizations = [{ id: "a", nameEn: "A", nameFr: "A", part: "partner" as const }]
  const bare = { organizations, startsOn: null, endsOn: null, deliverableEn: "", deliverableFr: "" }
  expect(whatIsMissing(bare)).toEqual(["lead", "start", "end", "deliverable"])
  const lead = [{ ...organizations[0]!, part: "lead" as const }]
  const whole = {
    organizations: lead,
    startsOn: today,
    endsOn: today,
    deliverableEn: "A guide",
    deliverableFr: "",
  }
  expect(whatIsMissing(whole)).toEqual([])
})

test("each status is a fact of its own: where an activity stood stays known", async () => {
  const partnership = await aPartnership()
  const id = await anActivity(partnership, { priorityId: await aPriority(partnership) })
  for (const status of ["in-progress", "delayed"] as const) {
    await partnership.act((tx, actor) => changeStatus(tx, actor, { activityId: id, status, reason: "r" }))
  }
  const statuses = await partnership.read((tx) => statusesOf(tx, id))
  expect(statuses.map(({ status }) => status)).toEqual(["delayed", "in-progress"])
  const observer = partnership.as("observer")
  const changing = partnership.act((tx) => changeStatus(tx, observer, { activityId: id, status: "complete" }))
  await expect(changing).rejects.toMatchObject({ status: 403 })
})
