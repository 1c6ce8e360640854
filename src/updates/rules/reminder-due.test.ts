import { assert, array, constantFrom, date, integer, property } from "fast-check"
import { Temporal } from "temporal-polyfill"
import { expect, test } from "vitest"
import { dayOf } from "#platform/clock"
import { daysLate } from "./request-standing.ts"
import { nextReminderOn, reminderDue } from "./reminder-due.ts"
import type { Reminding } from "./reminder-due.ts"

const asked: Reminding = {
  dueOn: "2027-01-04",
  askedOn: "2026-12-01",
  isClosed: false,
  owed: 2,
  writtenOn: "2026-12-01",
}

/** What leaves when somebody looks on each of these days, and whatever leaves is kept. */
function sentOn(days: readonly string[], request = asked): [string, string][] {
  let { writtenOn } = request
  return days.flatMap((day) => {
    const step = reminderDue({ ...request, writtenOn }, day)
    if (!step) return []
    writtenOn = day
    return [[day, step] as [string, string]]
  })
}

const from = (day: string, count: number) =>
  Array.from({ length: count }, (_, at) => Temporal.PlainDate.from(day).add({ days: at }).toString())

test("over the end of a year, reminders leave 7 days before, on the day, 7 and 21 days after", () => {
  expect(sentOn(from("2026-12-01", 90))).toEqual([
    ["2026-12-28", "week-before"],
    ["2027-01-04", "on-the-day"],
    ["2027-01-11", "week-after"],
    ["2027-01-25", "three-weeks-after"],
  ])
  expect(nextReminderOn(asked, "2026-12-28")).toBe("2027-01-04")
  expect(nextReminderOn(asked, "2027-01-25")).toBeNull()
})

test("nobody is reminded who has answered, nor once the round is closed, nor on the day they were asked", () => {
  for (const over of [{ owed: 0 }, { isClosed: true }])
    expect(sentOn(from("2026-12-01", 90), { ...asked, ...over })).toEqual([])
  const late = { ...asked, askedOn: "2026-12-28", writtenOn: "2026-12-28" }
  expect(sentOn(from("2026-12-28", 3), late)).toEqual([])
})

test("a scheduler that stood still for months sends one letter, the last that is due", () => {
  expect(sentOn(["2027-06-01", "2027-06-02"])).toEqual([["2027-06-01", "three-weeks-after"]])
  expect(sentOn(["2027-01-07", "2027-01-08", "2027-01-11"])).toEqual([
    ["2027-01-07", "on-the-day"],
    ["2027-01-11", "week-after"],
  ])
})

test("whenever somebody looks, however often: each step at most once, in order, and never more than four", () => {
  const days = date({ min: new Date("2026-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
  assert(
    property(days, array(integer({ min: 0, max: 120 }), { maxLength: 60 }), (due, looks) => {
      const dueOn = due.toISOString().slice(0, 10)
      const askedOn = Temporal.PlainDate.from(dueOn).subtract({ days: 30 }).toString()
      const looked = looks
        .toSorted((one, other) => one - other)
        .map((after) => Temporal.PlainDate.from(askedOn).add({ days: after }).toString())
      const steps = sentOn(looked, { ...asked, dueOn, askedOn, writtenOn: askedOn }).map(([, step]) => step)
      const order = ["week-before", "on-the-day", "week-after", "three-weeks-after"]
      expect(steps).toEqual(order.filter((step) => steps.includes(step)))
      const last = looked.at(-1)
      // The newest step that has come was sent, or a newer letter stands in its place.
      if (last && reminderDue({ ...asked, dueOn, askedOn, writtenOn: askedOn }, last)) {
        expect(steps.length).toBeGreaterThan(0)
      }
    }),
  )
})

test("the day is the partnership's own, whichever hour of it somebody looks and whether the clocks change on it", () => {
  const changes = constantFrom("2026-11-01", "2027-03-14", "2027-01-01", "2026-12-31")
  assert(
    property(changes, integer({ min: 0, max: 1439 }), (dueOn, minute) => {
      for (const zone of ["America/St_Johns", "America/Toronto", "America/Vancouver"]) {
        const midnight = Temporal.PlainDate.from(dueOn).toZonedDateTime({ timeZone: zone })
        const at = new Date(midnight.add({ minutes: Math.min(minute, 1379) }).epochMilliseconds)
        const today = dayOf(at, zone)
        expect(today).toBe(dueOn)
        const askedOn = Temporal.PlainDate.from(dueOn).subtract({ days: 3 }).toString()
        expect(reminderDue({ ...asked, dueOn, askedOn, writtenOn: askedOn }, today)).toBe("on-the-day")
        expect(daysLate(dueOn, today)).toBe(0)
      }
    }),
  )
})
