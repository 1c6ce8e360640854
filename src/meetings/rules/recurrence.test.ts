import { expect, test } from "vitest"
import { beginsAt } from "./moment.ts"
import { daysOf, readRecurrence, writeRecurrence } from "./recurrence.ts"
import type { Recurrence } from "./recurrence.ts"

const whole = { from: "2026-09-01", until: "2027-08-31" }

function days(recurrence: Recurrence, changes: { timeZone?: string; from?: string; until?: string } = {}) {
  const { timeZone = "America/Toronto", ...between } = changes
  const series = {
    recurrence: writeRecurrence(recurrence),
    startsOn: "2026-09-01",
    timeZone,
  }
  return daysOf(series, { ...whole, ...between })
}

const thirdWednesday = { every: "months", interval: 1, weekday: "WE", place: 3 } as const

test("every month on the third Wednesday", () => {
  expect(days(thirdWednesday, { until: "2026-12-31" })).toEqual([
    "2026-09-16",
    "2026-10-21",
    "2026-11-18",
    "2026-12-16",
  ])
})

test("every two months on the last Friday, counted from the first month", () => {
  expect(days({ every: "months", interval: 2, weekday: "FR", place: -1 })).toEqual([
    "2026-09-25",
    "2026-11-27",
    "2027-01-29",
    "2027-03-26",
    "2027-05-28",
    "2027-07-30",
  ])
})

test("four dates a year", () => {
  expect(days({ every: "year", months: [6, 9, 11, 3], weekday: "TU", place: 1 })).toEqual([
    "2026-09-01",
    "2026-11-03",
    "2027-03-02",
    "2027-06-01",
  ])
})

test("every second week", () => {
  expect(days({ every: "weeks", interval: 2, weekday: "MO" }, { until: "2026-10-15" })).toHaveLength(3)
})

test("5 pm stays 5 pm in Toronto, St. John's and Vancouver when the clocks change", () => {
  for (const timeZone of ["America/Toronto", "America/St_Johns", "America/Vancouver"]) {
    const found = days(thirdWednesday, { timeZone })
    expect(found).toHaveLength(12)
    for (const heldOn of found) {
      const start = beginsAt({ heldOn, startsAt: "17:00", timeZone })
      const clock = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "short", timeStyle: "short" })
      expect(clock.format(start)).toMatch(/, 17:00$/)
    }
  }
})

test("the day a meeting falls on is the day of its own zone", () => {
  const series = { recurrence: "FREQ=WEEKLY;INTERVAL=1;BYDAY=WE", startsOn: "2026-10-28" }
  for (const timeZone of ["America/St_Johns", "America/Vancouver"])
    expect(daysOf({ ...series, timeZone }, { from: "2026-10-28", until: "2026-11-11" })).toEqual([
      "2026-10-28",
      "2026-11-04",
      "2026-11-11",
    ])
})

test("the night of the spring change loses no meeting", () => {
  const series = { recurrence: "FREQ=WEEKLY;INTERVAL=1;BYDAY=SU", startsOn: "2027-03-07" }
  expect(
    daysOf({ ...series, timeZone: "America/Toronto" }, { from: "2027-03-07", until: "2027-03-21" }),
  ).toEqual(["2027-03-07", "2027-03-14", "2027-03-21"])
})

test("going on with a series begins where it was left, and never before it began", () => {
  expect(days(thirdWednesday, { from: "2027-06-17" })).toEqual(["2027-07-21", "2027-08-18"])
  expect(days(thirdWednesday, { from: "2020-01-01", until: "2026-09-30" })).toEqual(["2026-09-16"])
})

test("a rule is read back as it was chosen, and a stranger's rule is not guessed at", () => {
  const chosen: Recurrence[] = [
    thirdWednesday,
    { every: "weeks", interval: 2, weekday: "TH" },
    { every: "year", months: [3, 6], weekday: "MO", place: -1 },
  ]
  for (const recurrence of chosen) expect(readRecurrence(writeRecurrence(recurrence))).toEqual(recurrence)
  expect(readRecurrence("FREQ=DAILY")).toBeNull()
})
