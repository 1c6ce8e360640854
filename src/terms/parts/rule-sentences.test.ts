import { expect, test } from "vitest"
import { usualRules } from "../rules/rules.ts"
import { ruleSentences } from "./rule-sentences.ts"
import { shares } from "./schemas.ts"

test("the usual rules read as people say them, in both languages", () => {
  const said = ruleSentences("en", usualRules)
  expect(said.quorum[0]).toBe("More than half of the voting seats that somebody holds must be at the table.")
  expect(said.decisions[1]).toContain("by more than half of the votes cast")
  expect(ruleSentences("fr", usualRules).quorum[0]).toBe(
    "Plus de la moitié des sièges votants occupés doivent être à la table.",
  )
})

test("the months of recruitment are named as a list", () => {
  const rules = { ...usualRules, recruitsIn: [4, 10] }
  expect(ruleSentences("en", rules).recruitment).toEqual([
    "Expressions of interest are taken in April and October.",
  ])
  expect(ruleSentences("fr", rules).recruitment).toEqual([
    "Les déclarations d’intérêt sont reçues en avril et octobre.",
  ])
})

test("every share a form offers is said as something else than all, but everybody", () => {
  const quorumWith = (name: string) =>
    ruleSentences("en", {
      ...usualRules,
      quorum: { ...usualRules.quorum, needed: { kind: "share", share: shares[name]! } },
    }).quorum[0]
  const said = Object.keys(shares).map(quorumWith)
  expect(new Set(said).size).toBe(said.length)
})
