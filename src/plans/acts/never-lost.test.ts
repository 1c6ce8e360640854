import fc from "fast-check"
import { expect, test } from "vitest"
import { addBody } from "#councils"
import { fiscalQuarterOf } from "#partnerships"
import { isRefusal } from "#platform/refusals"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { anOrganization } from "../../../tests/builders/organizations.ts"
import { aPriority } from "../../../tests/builders/plans.ts"
import {
  activitiesOf,
  activityOf,
  addActivity,
  agreeToPlan,
  carriedOf,
  carryOver,
  changeActivity,
  changeStatus,
  leftOver,
  planChanges,
  planFigures,
  planPage,
  removeActivity,
} from "../index.ts"
import { groupings } from "../reads/plan-page.ts"
import { statusesOf } from "../reads/queries.ts"

const years = [2026, 2027] as const
const pick = fc.nat(20)
const year = fc.constantFrom(...years)

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant("add" as const), year, pick }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("change" as const), pick }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant("stand" as const),
      pick,
      status: fc.constantFrom("in-progress", "complete", "dropped", "carried-over", "planned"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("remove" as const), pick }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant("approve" as const), year }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant("carry" as const), pick }) },
)
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

type Ground = {
  partnership: TestPartnership
  priorities: string[]
  leads: string[]
  council: string
  group: string
  known: string[]
  /** Every activity that a council approved. */
  approved: Set<string>
}

async function ground(): Promise<Ground> {
  const partnership = await aPartnership({ on: "2026-11-22" })
  const priorities = [await aPriority(partnership, "Work"), await aPriority(partnership, "Health")]
  const leads = [await anOrganization(partnership), await anOrganization(partnership)]
  const [council, group] = await partnership.act(async (tx, actor) => {
    const body = (kind: "council" | "working-group") =>
      addBody(tx, actor, { kind, nameEn: kind, nameFr: kind, startsOn: "2024-01-01" })
    return [await body("council"), await body("working-group")]
  })
  return { partnership, priorities, leads, council: council!, group: group!, known: [], approved: new Set() }
}

/** Does one step; a refusal is an answer too, and leaves everything as it was. */
async function take(on: Ground, one: Step): Promise<void> {
  try {
    await doing(on, one)
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
  }
}

async function doing(on: Ground, one: Step): Promise<void> {
  const { partnership, priorities, leads, council, known } = on
  const { act, read } = partnership
  const reason = "Because"
  const who = (number: number) => leads.filter((_, place) => (number >> place) % 2 === 1)
  if (one.does === "add") {
    const dates =
      one.pick % 3 === 0
        ? {}
        : {
            startsOn: `${one.year}-05-01`,
            endsOn: `${one.year}-${["06-30", "10-01", "12-31"][one.pick % 3]}`,
          }
    const bodyId = one.pick % 2 === 0 ? on.group : null
    const under = { priorityId: priorities[one.pick % 2]!, bodyId, ...dates }
    const named = { titleEn: `A ${known.length}`, titleFr: "A", leads: who(one.pick), partners: [] }
    const added = { fiscalYear: one.year, ...under, ...named, reason }
    known.push(await act((tx, actor) => addActivity(tx, actor, added)))
    return
  }
  if (one.does === "approve") {
    const said = { step: "approved", bodyId: council, isOwnPart: false, decidedOn: "2026-11-20" } as const
    const agreed = { fiscalYear: one.year, ...said, by: { decidedWhere: "Minutes" } }
    await act((tx, actor) => agreeToPlan(tx, actor, agreed))
    for (const { id, status } of await read((tx) => activitiesOf(tx, one.year)))
      if (status !== "dropped") on.approved.add(id)
    return
  }
  const activity = await read((tx) => activityOf(tx, known[one.pick % Math.max(1, known.length)] ?? council))
  if (!activity) return
  const { id, fiscalYear, version, priorityId, titleFr } = activity
  if (one.does === "change") {
    const change = {
      id,
      version,
      priorityId,
      titleEn: `B ${one.pick}`,
      titleFr,
      leads: who(one.pick),
      partners: [],
    }
    await act((tx, actor) => changeActivity(tx, actor, { ...change, reason }))
  }
  if (one.does === "stand")
    await act((tx, actor) => changeStatus(tx, actor, { activityId: id, status: one.status, reason }))
  if (one.does === "remove") await act((tx, actor) => removeActivity(tx, actor, id))
  if (one.does === "carry") {
    await act((tx, actor) => carryOver(tx, actor, { fiscalYear, activityIds: [id], reason }))
    const to = (await read((tx) => carriedOf(tx, id))).to!.activityId
    if (!known.includes(to)) known.push(to)
  }
}

test("whatever is added, changed, dropped, approved and carried over, no approved activity is ever lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 16 }), async (steps) => {
      const on = await ground()
      for (const one of steps) await take(on, one)
      const { read } = on.partnership
      for (const id of on.approved) {
        const activity = (await read((tx) => activityOf(tx, id)))!
        expect(activity, "it is still there").toBeDefined()
        const carried = (await read((tx) => carriedOf(tx, id))).to
        const left = (await read((tx) => leftOver(tx, activity.fiscalYear))).some((one) => one.id === id)
        const { status } = activity
        if (carried) {
          const goesOn = await read((tx) => activityOf(tx, carried.activityId))
          expect(goesOn?.fiscalYear).toBe(activity.fiscalYear + 1)
        } else if (status === "dropped") {
          const [newest] = await read((tx) => statusesOf(tx, id))
          expect(newest!.reason).not.toBe("")
        }
        // Complete, dropped with a reason, carried to a successor, or still listed as left over: one of them.
        expect(left).toBe(!carried && status !== "complete" && status !== "dropped")
      }
    }),
    { numRuns: 8 },
  )
}, 120_000)

test("put together in any way, each activity of a plan stands in exactly one group", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 20 }), async (steps) => {
      const on = await ground()
      for (const one of steps) await take(on, one)
      for (const fiscalYear of [...years, 2028]) {
        const all = await on.partnership.read((tx) => activitiesOf(tx, fiscalYear))
        const figures = await on.partnership.read((tx) => planFigures(tx, fiscalYear))
        expect(figures.withLead + figures.secretariatLed).toBe(all.length)
        for (const by of groupings) {
          const page = await on.partnership.read((tx) =>
            planPage(tx, { fiscalYear, today: "2026-11-22", by }),
          )
          expect(page.activities.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
          expect(page.secretariatLed).toBe(figures.secretariatLed)
          const groups = Map.groupBy(page.activities, ({ group }) => group.id)
          expect([...groups.values()].flat()).toEqual(page.activities)
          for (const one of by === "quarter" ? page.activities : [])
            expect(one.group.id).toBe(one.endsOn ? String(fiscalQuarterOf(one.endsOn)) : "")
        }
      }
    }),
    { numRuns: 8 },
  )
}, 120_000)

test("every change of an approved plan is kept: from the version to today nothing differs that no change says", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 14 }), async (steps) => {
      const on = await ground()
      await take(on, { does: "add", year: 2026, pick: 1 })
      await take(on, { does: "approve", year: 2026 })
      const said = async () =>
        (await on.partnership.read((tx) => activitiesOf(tx, 2026)))
          .filter(({ status }) => status !== "dropped")
          .map(({ id, titleEn }) => [id, titleEn] as const)
      const told = new Map(await said())
      for (const one of steps) await take(on, one)
      const { changes } = await on.partnership.read((tx) => planChanges(tx, { fiscalYear: 2026 }))
      for (const { activityId, after } of changes.toReversed()) {
        if (after) told.set(activityId, after.titleEn)
        else told.delete(activityId)
      }
      expect(new Map(told)).toEqual(new Map(await said()))
    }),
    { numRuns: 8 },
  )
}, 120_000)
