import { expect, test } from "vitest"
import { sameDayInEarlierYears } from "./same-day-in-earlier-years.ts"

test("the same day of the years before, also of a leap day", () => {
  expect(sameDayInEarlierYears("2026-11-22", 3)).toEqual(["2026-11-22", "2025-11-22", "2024-11-22"])
  expect(sameDayInEarlierYears("2028-02-29", 2)).toEqual(["2028-02-29", "2027-02-28"])
})
