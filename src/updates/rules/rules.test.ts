import { assert, constantFrom, integer, property } from "fast-check"
import { expect, test } from "vitest"
import { readNumber, writeNumber } from "#platform/words"
import { isDue } from "./is-due.ts"
import { linkEnd } from "./link-end.ts"
import { makeReference, readReference } from "#platform/references"
import { daysLate, owed, standingOf } from "./request-standing.ts"

test("a number is read as each language writes it, and zero is a number", () => {
  expect(["0", "12", "1,200", "1,200.5", "1200.5", "１２"].map((typed) => readNumber("en", typed))).toEqual([
    0, 12, 1200, 1200.5, 1200.5, 12,
  ])
  expect(
    ["0", "1 200", "1\u00a0200,5", "1\u202f200,5", "12,5", "12.5"].map((typed) => readNumber("fr", typed)),
  ).toEqual([0, 1200, 1200.5, 1200.5, 12.5, 12.5])
})

test("what is not plainly a number is not guessed at", () => {
  for (const typed of [
    "",
    "about 12",
    "12,5",
    "-3",
    "1e3",
    "0x10",
    "Infinity",
    "1,20",
    "12 people",
    "1.2345",
  ]) {
    expect(readNumber("en", typed), typed).toBeNull()
  }
  for (const typed of ["1,2345", "1 20", "environ 12"]) expect(readNumber("fr", typed), typed).toBeNull()
})

test("a number put back into the form is read as the same number", () => {
  assert(
    property(
      constantFrom("en" as const, "fr" as const),
      integer({ min: 0, max: 10 ** 12 }),
      (locale, thousandths) => {
        const value = thousandths / 1000
        expect(readNumber(locale, writeNumber(locale, value))).toBe(value)
      },
    ),
  )
})

test("asked about is what is under way or should be, never what is over or begins later", () => {
  const today = "2026-11-22"
  const due = (status: Parameters<typeof isDue>[0]["status"], startsOn: string | null) =>
    isDue({ status, startsOn }, today)
  expect(due(null, "2026-11-22")).toBe(true)
  expect(due(null, null)).toBe(true)
  expect(due("planned", "2026-11-23")).toBe(false)
  expect(due("in-progress", "2026-12-01")).toBe(true)
  expect(due("delayed", "2026-05-01")).toBe(true)
  for (const over of ["complete", "dropped", "carried-over"] as const)
    expect(due(over, "2026-05-01")).toBe(false)
})

test("an organisation owes what nothing was said of and what was returned", () => {
  expect(owed(counts(3, 2, 1, 1))).toBe(2)
  expect(standingOf(counts(2, 0, 0, 0))).toBe("silent")
  expect(standingOf(counts(2, 1, 0, 0))).toBe("partly")
  expect(standingOf(counts(2, 2, 0, 1))).toBe("answered")
  expect(standingOf(counts(2, 2, 1, 1))).toBe("returned")
  expect(standingOf(counts(2, 2, 0, 2))).toBe("accepted")
})

test("nobody is late on the day itself; after it, days are counted by the calendar", () => {
  expect(daysLate("2026-10-31", "2026-10-31")).toBe(0)
  expect(daysLate("2026-10-31", "2026-10-01")).toBe(0)
  // Over the end of daylight time: still one day a day.
  expect(daysLate("2026-10-31", "2026-11-02")).toBe(2)
  expect(daysLate("2026-02-27", "2027-03-01")).toBe(367)
})

test("a link ends at midnight where the partnership lives, four weeks after the day", () => {
  expect(endOf("2026-12-06", "2026-11-22", "America/Toronto")).toBe("2027-01-04T05:00:00.000Z")
  expect(endOf("2026-12-06", "2026-11-22", "America/St_Johns")).toBe("2027-01-04T03:30:00.000Z")
  expect(endOf("2026-11-01", "2026-12-06", "America/Toronto")).toBe("2027-01-04T05:00:00.000Z")
})

test("a reference read out over the telephone is found again", () => {
  for (let time = 0; time < 200; time += 1) {
    const reference = makeReference()
    expect(reference).toMatch(/^[A-Z0-9]{4}-[A-Z0-9]{4}$/)
    expect(reference).not.toMatch(/[AEIOULSZB01258]/)
    expect(readReference(reference.toLowerCase().replace("-", " "))).toBe(reference)
  }
  expect(readReference("not one")).toBeNull()
})

function counts(asked: number, sent: number, returned: number, accepted: number) {
  return { asked, sent, returned, accepted }
}

function endOf(dueOn: string, today: string, timeZone: string): string {
  return linkEnd({ dueOn, today, timeZone }).toISOString()
}
