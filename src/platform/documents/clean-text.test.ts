import * as fc from "fast-check"
import { expect, test } from "vitest"
import { cleanText, isBlank } from "./clean-text.ts"

test("whatever a person types, what is set is one line of legal characters with every isolate closed", () => {
  const marks = fc.constantFrom(
    "\u202E",
    "\u2067",
    "\u2069",
    "\u0000",
    "\n",
    "\uFFFF",
    "\uD800",
    "a",
    "ع",
    " ",
    "😀",
  )
  const anyCharacter = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code))
  fc.assert(
    fc.property(fc.array(fc.oneof(marks, anyCharacter)), (pieces) => {
      const clean = cleanText(pieces.join(""), "en")
      expect(clean).toBe(clean.toWellFormed())
      expect(clean).not.toMatch(/[\p{Cc}\u202A-\u202E\u2028\u2029\uFFFE\uFFFF]/u)
      expect(isolatesLeftOpen(clean)).toBe(0)
      expect(cleanText(clean, "en")).toBe(clean)
    }),
    { numRuns: 300 },
  )
})

test("names keep their accents, their joiners and their direction marks", () => {
  const name = "Zoë Nguyễn — می‌خواهم \u200Fعلي\u200F 李 👩‍🏫"
  expect(cleanText(name, "en")).toBe(name)
})

test("French punctuation never starts a line, and nothing is added that was not typed", () => {
  expect(cleanText("Pourquoi ? « Oui ! » : 62 % de 12 500 000 $ ; fin", "fr-CA")).toBe(
    "Pourquoi\u202F? «\u00A0Oui\u202F!\u00A0»\u00A0: 62\u00A0% de 12\u00A0500\u00A0000\u00A0$\u202F; fin",
  )
  expect(cleanText("https://exemple.ca:80/?a;b", "fr")).toBe("https://exemple.ca:80/?a;b")
  expect(cleanText("Why ? 12 500", "en")).toBe("Why ? 12 500")
  expect(cleanText("Fri ? 12 500", "fry")).toBe("Fri ? 12 500")
})

test("a text of invisible marks is blank", () => {
  expect(isBlank(" \u200B\u2068\u2069\u00A0")).toBe(true)
  expect(isBlank("0")).toBe(false)
})

function isolatesLeftOpen(text: string): number {
  let open = 0
  for (const mark of text) {
    if (/[\u2066-\u2068]/.test(mark)) open += 1
    if (mark === "\u2069") open -= 1
    if (open < 0) return open
  }
  return open
}
