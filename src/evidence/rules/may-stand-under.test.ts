import { expect, test } from "vitest"
import { mayStandUnder, supportsFor } from "./may-stand-under.ts"

test("a decision stands on documents, findings and needs, and under what was done because of it", () => {
  expect(supportsFor("decision")).toEqual(["document", "finding", "need"])
  expect(mayStandUnder("decision", "activity")).toBe(true)
  expect(supportsFor("activity")).toEqual(["document", "decision"])
})

test("a decision proves no claim of the report by itself", () => {
  expect(mayStandUnder("decision", "claim")).toBe(false)
  expect(mayStandUnder("update", "decision")).toBe(false)
})
