import fc from "fast-check"
import { expect, test } from "vitest"
import { addFinding, walkDown, walkUp } from "#evidence"
import { activitiesOf, addActivity } from "#plans"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import {
  addOutcome,
  addPrinciple,
  addPriority,
  beginCommunityPlan,
  changePriority,
  communityPlanOf,
  communityPlans,
  contentOf,
  currentPlan,
  difference,
  keepVersion,
  movePrinciple,
  moveUnder,
  nameLevels,
  paragraphsOf,
  placesIn,
  priorities,
  removeItem,
  shiftItem,
  standingOf,
  takeStep,
  versionOf,
  versionsOf,
  withdrawStep,
} from "../index.ts"
import { itemsOf } from "../reads/plan-content.ts"

const titled = (title: string) => ({ titleEn: title, titleFr: title })
const years = { fromYear: 2026, toYear: 2030 }

/** Work over Hired over Interviews; Housing beside it; in one plan. */
async function aPlan(partnership: TestPartnership) {
  return partnership.act(async (tx, actor) => {
    const id = await beginCommunityPlan(tx, actor, { ...titled("Together"), ...years })
    const work = await addPriority(tx, actor, { communityPlanId: id, ...titled("Work") })
    const housing = await addPriority(tx, actor, { communityPlanId: id, ...titled("Housing") })
    const hired = await addOutcome(tx, actor, { priorityId: work, ...titled("Hired") })
    const interviews = await addOutcome(tx, actor, {
      priorityId: work,
      parentId: hired,
      ...titled("Interviews"),
    })
    return { id, work, housing, hired, interviews }
  })
}

const treeOf = ({ read }: TestPartnership, planId: string) =>
  read(async (tx) => (await itemsOf(tx, planId)).map(({ titleEn, depth }) => [titleEn, depth]))

test("what stands under an outcome goes with it to another priority, and so do the activities and the chain", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { id, work, housing, hired, interviews } = await aPlan(partnership)
  const activity = await act((tx, actor) =>
    addActivity(tx, actor, {
      fiscalYear: 2026,
      priorityId: work,
      outcomeId: interviews,
      ...titled("Mock interviews"),
      leads: [],
      partners: [],
    }),
  )
  await act((tx, actor) => moveUnder(tx, actor, { id: hired, parentId: housing }))
  expect(await treeOf(partnership, id)).toEqual([
    ["Work", 1],
    ["Housing", 1],
    ["Hired", 2],
    ["Interviews", 3],
  ])
  const [planned] = await read((tx) => activitiesOf(tx, 2026))
  expect(planned).toMatchObject({ priorityId: housing, outcomeId: interviews })
  const down = await read((tx) => walkDown(tx, activity))
  expect(down.map((node) => node.id)).toEqual([interviews, hired, housing])
  await act((tx, actor) => moveUnder(tx, actor, { id: interviews, parentId: work }))
  expect((await read((tx) => walkDown(tx, activity))).map((node) => node.id)).toEqual([interviews, work])
})

test("nothing is put under itself, and no plan is deeper than four levels", async () => {
  const partnership = await aPartnership()
  const { act } = partnership
  const { work, housing, hired, interviews } = await aPlan(partnership)
  const moving = (id: string, parentId: string) => act((tx, actor) => moveUnder(tx, actor, { id, parentId }))
  await expect(moving(hired, interviews)).rejects.toMatchObject({ status: 400 })
  await expect(moving(hired, hired)).rejects.toMatchObject({ status: 400 })
  await expect(moving(hired, work)).rejects.toMatchObject({ status: 409 })
  const under = (parentId: string, priorityId: string) =>
    act((tx, actor) => addOutcome(tx, actor, { priorityId, parentId, ...titled("Deeper") }))
  const fourth = await under(interviews, work)
  await expect(under(fourth, work)).rejects.toMatchObject({ status: 409 })
  await expect(under(hired, housing)).rejects.toMatchObject({ status: 404 })
  const [one, two] = await act(async (tx, actor) => {
    const first = await addOutcome(tx, actor, { priorityId: housing, ...titled("Rent") })
    return [first, await addOutcome(tx, actor, { priorityId: housing, parentId: first, ...titled("Help") })]
  })
  await expect(moving(hired, two!)).rejects.toMatchObject({ status: 400 })
  await expect(moving(hired, one!)).rejects.toMatchObject({ status: 400 })
})

test("whatever is moved where, nothing of the plan is lost and the chain stands on what it is under", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { id, work, housing, hired, interviews } = await aPlan(partnership)
  const rent = await act((tx, actor) => addOutcome(tx, actor, { priorityId: housing, ...titled("Rent") }))
  const all = [work, housing, hired, interviews, rent]
  const move = fc.oneof(
    fc.record({ id: fc.constantFrom(...all), parentId: fc.constantFrom(...all) }),
    fc.record({ id: fc.constantFrom(...all), way: fc.constantFrom("up" as const, "down" as const) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 6 }), async (moves) => {
      for (const one of moves) {
        const moving = act((tx, actor) =>
          "way" in one ? shiftItem(tx, actor, one) : moveUnder(tx, actor, one),
        )
        await moving.catch((refused: { status?: number }) => expect(refused.status).toBeDefined())
      }
      const items = await read((tx) => itemsOf(tx, id))
      expect(items.map((item) => item.id).toSorted()).toEqual(all.toSorted())
      for (const { id: itemId, parentId } of items) {
        const under = (await read((tx) => walkDown(tx, itemId))).filter(({ steps }) => steps === 1)
        expect(under.map((node) => node.id)).toEqual(parentId ? [parentId] : [])
      }
    }),
    { numRuns: 15 },
  )
})

test("a priority is removed only while nothing rests on it; the need under it stays", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { id, work, hired, housing } = await aPlan(partnership)
  const need = await act((tx, actor) =>
    addFinding(tx, actor, { kind: "need", ...titled("Rent is high"), supports: housing }),
  )
  const removing = (item: string) => act((tx, actor) => removeItem(tx, actor, { id: item }))
  await expect(removing(work)).rejects.toMatchObject({ status: 409 })
  await expect(removing(hired)).rejects.toMatchObject({ status: 409 })
  await removing(housing)
  expect((await treeOf(partnership, id)).map(([title]) => title)).toEqual(["Work", "Hired", "Interviews"])
  expect(await read((tx) => walkUp(tx, need))).toEqual([])
})

test("a partnership that never spoke of plans has one, for its priorities to stand in", async () => {
  const { act, read } = await aPartnership()
  await act((tx, actor) => addPriority(tx, actor, titled("Work")))
  await act((tx, actor) => addPriority(tx, actor, titled("Housing")))
  expect(await read((tx) => communityPlans(tx))).toHaveLength(1)
})

test("levels are called as the partnership calls them, and as many as are in use must have a name", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { id } = await aPlan(partnership)
  const level = (one: string) => ({
    oneEn: one,
    manyEn: `${one}s`,
    oneFr: one,
    manyFr: `${one}s`,
    genderFr: "masculine" as const,
  })
  const naming = (...names: string[]) =>
    act((tx, actor) => nameLevels(tx, actor, { communityPlanId: id, levels: names.map(level) }))
  await expect(naming("pillar", "goal")).rejects.toMatchObject({ status: 400 })
  await naming("pillar", "goal", "objective")
  const content = (await read((tx) => contentOf(tx, id)))!
  expect(paragraphsOf({ content }).map(({ levelName, titleEn }) => `${levelName.en}: ${titleEn}`)).toEqual([
    "pillar: Work",
    "goal: Hired",
    "objective: Interviews",
    "pillar: Housing",
  ])
})

test("a kept version never changes, and says in which things the plan is different now", async () => {
  const partnership = await aPartnership()
  const { act, read, database } = partnership
  const { id, work, housing } = await aPlan(partnership)
  const versionId = await act((tx, actor) => keepVersion(tx, actor, { communityPlanId: id, note: "First" }))
  const again = act((tx, actor) => keepVersion(tx, actor, { communityPlanId: id, note: "" }))
  await expect(again).rejects.toMatchObject({ status: 409 })
  await act((tx, actor) =>
    changePriority(tx, actor, { id: work, version: 1, ...titled("Good work"), rank: 1 }),
  )
  await act((tx, actor) => shiftItem(tx, actor, { id: housing, way: "up" }))
  const kept = (await read((tx) => versionOf(tx, versionId)))!
  expect(kept.content.items[0]).toMatchObject({ titleEn: "Work", rank: null })
  const now = (await read((tx) => contentOf(tx, id)))!
  const changes = difference(kept.content, now).map(({ kind, key }) => [kind, key])
  expect(changes).toEqual([
    ["renamed", work],
    ["rank", work],
    ["order", "top"],
  ])
  for (const change of ["update community_plan_version set note = 'x'", "delete from community_plan_version"])
    await expect(database.pool.query(change)).rejects.toMatchObject({ code: "42501" })
})

test("principles keep their order, and move in it", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { id } = await aPlan(partnership)
  const add = (text: string) =>
    act((tx, actor) => addPrinciple(tx, actor, { communityPlanId: id, textEn: text, textFr: text }))
  await add("Together")
  const second = await add("In both languages")
  await act((tx, actor) => movePrinciple(tx, actor, { communityPlanId: id, id: second, way: "up" }))
  const content = (await read((tx) => contentOf(tx, id)))!
  expect(content.principles.map(({ textEn }) => textEn)).toEqual(["In both languages", "Together"])
})

test("a plan is a draft until it is adopted, and in force from its day until another takes its place", async () => {
  const partnership = await aPartnership({ on: "2026-11-22" })
  const { act, read } = partnership
  const { id } = await aPlan(partnership)
  const take = (planId: string, step: object) =>
    act((tx, actor) => takeStep(tx, actor, { communityPlanId: planId, ...step } as never))
  const standing = (planId: string, on: string) =>
    read(async (tx) => standingOf((await communityPlanOf(tx, planId))!, on))
  await expect(take(id, { kind: "in-force", onDay: "2026-11-01" })).rejects.toMatchObject({ status: 409 })
  await take(id, { kind: "consulted", onDay: "2026-08-01" })
  await take(id, { kind: "adopted", onDay: "2026-09-10", byWhom: "The council of before" })
  await expect(take(id, { kind: "endorsed", onDay: "2026-12-01", byWhom: "City" })).rejects.toMatchObject({
    status: 400,
  })
  for (const byWhom of ["City of Morden", "Town of Altona"])
    await take(id, { kind: "endorsed", onDay: "2026-10-05", byWhom, resolution: "2026-118" })
  await take(id, { kind: "in-force", onDay: "2027-01-01" })
  expect(await standing(id, "2026-07-31")).toBe("draft")
  expect(await standing(id, "2026-08-01")).toBe("consulted")
  expect(await standing(id, "2026-09-10")).toBe("adopted")
  expect(await standing(id, "2026-12-31")).toBe("endorsed")
  expect(await standing(id, "2027-01-01")).toBe("in-force")
  const next = await act((tx, actor) => beginCommunityPlan(tx, actor, { ...titled("Next"), ...years }))
  expect((await read((tx) => currentPlan(tx, "2027-01-01")))?.id).toBe(id)
  expect(await read((tx) => priorities(tx, { on: "2027-01-01" }))).toHaveLength(2)
  const [old] = await read((tx) => priorities(tx, { on: "2027-01-01" }))
  await take(next, { kind: "adopted", onDay: "2026-11-20", byWhom: "Council" })
  await take(next, { kind: "in-force", onDay: "2027-06-01" })
  expect(await standing(id, "2027-05-31")).toBe("in-force")
  expect(await standing(id, "2027-06-01")).toBe("superseded")
  expect((await read((tx) => currentPlan(tx, "2027-06-01")))?.id).toBe(next)
  const offered = await read((tx) => priorities(tx, { on: "2027-06-01", besides: old!.id }))
  expect(
    offered.map(({ id: one }) => one),
    "what stands under the old plan stays there",
  ).toEqual([old!.id])
})

test("a fact recorded by mistake counts no more, and is not erased", async () => {
  const partnership = await aPartnership()
  const { act, read } = partnership
  const { id } = await aPlan(partnership)
  const step = await act((tx, actor) =>
    takeStep(tx, actor, { communityPlanId: id, kind: "adopted", onDay: actor.today, byWhom: "Council" }),
  )
  await act((tx, actor) => withdrawStep(tx, actor, { id: step, reason: "It was tabled" }))
  const plan = (await read((tx) => communityPlanOf(tx, id)))!
  expect(standingOf(plan, partnership.coordinator.today)).toBe("draft")
  expect(plan.steps).toMatchObject([{ kind: "adopted", reason: "It was tabled" }])
  const again = act((tx, actor) => withdrawStep(tx, actor, { id: step, reason: "Again" }))
  await expect(again).rejects.toMatchObject({ status: 409 })
  expect(await read((tx) => versionsOf(tx, id))).toHaveLength(1)
})

test("an observer reads the plan and changes nothing of it", async () => {
  const partnership = await aPartnership()
  const { id, hired, housing } = await aPlan(partnership)
  const observer = partnership.as("observer")
  const tries = [
    partnership.act((tx) => keepVersion(tx, observer, { communityPlanId: id, note: "" })),
    partnership.act((tx) => moveUnder(tx, observer, { id: hired, parentId: housing })),
    partnership.act((tx) => removeItem(tx, observer, { id: housing })),
    partnership.act((tx) =>
      takeStep(tx, observer, { communityPlanId: id, kind: "consulted", onDay: "2026-01-01" }),
    ),
  ]
  for (const one of tries) await expect(one).rejects.toMatchObject({ status: 403 })
})

test("what an activity can stand under is told in the order of the page, by what the partnership calls each level", async () => {
  const partnership = await aPartnership()
  const other = await partnership.act((tx, actor) =>
    beginCommunityPlan(tx, actor, { ...titled("Before"), fromYear: 2019, toYear: 2023 }),
  )
  const old = await partnership.act((tx, actor) =>
    addPriority(tx, actor, { communityPlanId: other, ...titled("Old") }),
  )
  const { id, work, housing, hired, interviews } = await aPlan(partnership)
  const named = (en: string, fr: string) =>
    ({ oneEn: en, manyEn: en, oneFr: fr, manyFr: fr, genderFr: "feminine" }) as const
  const levels = [named("pillar", "assise"), named("aim", "visée"), named("step", "étape")]
  await partnership.act((tx, actor) => nameLevels(tx, actor, { communityPlanId: id, levels }))
  const places = await partnership.read((tx) => placesIn(tx, { on: "2026-11-22" }))
  expect(places.map((one) => [one.id, one.priorityId, one.depth, one.levelEn, one.levelFr])).toEqual([
    [work, work, 1, "Pillar", "Assise"],
    [hired, work, 2, "Aim", "Visée"],
    [interviews, work, 3, "Step", "Étape"],
    [housing, housing, 1, "Pillar", "Assise"],
  ])
  const besides = await partnership.read((tx) => placesIn(tx, { on: "2026-11-22", besides: old }))
  expect(besides.map((one) => one.id)).toContain(old)
})
