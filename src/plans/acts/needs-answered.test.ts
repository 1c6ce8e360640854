import fc from "fast-check"
import { expect, test } from "vitest"
import { addFinding, linkEvidence, needsWithoutActivity, unlinkEvidence } from "#evidence"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { anActivity, aPriority } from "../../../tests/builders/plans.ts"
import { changeActivity, changeStatus } from "../index.ts"

const steps = fc.array(
  fc.record({
    does: fc.constantFrom("link", "unlink", "add", "drop", "take-up", "rename", "move"),
    need: fc.nat(2),
    priority: fc.nat(2),
    activity: fc.nat(3),
  }),
  { minLength: 5, maxLength: 12 },
)

test("a need is without an activity until one is really linked, and again when it is dropped or unlinked", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      const partnership = await aPartnership()
      const needs = await Promise.all([1, 2, 3].map((place) => aNeed(partnership, `Need ${place}`)))
      const priorities: string[] = []
      for (const place of [1, 2, 3]) priorities.push(await aPriority(partnership, `Priority ${place}`))
      const linked = new Set<string>()
      const activities: { id: string; priority: number; isDropped: boolean; version: number }[] = []
      const pair = (need: number, priority: number) => `${need} ${priority}`
      const unanswered = () =>
        needs.filter((_, need) =>
          activities.every(({ priority, isDropped }) => isDropped || !linked.has(pair(need, priority))),
        )
      let before = needs.length
      for (const { does, need, priority, activity: place } of taken) {
        const link = { supportId: needs[need]!, claimId: priorities[priority]! }
        const activity = activities[place % Math.max(1, activities.length)]
        if (does === "link" && !linked.has(pair(need, priority))) {
          await partnership.act((tx, actor) => linkEvidence(tx, actor, link))
          linked.add(pair(need, priority))
        } else if (does === "unlink" && linked.delete(pair(need, priority))) {
          await partnership.act((tx, actor) => unlinkEvidence(tx, actor, link))
        } else if (does === "add") {
          const id = await anActivity(partnership, { priorityId: priorities[priority]! })
          activities.push({ id, priority, isDropped: false, version: 1 })
        } else if ((does === "drop" || does === "take-up") && activity) {
          const status = does === "drop" ? "dropped" : "in-progress"
          await partnership.act((tx, actor) =>
            changeStatus(tx, actor, { activityId: activity.id, status, reason: "As agreed" }),
          )
          activity.isDropped = does === "drop"
        } else if ((does === "rename" || does === "move") && activity) {
          const to = does === "move" ? priority : activity.priority
          await partnership.act((tx, actor) =>
            changeActivity(tx, actor, {
              id: activity.id,
              version: activity.version,
              priorityId: priorities[to]!,
              titleEn: `Renamed ${activity.version}`,
              titleFr: `Renommée ${activity.version}`,
              leads: [],
              partners: [],
            }),
          )
          activity.version += 1
          activity.priority = to
        }
        const found = await partnership.read(needsWithoutActivity)
        expect(found.map(({ id }) => id).toSorted()).toEqual(unanswered().toSorted())
        if (does === "unlink" || does === "drop" || does === "rename")
          expect(found.length).toBeGreaterThanOrEqual(before)
        before = found.length
      }
    }),
    { numRuns: 6 },
  )
})

function aNeed(partnership: TestPartnership, titleEn: string): Promise<string> {
  return partnership.act((tx, actor) =>
    addFinding(tx, actor, { kind: "need", titleEn, titleFr: `${titleEn} (fr)`, detailEn: "", detailFr: "" }),
  )
}
