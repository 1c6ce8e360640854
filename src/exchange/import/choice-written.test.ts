import { expect, test } from "vitest"
import { locales } from "#platform/words"
import { choices } from "../rules/value-in.ts"
import { choiceSaid, choiceWritten } from "./choice-written.ts"

test("every choice comes back from either language, and from its code", () => {
  for (const of of Object.keys(choices) as (keyof typeof choices)[])
    for (const code of choices[of]) {
      expect(choiceWritten(of, code)).toBe(code)
      for (const locale of locales)
        expect(choiceWritten(of, choiceSaid(locale, of, code).toUpperCase())).toBe(code)
    }
})
