import { expect, test } from "vitest"
import { barLookOf, barOf, shareOf } from "./timeline.ts"

const span = { from: "2026-04-01", to: "2027-03-31" }

test("a bar lies where its days lie in the year, its last day included, and is cut off at the edges", () => {
  expect(barOf({ startsOn: "2026-04-01", endsOn: "2027-03-31" }, span)).toEqual({ from: 0, to: 1 })
  expect(barOf({ startsOn: "2025-01-01", endsOn: "2028-01-01" }, span)).toEqual({ from: 0, to: 1 })
  const week = barOf({ startsOn: "2026-04-08", endsOn: "2026-04-14" }, span)!
  expect(week.from).toBeCloseTo(7 / 365)
  expect(week.to - week.from).toBeCloseTo(7 / 365)
  expect(shareOf("2026-07-01", span)).toBeCloseTo(91 / 365)
})

test("one date alone is a bar of a day; no date, or none in this year, is no bar", () => {
  const alone = barOf({ startsOn: null, endsOn: "2026-10-01" }, span)!
  expect(alone.to - alone.from).toBeCloseTo(1 / 365)
  expect(barOf({ startsOn: null, endsOn: null }, span)).toBeUndefined()
  expect(barOf({ startsOn: "2025-04-01", endsOn: "2026-03-31" }, span)).toBeUndefined()
  expect(barOf({ startsOn: "2027-04-01", endsOn: null }, span)).toBeUndefined()
})

test("what is late looks late whatever else it is; what stopped looks neither done nor under way", () => {
  const look = (status: Parameters<typeof barLookOf>[0]["status"], isOverdue = false) =>
    barLookOf({ status, isOverdue })
  expect([look("planned", true), look("delayed"), look("in-progress", true)]).toEqual([
    "late",
    "late",
    "late",
  ])
  expect([look("planned"), look("in-progress"), look("complete")]).toEqual(["planned", "under-way", "done"])
  expect(new Set([look("on-hold"), look("dropped"), look("carried-over")])).toEqual(new Set(["stopped"]))
})
