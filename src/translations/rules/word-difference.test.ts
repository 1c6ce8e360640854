import fc from "fast-check"
import { expect, test } from "vitest"
import { wordDifference } from "./word-difference.ts"

test("only the words that changed are marked", () => {
  expect(wordDifference("We meet on Mondays at noon.", "We meet on Tuesdays at noon.")).toEqual([
    { kind: "same", text: "We meet on" },
    { kind: "gone", text: " Mondays" },
    { kind: "new", text: " Tuesdays" },
    { kind: "same", text: " at noon." },
  ])
  expect(wordDifference("The same", "The same")).toEqual([{ kind: "same", text: "The same" }])
  expect(wordDifference("", "New")).toEqual([{ kind: "new", text: "New" }])
})

test("whatever two texts say: what stayed and went is the first, what stayed and came is the second", () => {
  const words = fc.array(fc.constantFrom("a", "b", " ", "\n", "word", "مرحبا", "  "), { maxLength: 30 })
  fc.assert(
    fc.property(words, words, (old, now) => {
      const [before, after] = [old.join(""), now.join("")]
      const runs = wordDifference(before, after)
      const without = (kind: string) =>
        runs
          .filter((run) => run.kind !== kind)
          .map(({ text }) => text)
          .join("")
      expect(without("new")).toBe(before)
      expect(without("gone")).toBe(after)
    }),
  )
})

test("a long text is told apart by its paragraphs, at once", () => {
  const paragraphs = Array.from({ length: 400 }, (_, index) => `Paragraph ${index} `.repeat(8))
  const before = paragraphs.join("\n")
  const after = paragraphs.toSpliced(200, 1, "Another").join("\n")
  const runs = wordDifference(before, after)
  expect(runs.filter(({ kind }) => kind === "new").map(({ text }) => text.trim())).toEqual(["Another"])
})
