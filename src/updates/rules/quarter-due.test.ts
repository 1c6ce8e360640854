import { array, assert, integer, property } from "fast-check"
import { Temporal } from "temporal-polyfill"
import { expect, test } from "vitest"
import { nextQuarter, quarterDue } from "./quarter-due.ts"

const asking = { fiscalYear: 2026, daysAfter: 14, setOn: "2026-05-02" }

test("the day after a quarter ends it is asked about; its answers are due so many days after its end", () => {
  expect(quarterDue(asking, [], "2026-06-30")).toBeNull()
  expect(quarterDue(asking, [], "2026-07-01")).toEqual({
    quarter: 1,
    opensOn: "2026-07-01",
    dueOn: "2026-07-14",
  })
  expect(quarterDue(asking, [1], "2026-07-02")).toBeNull()
  expect(quarterDue(asking, [1, 2, 3], "2027-04-01")).toMatchObject({ quarter: 4, dueOn: "2027-04-14" })
})

test("quarters that were over when it was turned on are left alone, and the page names the next", () => {
  const late = { ...asking, setOn: "2026-11-22" }
  expect(quarterDue(late, [], "2026-11-22")).toBeNull()
  expect(nextQuarter(late, "2026-11-22")).toMatchObject({
    quarter: 3,
    opensOn: "2027-01-01",
    dueOn: "2027-01-14",
  })
  expect(nextQuarter(late, "2027-04-01")).toBeNull()
})

test("after a standstill only the last quarter is asked about, and everybody has a week", () => {
  expect(quarterDue(asking, [], "2027-01-20")).toEqual({
    quarter: 3,
    opensOn: "2027-01-01",
    dueOn: "2027-01-27",
  })
})

test("whenever somebody looks, each quarter is asked about at most once, in order", () => {
  assert(
    property(array(integer({ min: 0, max: 400 }), { maxLength: 80 }), (looks) => {
      const asked: number[] = []
      for (const after of looks.toSorted((one, other) => one - other)) {
        const today = Temporal.PlainDate.from("2026-04-01").add({ days: after }).toString()
        const due = quarterDue(asking, asked, today)
        if (!due) continue
        expect(due.quarter).toBeGreaterThan(asked.at(-1) ?? 0)
        expect(due.dueOn > today).toBe(true)
        asked.push(due.quarter)
      }
      expect(asked.length).toBeLessThanOrEqual(4)
    }),
  )
})
