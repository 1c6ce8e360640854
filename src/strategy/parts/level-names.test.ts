import { expect, test } from "vitest"
import { levels } from "./schemas.ts"

const french = { oneFr1: "pilier", manyFr1: "piliers" }

function refusedAt(typed: Record<string, string>) {
  return levels.safeParse(typed).error?.issues.map(({ path }) => path.join("."))
}

test("a level of the plan needs its English name, in the singular and the plural", () => {
  expect(refusedAt(french)).toEqual(["oneEn1"])
  expect(refusedAt({ ...french, oneEn1: "pillar" })).toEqual(["manyEn1"])
  expect(refusedAt({ ...french, oneEn1: "pillar", manyEn1: "pillars" })).toBeUndefined()
})
