import { expect, test } from "vitest"
import { addBody } from "#councils"
import { addDocument, linkEvidence, walkDown } from "#evidence"
import { aPartnership } from "../../../tests/builders.ts"
import { anOrganization } from "../../../tests/builders/organizations.ts"
import { anActivity, aPriority } from "../../../tests/builders/plans.ts"
import { atOnce } from "../../../tests/database.ts"
import {
  activitiesOf,
  activityOf,
  agreeToPlan,
  carriedOf,
  carryOver,
  changeStatus,
  leftOver,
  planChanges,
  removeActivity,
  yearsLeftOver,
} from "../index.ts"

/** In the spring after the year 2026: one activity is done, two are not. */
async function aYearOver() {
  const partnership = await aPartnership({ on: "2027-04-12" })
  const priorityId = await aPriority(partnership, "Work")
  const lead = await anOrganization(partnership, { name: "Centre" })
  const dates = { startsOn: "2026-05-01", endsOn: "2026-12-01" }
  const said = { deliverableEn: "A fair", resourcesEn: "A hall", funders: "The city", leads: [lead] }
  const fair = await anActivity(partnership, { priorityId, title: "Fair", ...dates, ...said })
  const long = await anActivity(partnership, {
    priorityId,
    title: "Long",
    startsOn: "2026-05-01",
    endsOn: "2027-09-01",
  })
  const done = await anActivity(partnership, { priorityId, title: "Done" })
  await partnership.act((tx, actor) => changeStatus(tx, actor, { activityId: done, status: "complete" }))
  const carry = (activityIds: string[], reason = "The hall was closed") =>
    partnership.act((tx, actor) => carryOver(tx, actor, { fiscalYear: 2026, activityIds, reason }))
  const left = async () => (await partnership.read((tx) => leftOver(tx, 2026))).map(({ id }) => id)
  const next = () => partnership.read((tx) => activitiesOf(tx, 2027))
  return { partnership, priorityId, lead, fair, long, done, carry, left, next }
}

test("what was not finished goes on in the next plan with its lead, its words and its evidence", async () => {
  const { partnership, priorityId, lead, fair, long, carry, left, next } = await aYearOver()
  const document = await partnership.act(async (tx, actor) => {
    const id = await addDocument(tx, actor, { titleEn: "Survey", titleFr: "Sondage", strength: "count" })
    await linkEvidence(tx, actor, { supportId: id, claimId: fair })
    return id
  })
  expect(await left()).toEqual([fair, long])
  expect(await carry([fair])).toBe(1)
  const [again] = await next()
  expect(again).toMatchObject({
    titleEn: "Fair",
    deliverableEn: "A fair",
    resourcesEn: "A hall",
    funders: "The city",
    status: "planned",
    startsOn: null,
    endsOn: null,
    organizations: [{ id: lead, part: "lead" }],
  })
  expect(await partnership.read((tx) => activityOf(tx, fair))).toMatchObject({ status: "carried-over" })
  const under = await partnership.read((tx) => walkDown(tx, again!.id))
  expect(new Set(under.filter(({ steps }) => steps === 1).map(({ id }) => id))).toEqual(
    new Set([priorityId, document]),
  )
  const carried = await partnership.read((tx) => carriedOf(tx, fair))
  expect(carried).toMatchObject({ from: null, to: { fiscalYear: 2027, activityId: again!.id } })
  const back = await partnership.read((tx) => carriedOf(tx, again!.id))
  expect(back).toMatchObject({ to: null, from: { activityId: fair, reason: "The hall was closed" } })
  expect(await left()).toEqual([long])
})

test("carried over twice is carried over once, also at the same moment", async () => {
  const { fair, long, carry, next } = await aYearOver()
  const both = await atOnce(() => Promise.all([carry([fair]), carry([fair])]))
  expect(both.toSorted()).toEqual([0, 1])
  expect(await carry([fair, long])).toBe(1)
  expect((await next()).map(({ titleEn, endsOn }) => [titleEn, endsOn])).toEqual([
    ["Fair", null],
    ["Long", "2027-09-01"],
  ])
})

test("only what is left over is carried, with a reason, and what came from an earlier year is not removed", async () => {
  const { partnership, fair, done, carry, next } = await aYearOver()
  await expect(carry([fair], " ")).rejects.toMatchObject({ problems: [{ field: "reason" }] })
  await expect(carry([])).rejects.toMatchObject({ problems: [{ field: "activityIds" }] })
  await expect(carry([done])).rejects.toMatchObject({ reason: { key: "plans.is-ended" } })
  await expect(carry([partnership.id])).rejects.toMatchObject({ status: 404 })
  await carry([fair])
  const [again] = await next()
  const removing = partnership.act((tx, actor) => removeActivity(tx, actor, again!.id))
  await expect(removing).rejects.toMatchObject({ reason: { key: "plans.carried-so-drop" } })
})

test("what is only said to be carried over stays on the list until it goes on somewhere or is dropped", async () => {
  const { partnership, fair, long, carry, left } = await aYearOver()
  const stand = (activityId: string, status: "carried-over" | "dropped") =>
    partnership.act((tx, actor) => changeStatus(tx, actor, { activityId, status, reason: "r" }))
  const years = () => partnership.read((tx) => yearsLeftOver(tx, "2027-04-12"))
  await stand(fair, "carried-over")
  expect(await left()).toEqual([fair, long])
  expect(await years()).toEqual([{ fiscalYear: 2026, count: 2 }])
  expect(await partnership.read((tx) => yearsLeftOver(tx, "2027-03-31"))).toEqual([])
  await stand(long, "dropped")
  await carry([fair])
  expect([await left(), await years()]).toEqual([[], []])
})

test("carried into a plan the council has approved, it is a change of that plan", async () => {
  const { partnership, priorityId, fair, carry } = await aYearOver()
  await anActivity(partnership, { priorityId, fiscalYear: 2027 })
  await partnership.act(async (tx, actor) => {
    const bodyId = await addBody(tx, actor, {
      kind: "council",
      nameEn: "C",
      nameFr: "C",
      startsOn: "2024-01-01",
    })
    const approved = { fiscalYear: 2027, step: "approved", bodyId, isOwnPart: false } as const
    const outside = { decidedOn: "2027-04-10", by: { decidedWhere: "Minutes" } }
    await agreeToPlan(tx, actor, { ...approved, ...outside })
  })
  await carry([fair])
  const { changes } = await partnership.read((tx) => planChanges(tx, { fiscalYear: 2027 }))
  expect(changes).toMatchObject([
    { kind: "added", reason: "The hall was closed", after: { titleEn: "Fair" } },
  ])
})
