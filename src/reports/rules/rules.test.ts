import fc from "fast-check"
import { expect, test } from "vitest"
import { canonicalJson } from "./canonical-json.ts"
import type { EvidenceContent } from "./content.ts"
import { countCharacters } from "./count-characters.ts"
import { beneath } from "./evidence-tree.ts"
import { daysLeft, reportDueOn } from "./report-deadline.ts"
import { gathered } from "./owed.ts"
import { isOpen, reportState } from "./report-state.ts"

test("the same content has one text, in whatever order its keys were written", () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled)
    if (typeof value !== "object" || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, each]) => [key, shuffled(each)]),
    )
  }
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value)
      expect(canonicalJson(shuffled(value))).toBe(text)
      expect(canonicalJson(JSON.parse(text))).toBe(text)
    }),
  )
})

test("what JSON cannot say is refused, what has no value is left out, and half a character is mended", () => {
  expect(canonicalJson({ b: 1, a: [true, null, "é"], none: undefined })).toBe('{"a":[true,null,"é"],"b":1}')
  expect(canonicalJson("\ud800")).toBe('"\ufffd"')
  expect(() => canonicalJson(Number.NaN)).toThrow(TypeError)
})

test("a report is due on 30 June after its year, and the days to it are counted", () => {
  expect(reportDueOn(2026)).toBe("2027-06-30")
  expect(daysLeft(2026, "2027-05-20")).toBe(41)
  expect(daysLeft(2026, "2027-06-30")).toBe(0)
  expect(daysLeft(2026, "2027-07-02")).toBe(-2)
})

test("a report is open until it is submitted, and again when it is returned", () => {
  expect(reportState([])).toBe("in-progress")
  expect(reportState([{ step: "returned" }, { step: "submitted" }])).toBe("returned")
  expect(
    ["in-progress", "returned", "submitted", "accepted"].map((state) => isOpen(state as "accepted")),
  ).toEqual([true, true, false, false])
})

test("characters are counted as a reader counts them", () => {
  expect(countCharacters("été")).toBe(3)
  expect(countCharacters("e\u0301te\u0301 👩‍👩‍👧")).toBe(5)
})

test("under each piece of evidence stands what it rests on, each thing once", () => {
  const node = (id: string, steps: number, under: string): EvidenceContent => ({
    id,
    kind: "document",
    title: { en: id, fr: id },
    steps,
    under,
    strength: null,
  })
  const evidence = [
    node("survey", 3, "need"),
    node("update", 1, "claim"),
    node("need", 2, "update"),
    node("x", 1, "claim"),
  ]
  expect(beneath(evidence, evidence[1]!).map(({ id }) => id)).toEqual(["need", "survey"])
  expect(beneath(evidence, evidence[3]!)).toEqual([])
})

test("who owes most to a report is named first, each once, and nobody in particular is no organisation", () => {
  const centre = { en: "Centre", fr: "Centre" }
  const city = { en: "City", fr: "Ville" }
  expect(gathered("updates", [centre, city, null, city])).toEqual([
    { kind: "updates", who: city, count: 2 },
    { kind: "updates", who: centre, count: 1 },
    { kind: "updates", who: null, count: 1 },
  ])
})
