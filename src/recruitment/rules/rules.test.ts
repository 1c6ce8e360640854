import { expect, test } from "vitest"
import { isOpen } from "./is-open.ts"
import { nextOpening } from "./next-opening.ts"
import { termEnd } from "./term-end.ts"

test("both ends of a time of recruitment belong to it", () => {
  const april = { opensOn: "2027-04-01", closesOn: "2027-04-30" }
  const days = ["2027-03-31", "2027-04-01", "2027-04-30", "2027-05-01"]
  expect(days.map((day) => isOpen(april, day))).toEqual([false, true, true, false])
  expect(isOpen({ opensOn: "2027-04-01", closesOn: null }, "2030-01-01")).toBe(true)
})

test("twice a year, spring and fall, as London & Middlesex: the next of the months, whole", () => {
  expect(nextOpening([4, 10], "2026-11-22")).toEqual({ opensOn: "2027-04-01", closesOn: "2027-04-30" })
  expect(nextOpening([4, 10], "2026-10-05")).toEqual({ opensOn: "2026-10-05", closesOn: "2026-10-31" })
  expect(nextOpening([2], "2027-12-31")).toEqual({ opensOn: "2028-02-01", closesOn: "2028-02-29" })
  expect(nextOpening(null, "2026-11-22")).toEqual({ opensOn: "2026-11-22", closesOn: null })
})

test("a term of two years ends the day before its second anniversary", () => {
  expect(termEnd("2026-11-22", 2)).toBe("2028-11-21")
  expect(termEnd("2027-01-01", 1)).toBe("2027-12-31")
})
