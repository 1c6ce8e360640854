import fc from "fast-check"
import { expect, test } from "vitest"
import { reviewProblem, wroteIt } from "./review.ts"

type Said = { value: string; by: string | null; state?: string; language?: string }

function versions(...said: Said[]) {
  return said.map(({ value, by, state = "in-review", language = "ar" }, index) => ({
    number: index + 1,
    language,
    value,
    state,
    writtenBy: by,
  }))
}

const english = { value: "About us", by: "ada", state: "written", language: "en" }
const review = (by: string | null, value = "من نحن") => ({ language: "ar", value, by })

test("a translation is reviewed by whoever did not write it", () => {
  const sent = versions(english, { value: "من نحن", by: "amal" })
  expect(reviewProblem(sent, review("yusuf"))).toBeNull()
  expect(reviewProblem(sent, review("amal"))).toBe("own-words")
})

test("whoever changes a word wrote a translation, and reviewed none", () => {
  const sent = versions(english, { value: "من نحن", by: "amal" })
  expect(reviewProblem(sent, review("yusuf", "من نحن الآن"))).toBe("words-changed")
})

test("there is nothing to review before somebody translated", () => {
  expect(reviewProblem(versions(english), review("yusuf"))).toBe("nothing-to-review")
})

test("words stay whose they are when somebody else keeps them once more", () => {
  const kept = versions(english, { value: "من نحن", by: "amal" }, { value: "من نحن", by: "yusuf" })
  expect(reviewProblem(kept, review("amal"))).toBe("own-words")
  expect(reviewProblem(kept, review("yusuf"))).toBeNull()
  const back = versions(
    { value: "من نحن", by: "amal" },
    { value: "x", by: "amal" },
    { value: "من نحن", by: "yusuf" },
  )
  expect(reviewProblem(back, review("amal")), "who wrote them again wrote them").toBeNull()
})

test("a machine's draft is somebody's once they sent it to review, and then another's to review", () => {
  const draft = { value: "من نحن", by: "ada", state: "machine" }
  expect(reviewProblem(versions(english, draft), review("yusuf"))).toBe("only-by-machine")
  const sent = versions(english, draft, { value: "من نحن", by: "amal" })
  expect(reviewProblem(sent, review("amal"))).toBe("own-words")
  expect(reviewProblem(sent, review("ada"))).toBeNull()
})

test("whatever happened before, nobody alone brings words of their own to be reviewed", () => {
  const step = fc.record({
    value: fc.constantFrom("a", "b"),
    by: fc.constantFrom("amal", "yusuf", null),
    state: fc.constantFrom("in-review", "reviewed", "machine", "written"),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), fc.constantFrom("a", "b"), (before, value) => {
      const alone = versions(...before, { value: "c", by: "amal" }, { value, by: "amal" })
      expect(reviewProblem(alone, review("amal", value))).toBe("own-words")
      expect(wroteIt(alone, { language: "ar", by: "amal" })).toBe(true)
    }),
  )
})
