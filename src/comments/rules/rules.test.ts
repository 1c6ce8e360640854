import fc from "fast-check"
import { expect, test } from "vitest"
import { dayOf } from "#platform/clock"
import { showableCounts, smallestGroup } from "./counted.ts"
import { overlap, periodState } from "./period-state.ts"
import { plainText, removedMark, withoutWords } from "./removed.ts"
import { shownPeriod } from "./shown-period.ts"

const period = { opensOn: "2026-10-15", closesOn: "2026-12-31", isStopped: false }
const stateAt = (instant: string) => periodState(period, dayOf(new Date(instant), "America/Toronto"))

test("a period opens and closes at midnight of the partnership, over the change of the clocks and the end of the year", () => {
  expect(stateAt("2026-10-15T03:59:59Z")).toBe("to-come")
  expect(stateAt("2026-10-15T04:00:00Z")).toBe("open")
  expect(stateAt("2027-01-01T04:59:59Z")).toBe("open")
  expect(stateAt("2027-01-01T05:00:00Z")).toBe("closed")
})

test("two periods with one day in common overlap; one that was stopped overlaps none", () => {
  const next = { opensOn: "2026-12-31", closesOn: "2027-01-31", isStopped: false }
  expect(overlap(period, next)).toBe(true)
  expect(overlap(period, { ...next, opensOn: "2027-01-01" })).toBe(false)
  expect(overlap({ ...period, isStopped: true }, next)).toBe(false)
})

test("the public page is about the period that is open, else the next, else the last", () => {
  const past = { ...period, opensOn: "2025-01-01", closesOn: "2025-02-01" }
  expect(shownPeriod([past, period], "2026-10-14")?.period).toBe(period)
  expect(shownPeriod([past, period], "2025-01-15")?.period).toBe(past)
  expect(shownPeriod([past, period], "2027-03-01")?.period).toBe(period)
  expect(shownPeriod([], "2027-03-01")).toBeUndefined()
})

test("words are removed wherever they stand, and nothing else is", () => {
  expect(withoutWords("Ask Ana. ana knows (555-1234).", ["Ana", "(555-1234)"])).toBe(
    `Ask ${removedMark}. ${removedMark} knows ${removedMark}.`,
  )
  expect(withoutWords("Ask Ana", ["Bo"])).toBeNull()
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, word, after) => {
      const left = withoutWords(`${before}${word}${after}`, [word])
      expect(left).not.toBeNull()
      expect(left!.includes(word)).toBe(word.includes(removedMark) && left!.includes(word))
    }),
  )
})

test("nobody can write the mark of removed words, or turn the text around it", () => {
  expect(plainText(`Good ${removedMark} \u202Eplan\u0007 `)).toBe("Good  plan")
})

test("no small group can be told from the counts that are shown and their total", () => {
  const counts = fc.record({
    newcomer: fc.nat({ max: 12 }),
    resident: fc.nat({ max: 12 }),
    member: fc.nat({ max: 12 }),
    unsaid: fc.nat({ max: 12 }),
  })
  fc.assert(
    fc.property(counts, (true_) => {
      const shown = showableCounts(true_)
      const held = Object.keys(true_).filter((key) => shown[key as keyof typeof shown] === null)
      for (const [key, count] of Object.entries(true_)) {
        const seen = shown[key as keyof typeof shown]
        if (count > 0 && count < smallestGroup) expect(seen).toBeNull()
        if (seen !== null) expect(seen).toBe(count)
      }
      const sum = held.reduce((total, key) => total + true_[key as keyof typeof true_], 0)
      if (held.length > 0 && held.length < 4) {
        expect(held.length).toBeGreaterThan(1)
        expect(sum).toBeGreaterThanOrEqual(smallestGroup)
      }
    }),
  )
})

/** Every way in which so many comments can come from so many groups. */
function ways(groups: number, comments: number): number[][] {
  if (groups === 1) return [[comments]]
  return Array.from({ length: comments + 1 }, (_, first) => first).flatMap((first) =>
    ways(groups - 1, comments - first).map((rest) => [first, ...rest]),
  )
}

test("whoever knows the rule, the total and all that is shown, works out no small group", () => {
  for (let total = 1; total <= 34; total++) {
    const shownOf = (world: readonly number[]) =>
      JSON.stringify(showableCounts(Object.fromEntries(world.entries())))
    for (const [shown, same] of Map.groupBy(ways(4, total), shownOf))
      for (const place of same[0]!.keys()) {
        const could = new Set(same.map((world) => world[place]!))
        const [only = 0] = could
        const isTold = could.size === 1 && only > 0 && only < smallestGroup
        expect(isTold, `${shown} is only ${same[0]!.join(", ")}`).toBe(false)
      }
  }
})
