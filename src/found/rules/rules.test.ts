import fc from "fast-check"
import { expect, test } from "vitest"
import { beginnings } from "./beginnings.ts"
import { marks, pieces, searchable } from "./marked.ts"
import { wantedWords } from "./wanted.ts"
import { wrapped } from "./wrapped.ts"

test.each([
  ["  Garde  d’ENFANTS ? ", "garde d’enfants"],
  ["“driver's licence”", "driver's licence"],
  ["cafe\u0301", "café"],
  ["loi 101", "loi 101"],
])("of %s the words alone are kept", (typed, kept) => {
  expect(wantedWords(typed)).toBe(kept)
})

test.each(["ana@example.ca", "call 519 555 0101", "n6a 3n7", "x", "", "  . ", "a".repeat(81)])(
  "%s is not kept: it says more than a subject, or nothing",
  (typed) => {
    expect(wantedWords(typed)).toBeNull()
  },
)

test("what is kept once stays as it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (typed) => {
      const kept = wantedWords(typed)
      if (kept !== null) expect(wantedWords(kept)).toBe(kept)
    }),
  )
})

test("an excerpt says which of its words were found, and loses none", () => {
  const { begins, ends, gap } = marks
  expect(pieces(`New ${begins}bus${ends} lines${gap}a ${begins}bus${ends}`)).toEqual([
    { text: "New ", isFound: false },
    { text: "bus", isFound: true },
    { text: " lines … a ", isFound: false },
    { text: "bus", isFound: true },
  ])
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const shown = pieces(searchable(text))
      expect(shown.map((piece) => piece.text).join("")).toBe(searchable(text))
    }),
  )
})

test("a title is broken into lines that fit, and says that it goes on", () => {
  expect(wrapped("The plan of the whole city", 10, 4)).toEqual(["The plan", "of the", "whole city"])
  expect(wrapped("The plan of the whole city", 10, 2)).toEqual(["The plan", "of the…"])
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const lines = wrapped(text, 20, 3)
      expect(lines.length).toBeLessThanOrEqual(3)
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(20)
    }),
  )
})

test.each([
  ["réfugiés", "'refugi':*"],
  ["Refugie", "'refugi':*"],
  ["cœur de la ville", "'coeur':* & 'vill':*"],
  ["bus", "'bus'"],
  ['"bus de nuit"', null],
  ["bus -nuit", null],
  ["a l’", null],
  ["!&|':*()", null],
])("%s is looked for by how its words begin", (typed, asked) => {
  expect(beginnings(typed)).toBe(asked)
})
