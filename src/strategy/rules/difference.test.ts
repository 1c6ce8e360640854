import fc from "fast-check"
import { expect, test } from "vitest"
import { applied } from "./applied-fixture.ts"
import { contentDigest } from "./content.ts"
import type { PlanContent } from "./content.ts"
import { difference } from "./difference.ts"
import type { Change } from "./difference.ts"
import { inPageOrder } from "./plan-item.ts"
import type { PlanItem } from "./plan-item.ts"

const level = {
  depth: 1,
  oneEn: "pillar",
  manyEn: "pillars",
  oneFr: "pilier",
  manyFr: "piliers",
  genderFr: "masculine" as const,
}

const text = fc.constantFrom("", "Settle", "Work", "Belong")
const idOf = (number: number) => `item-${number}`

/** A plan of some of nine items in any order, any of them under any other that comes before it. */
const plan: fc.Arbitrary<PlanContent> = fc
  .record({
    items: fc.array(
      fc.record({
        number: fc.integer({ min: 0, max: 8 }),
        under: fc.nat(),
        isTop: fc.boolean(),
        position: fc.nat({ max: 20 }),
        titleEn: text,
        titleFr: text,
        goalEn: text,
        whyFr: text,
        rank: fc.constantFrom(null, 1, 2),
        bodyId: fc.constantFrom(null, "council", "table"),
        isPartnershipWide: fc.boolean(),
      }),
      { maxLength: 9 },
    ),
    principles: fc.uniqueArray(fc.record({ id: fc.constantFrom("a", "b", "c", "d"), textEn: text }), {
      selector: ({ id }) => id,
    }),
    visionEn: text,
    titleFr: text,
    fromYear: fc.constantFrom(null, 2020),
    hasLevels: fc.boolean(),
  })
  .map(({ items, principles, hasLevels, ...said }) => {
    const unique = [...new Map(items.map((item) => [item.number, item])).values()]
    const placed = unique.map(({ number, under, isTop, bodyId, ...item }, at) => ({
      ...item,
      id: idOf(number),
      parentId: isTop || at === 0 ? null : idOf(unique[under % at]!.number),
      kind: "outcome" as const,
      goalFr: item.goalEn,
      whyEn: "",
      bodyId,
      bodyEn: bodyId ?? "",
      bodyFr: bodyId ?? "",
    }))
    return {
      form: "community-plan-1" as const,
      communityPlanId: "plan",
      titleEn: said.titleFr,
      titleFr: said.titleFr,
      fromYear: said.fromYear,
      toYear: said.fromYear,
      visionEn: said.visionEn,
      visionFr: "",
      levels: hasLevels ? [level] : [],
      principles: principles.map((one) => ({ ...one, textFr: one.textEn })),
      items: inPageOrder(placed).map((item): PlanItem => {
        const { position: _, ...said } = item
        return said
      }),
    }
  })

test("a plan differs in nothing from itself, and a difference says everything that became different", () => {
  fc.assert(
    fc.property(plan, plan, (before, after) => {
      expect(difference(before, before)).toEqual([])
      expect(applied(before, difference(before, after))).toEqual(after)
      const isSame = contentDigest(before) === contentDigest(after)
      expect(difference(before, after).length === 0).toBe(isSame)
    }),
    { numRuns: 500 },
  )
})

test("every change is named exactly once", () => {
  fc.assert(
    fc.property(plan, plan, (before, after) => {
      const changes = difference(before, after)
      const named = changes.map(({ kind, key }) => `${kind} ${key}`)
      expect(new Set(named).size).toBe(named.length)
      const whole = changes.filter(({ kind }) => kind === "added" || kind === "removed")
      const others = changes.filter((change) => !whole.includes(change))
      for (const { key } of whole) expect(others.filter((change) => change.key === key)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test("held the other way round, the same changes are undone", () => {
  fc.assert(
    fc.property(plan, plan, (before, after) => {
      const there = difference(before, after).map((change) => sign(change))
      const back = difference(after, before).map((change) => sign(turned(change)))
      expect(back.toSorted()).toEqual(there.toSorted())
    }),
    { numRuns: 500 },
  )
})

const opposite: Partial<Record<Change["kind"], Change["kind"]>> = {
  added: "removed",
  removed: "added",
  "principle-added": "principle-removed",
  "principle-removed": "principle-added",
}

function turned(change: Change): Change {
  const kind = opposite[change.kind] ?? change.kind
  if ("before" in change) return { ...change, before: change.after, after: change.before } as Change
  if (change.kind === "partnership-wide") return { ...change, after: !change.after }
  return { ...change, kind } as Change
}

/** All of a change but the item as it is now, which says the other side. */
function sign(change: Change): string {
  return JSON.stringify({ ...change, item: null })
}
