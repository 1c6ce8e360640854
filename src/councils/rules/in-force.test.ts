import * as fc from "fast-check"
import { expect, test } from "vitest"
import { bothTerms, inForce, isInForce, nearestDay } from "./in-force.ts"
import { dayBefore, succession } from "./succession.ts"

const days = fc
  .integer({ min: 0, max: 400 })
  .map((count) => new Date(Date.UTC(2026, 0, 1 + count)).toISOString().slice(0, 10))
const turns = fc.array(
  fc.record({ startsOn: days, endsOn: fc.option(days) }).map((turn) => ({
    startsOn: turn.startsOn,
    endsOn: turn.endsOn !== null && turn.endsOn < turn.startsOn ? turn.startsOn : turn.endsOn,
  })),
  { maxLength: 6 },
)

test("a term holds on its first day and on its last, and on no day outside", () => {
  const term = { startsOn: "2026-04-01", endsOn: "2027-03-31" }
  expect(isInForce(term, "2026-03-31")).toBe(false)
  expect(isInForce(term, "2026-04-01")).toBe(true)
  expect(isInForce(term, "2027-03-31")).toBe(true)
  expect(isInForce(term, "2027-04-01")).toBe(false)
})

test("a term with no first day has always held, and one with no last day still does", () => {
  expect(isInForce({ startsOn: null, endsOn: "2026-01-01" }, "1999-12-31")).toBe(true)
  expect(isInForce({ startsOn: "2026-01-01", endsOn: null }, "2099-12-31")).toBe(true)
})

test("when everybody stops on a day, nobody holds the seat the day after", () => {
  fc.assert(
    fc.property(turns, days, (all, lastDay) => {
      const outcome = succession(all, { lastDay, today: "2025-01-01" })
      const left = all
        .filter((turn) => !outcome!.never.includes(turn))
        .map((turn) => (outcome!.ends.includes(turn) ? { ...turn, endsOn: lastDay } : turn))
      expect(left.filter((turn) => turn.endsOn === null || turn.endsOn > lastDay)).toEqual([])
      expect(left.every((turn) => turn.endsOn === null || turn.startsOn <= turn.endsOn)).toBe(true)
    }),
  )
})

test("nobody who has sat loses a day of it before the one on which they stop", () => {
  fc.assert(
    fc.property(turns, days, days, (all, lastDay, today) => {
      const outcome = succession(all, { lastDay, today })
      if (!outcome) return
      expect(outcome.never.filter((turn) => turn.startsOn < today)).toEqual([])
      for (const turn of outcome.ends) expect(inForce([turn], lastDay)).toHaveLength(1)
    }),
  )
})

test("somebody who has sat since before today cannot be made never to have sat", () => {
  const sits = { startsOn: "2026-04-01", endsOn: null }
  expect(succession([sits], { lastDay: "2026-03-01", today: "2026-11-22" })).toBeNull()
  const planned = { startsOn: "2027-01-01", endsOn: null }
  expect(succession([planned], { lastDay: "2026-11-22", today: "2026-11-22" })).toEqual({
    ends: [],
    never: [planned],
  })
})

test("the day before the first of March is the last of February, in a leap year too", () => {
  expect(dayBefore("2027-03-01")).toBe("2027-02-28")
  expect(dayBefore("2028-03-01")).toBe("2028-02-29")
})

test("a seat and its body hold together on the days on which each holds", () => {
  const terms = fc.record({ startsOn: fc.option(days), endsOn: fc.option(days) })
  fc.assert(
    fc.property(terms, terms, days, (one, other, day) => {
      expect(isInForce(bothTerms(one, other), day)).toBe(isInForce(one, day) && isInForce(other, day))
    }),
  )
})

test("a seat that has ended is shown as on its last day, one to come as on its first", () => {
  const term = { startsOn: "2026-04-01", endsOn: "2027-03-31" }
  expect(nearestDay(term, "2026-11-22")).toBe("2026-11-22")
  expect(nearestDay(term, "2025-01-01")).toBe("2026-04-01")
  expect(nearestDay(term, "2030-01-01")).toBe("2027-03-31")
})
