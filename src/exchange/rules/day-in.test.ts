import { expect, test } from "vitest"
import { dayIn } from "./day-in.ts"

test("a reduced date is its first day where something begins, its last where something ends", () => {
  expect(dayIn("1970", "first")).toBe("1970-01-01")
  expect(dayIn("1970", "last")).toBe("1970-12-31")
  expect(dayIn("1970-02", "first")).toBe("1970-02-01")
  expect(dayIn("1972-02", "last")).toBe("1972-02-29")
  expect(dayIn("1970-01-15", "last")).toBe("1970-01-15")
  expect(dayIn("2013-10-09T18:53:09Z", "first")).toBe("2013-10-09")
})

test("what is no day is no day", () => {
  for (const text of ["", "soon", "15/01/1970", "1970-13", "1970-02-30", "197", "1970-1-1", "0000"])
    expect(dayIn(text, "first"), text).toBeNull()
})
