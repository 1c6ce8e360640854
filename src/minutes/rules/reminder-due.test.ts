import fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { expect, test } from "vitest"
import { dayOf, reminderDue, reminderSteps } from "./reminder-due.ts"

const dueOn = "2026-12-10"
const day = (offset: number) => Temporal.PlainDate.from(dueOn).add({ days: offset }).toString()
const asked = { dueOn, doneOn: null, setOn: day(-60), remindedOn: null }

test.each([
  [-8, null],
  [-7, "week-before"],
  [-1, "week-before"],
  [0, "on-the-day"],
  [6, "on-the-day"],
  [7, "week-after"],
  [21, "three-weeks-after"],
  [400, "three-weeks-after"],
] as const)("%i days from the day it is due, %s is to be sent if nothing was yet", (offset, step) => {
  expect(reminderDue(asked, day(offset))).toBe(step)
})

test("nothing without a day, when it is done, or for a day before it was taken", () => {
  expect(reminderDue({ ...asked, dueOn: null }, day(0))).toBeNull()
  expect(reminderDue({ ...asked, doneOn: day(-1) }, day(0))).toBeNull()
  expect(reminderDue({ ...asked, setOn: day(-3) }, day(-1))).toBeNull()
  expect(reminderDue({ ...asked, setOn: day(-3) }, day(0))).toBe("on-the-day")
})

test("somebody reminded by hand is not written to again for a day that was already over", () => {
  expect(reminderDue({ ...asked, remindedOn: day(2) }, day(5))).toBeNull()
  expect(reminderDue({ ...asked, remindedOn: day(2) }, day(7))).toBe("week-after")
})

const days = fc
  .uniqueArray(fc.integer({ min: -70, max: 90 }), { maxLength: 60 })
  .map((some) => some.toSorted((a, b) => a - b))

/** Runs on those days, with what was sent remembered as the database does. */
function sentOn(ran: readonly number[], setOn: number, doneOn: number | null) {
  const sent: { at: number; step: string }[] = []
  for (const offset of ran) {
    const isDone = doneOn !== null && doneOn <= offset
    const last = sent.at(-1)
    const known = {
      dueOn,
      doneOn: isDone ? day(doneOn) : null,
      setOn: day(setOn),
      remindedOn: last ? day(last.at) : null,
    }
    const step = reminderDue(known, day(offset))
    if (step) sent.push({ at: offset, step })
  }
  return sent
}

test("whenever it runs: each step at most once and in order, never early, never once it is done", () => {
  const property = fc.property(
    days,
    fc.integer({ min: -80, max: 30 }),
    fc.option(fc.integer({ min: -80, max: 90 })),
    (ran, setOn, doneOn) => {
      const sent = sentOn(ran, setOn, doneOn)
      const places = sent.map(({ step }) => reminderSteps.findIndex((one) => one === step))
      expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b))
      for (const { at, step } of sent) {
        const due = dayOf(step as (typeof reminderSteps)[number], dueOn)
        expect(day(at) >= due && due > day(setOn)).toBe(true)
        expect(doneOn === null || at < doneOn).toBe(true)
      }
    },
  )
  fc.assert(property, { numRuns: 300 })
})

test("however long nothing ran: on the next day that it runs, one letter says what is due now", () => {
  const property = fc.property(days, (ran) => {
    const sent = sentOn(ran, -80, null)
    for (const offset of ran) {
      const come = reminderSteps.filter((step) => dayOf(step, dueOn) <= day(offset))
      if (come.length === 0) continue
      const before = sent.filter(({ at }) => at <= offset)
      expect(before.at(-1)?.step).toBe(come.at(-1))
    }
  })
  fc.assert(property, { numRuns: 300 })
})
