import * as fc from "fast-check"
import { Temporal } from "temporal-polyfill"
import { expect, test } from "vitest"
import {
  fiscalQuarter,
  fiscalQuarterOf,
  fiscalQuarters,
  fiscalYearEnd,
  fiscalYearLabel,
  fiscalYearOf,
  fiscalYearStart,
} from "./fiscal-year.ts"

test("the fiscal year 2026 runs from 1 April 2026 to 31 March 2027 and is written 2026-27", () => {
  expect(fiscalYearStart(2026).toString()).toBe("2026-04-01")
  expect(fiscalYearEnd(2026).toString()).toBe("2027-03-31")
  expect(fiscalYearLabel(2026)).toBe("2026-27")
  expect(fiscalYearLabel(1999)).toBe("1999-00")
  expect(fiscalYearLabel(2008)).toBe("2008-09")
})

test("the year turns over between 31 March and 1 April", () => {
  expect(fiscalYearOf("2027-03-31")).toBe(2026)
  expect(fiscalYearOf(Temporal.PlainDate.from("2027-04-01"))).toBe(2027)
})

test("the quarters start in April, July, October and January, and the last ends in a leap year as in any other", () => {
  const quarters = fiscalQuarters.map((quarter) => fiscalQuarter(2023, quarter))
  expect(quarters.map(({ from, to }) => `${from} ${to}`)).toEqual([
    "2023-04-01 2023-06-30",
    "2023-07-01 2023-09-30",
    "2023-10-01 2023-12-31",
    "2024-01-01 2024-03-31",
  ])
})

test("every day lies in its own fiscal year and in its own quarter of it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
      const day = Temporal.PlainDate.from("2000-01-01").add({ days })
      const { from, to } = fiscalQuarter(fiscalYearOf(day), fiscalQuarterOf(day))
      expect(Temporal.PlainDate.compare(from, day)).toBeLessThanOrEqual(0)
      expect(Temporal.PlainDate.compare(day, to)).toBeLessThanOrEqual(0)
    }),
  )
})
