import { expect, test } from "vitest"
import { mayStandUnder, supportsFor } from "./may-stand-under.ts"

test("a decision stands on documents, findings and needs, and under what was done because of it", () => {
  expect(supportsFor("decision")).toEqual(["document", "finding", "need"])
  expect(mayStandUnder("decision", "activity")).toBe(true)
  expect(supportsFor("activity")).toEqual(["document", "decision"])
})

test("what shows that an action was done stands under it; an action proves no claim by itself", () => {
  expect(supportsFor("action")).toEqual(["document"])
  expect(mayStandUnder("decision", "action")).toBe(false)
  expect(mayStandUnder("action", "claim")).toBe(false)
})

test("a decision proves no claim of the report by itself", () => {
  expect(mayStandUnder("decision", "claim")).toBe(false)
  expect(mayStandUnder("update", "decision")).toBe(false)
})
