import { array, assert, constantFrom, integer, property, uniqueArray } from "fast-check"
import { expect, test } from "vitest"
import { labelsOf } from "./breakdown.ts"
import { forecastOn, straightLine } from "./forecast.ts"
import { fitsFrequency, lastPeriod, overlap } from "./period.ts"
import { canBeWorkedOut, isTooFew } from "./small-number.ts"
import { trendOf } from "./trend.ts"
import { measuredOf, numberOf, valueStates } from "./value.ts"

const day = (years: number) => `${2000 + years}-03-31`
const history = uniqueArray(integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 10 }).chain((years) =>
  array(integer({ min: -500, max: 500 }), { minLength: years.length, maxLength: years.length }).map(
    (numbers) => years.map((year, at) => ({ on: day(year), number: numbers[at]! })),
  ),
)

test("a straight history is continued as it was", () => {
  const line = straightLine([
    { on: "2026-01-01", number: 10 },
    { on: "2026-01-11", number: 20 },
    { on: "2026-01-21", number: 30 },
  ])
  expect(forecastOn(line!, "2026-02-10")).toBeCloseTo(50)
})

test("adding the same to every number adds it to the forecast, and scaling scales it", () => {
  assert(
    property(history, integer({ min: -50, max: 50 }), (points, by) => {
      const at = (of: typeof points) => forecastOn(straightLine(of)!, day(25))
      const plain = at(points)
      expect(at(points.map((one) => ({ ...one, number: one.number + by })))).toBeCloseTo(plain + by, 5)
      expect(at(points.map((one) => ({ ...one, number: one.number * by })))).toBeCloseTo(plain * by, 5)
    }),
  )
})

test("the order in which history was entered does not matter", () => {
  assert(
    property(history, (points) => {
      const line = (of: typeof points) => forecastOn(straightLine(of)!, day(25))
      expect(line(points.toReversed())).toBeCloseTo(line(points), 5)
    }),
  )
})

test("one point, or several of one day, make no forecast", () => {
  expect(straightLine([])).toBeNull()
  expect(straightLine([{ on: day(1), number: 4 }])).toBeNull()
  expect(
    straightLine([
      { on: day(1), number: 4 },
      { on: day(1), number: 5 },
    ]),
  ).toBeNull()
})

const falling = [
  { on: day(18), number: 30 },
  { on: day(19), number: 20 },
]

test("turned is better than the forecast, and not better than the year before", () => {
  const baseline = { on: day(20), number: 10 }
  const known = { baseline, better: "up" as const, target: 40 }
  const better = trendOf({ ...known, points: [...falling, { on: day(21), number: 5 }] })
  expect(better, "less than last year, but the forecast said none at all").toMatchObject({
    turn: "turned",
    toTarget: 35,
  })
  const risingBefore = falling.map((point) => ({ ...point, number: 30 - point.number }))
  const worse = trendOf({ ...known, points: [...risingBefore, { on: day(21), number: 12 }] })
  expect(worse.turn, "on a history of 0, 10, 10 twelve is less than the forecast").toBe("not-turned")
})

test("what is better when it falls is turned below the forecast, and nothing is turned on it", () => {
  assert(
    property(history, constantFrom("up" as const, "down" as const), (points, better) => {
      const sorted = points.toSorted((one, other) => one.on.localeCompare(other.on))
      const baseline = sorted.at(-1)!
      const said = straightLine(sorted)!
      const latest = (number: number) =>
        trendOf({ points: [...points, { on: day(25), number }], baseline, better, target: null }).turn
      const forecast = forecastOn(said, day(25))
      expect(latest(forecast + 1)).toBe(better === "up" ? "turned" : "not-turned")
      expect(latest(forecast - 1)).toBe(better === "down" ? "turned" : "not-turned")
    }),
  )
})

test("without a baseline, a history or a later number nothing is said of a turn", () => {
  const known = { better: "up" as const, target: null }
  const baseline = { on: day(20), number: 10 }
  expect(trendOf({ ...known, points: falling, baseline: null }).turn).toBe("no-baseline")
  expect(trendOf({ ...known, points: [], baseline }).turn).toBe("no-history")
  expect(trendOf({ ...known, points: falling, baseline }).turn).toBe("nothing-since")
})

test("a target that is reached is no longer away", () => {
  const at = (number: number, better: "up" | "down") =>
    trendOf({ points: [{ on: day(1), number }], baseline: null, better, target: 10 }).toTarget
  expect([at(4, "up"), at(12, "up"), at(12, "down"), at(4, "down")]).toEqual([6, 0, 2, 0])
})

test("a rate is computed from both its numbers; what is no number is never one", () => {
  expect(numberOf(100, { state: "value", amount: 0, outOf: 40 })).toBe(0)
  expect(numberOf(100, { state: "value", amount: 10, outOf: 40 })).toBe(25)
  expect(numberOf(null, { state: "value", amount: 0, outOf: null })).toBe(0)
  for (const state of valueStates.filter((one) => one !== "value"))
    expect(numberOf(null, measuredOf({ state, amount: null, outOf: null })), state).toBeNull()
})

test("a period is as long as the frequency says, in whole months", () => {
  const fits = (frequency: Parameters<typeof fitsFrequency>[0], startsOn: string, endsOn: string) =>
    fitsFrequency(frequency, { startsOn, endsOn })
  expect(fits("monthly", "2028-02-01", "2028-02-29")).toBe(true)
  expect(fits("monthly", "2028-02-01", "2028-02-28")).toBe(false)
  expect(fits("quarterly", "2026-04-01", "2026-06-30")).toBe(true)
  expect(fits("quarterly", "2026-05-01", "2026-07-31")).toBe(false)
  expect(fits("yearly", "2026-04-01", "2027-03-31")).toBe(true)
  expect(fits("yearly", "2026-04-01", "2026-12-31")).toBe(false)
  expect(fits("once", "2026-05-03", "2026-05-04")).toBe(true)
  expect(fits("once", "2026-05-03", "2026-05-02")).toBe(false)
})

test("the last period is over, and fits its frequency", () => {
  expect(lastPeriod("monthly", "2026-03-31")).toEqual({ startsOn: "2026-02-01", endsOn: "2026-02-28" })
  expect(lastPeriod("quarterly", "2026-11-22")).toEqual({ startsOn: "2026-07-01", endsOn: "2026-09-30" })
  expect(lastPeriod("yearly", "2026-11-22")).toEqual({ startsOn: "2025-04-01", endsOn: "2026-03-31" })
  expect(lastPeriod("yearly", "2026-03-31")).toEqual({ startsOn: "2024-04-01", endsOn: "2025-03-31" })
  assert(
    property(
      constantFrom("monthly" as const, "quarterly" as const, "yearly" as const),
      integer({ min: 0, max: 4000 }),
      (frequency, days) => {
        const today = new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10)
        const period = lastPeriod(frequency, today)!
        expect(period.endsOn < today).toBe(true)
        expect(fitsFrequency(frequency, period)).toBe(true)
      },
    ),
  )
})

test("periods overlap when they share a day", () => {
  const april = { startsOn: "2026-04-01", endsOn: "2026-04-30" }
  expect(overlap(april, { startsOn: "2026-04-30", endsOn: "2026-05-31" })).toBe(true)
  expect(overlap(april, { startsOn: "2026-05-01", endsOn: "2026-05-31" })).toBe(false)
})

test("one to four people are too few to be shown; nobody is zero", () => {
  expect([0, 1, 4, 5].map(isTooFew)).toEqual([false, true, true, false])
})

test("one hidden group beside a total can be worked out; two cannot", () => {
  expect(canBeWorkedOut("value", ["value", "suppressed"])).toBe(true)
  expect(canBeWorkedOut("value", ["suppressed", "suppressed", "value"])).toBe(false)
  expect(canBeWorkedOut("suppressed", ["value", "suppressed"])).toBe(false)
  expect(canBeWorkedOut("value", ["blank", "suppressed"])).toBe(false)
})

test("the labels of a breakdown are its lines, each once", () => {
  expect(labelsOf(" Women \nMen\n\nWomen")).toEqual(["Women", "Men"])
})
