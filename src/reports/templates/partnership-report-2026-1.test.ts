import { describe, expect, it } from "vitest"
import type { Bilingual, Question } from "../rules/template.ts"
import { partnershipReport20261 as template } from "./partnership-report-2026-1.ts"

const questions: readonly Question[] = template.sections.flatMap((section) => section.questions)

describe("the annual partnership report, version 2026-1", () => {
  it("says in both languages that it is not the funder's form", () => {
    expect(template.label.en).toMatch(/unofficial.*not the funder’s form/i)
    expect(template.label.fr).toMatch(/non officiel.*pas le formulaire du bailleur de fonds/i)
  })

  it("has sections A to L in order, none of them empty", () => {
    expect(template.sections.map((section) => section.letter).join("")).toBe("ABCDEFGHIJKL")
    expect(template.sections.filter((section) => section.questions.length === 0)).toEqual([])
  })

  it("never uses a key twice", () => {
    const keys = questions.map((question) => question.key)
    expect(keys.filter((key) => !/^[a-z]+(-[a-z]+)*$/.test(key))).toEqual([])
    expect(repeatsIn(keys)).toEqual([])
    for (const question of questions) expect(codesOf(question).flatMap(repeatsIn)).toEqual([])
  })

  it("is whole in both languages, down to each option and column", () => {
    const pairs = bilingualsIn(template)
    expect(pairs.length).toBeGreaterThan(200)
    expect(pairs.filter(({ en, fr }) => !en?.trim() || !fr?.trim())).toEqual([])
    expect(questions.filter((question) => question.wording.en === question.wording.fr)).toEqual([])
    // Canadian French: a no-break space before a colon and inside guillemets, none before ; ? !
    expect(pairs.filter(({ fr }) => / [:»]|« |[ \u00a0\u202f][;?!]|\p{L}'\p{L}/u.test(fr))).toEqual([])
  })

  it("offers a real choice wherever it asks for one", () => {
    const choices = questions.filter((question) => question.kind === "choice")
    expect(choices.filter((question) => question.options.length < 2)).toEqual([])
  })

  it("asks for claims on a scale that includes no and too early", () => {
    const asked = questions.filter((question) => question.kind === "claims")
    expect(asked).toHaveLength(9)
    for (const { extents } of asked) {
      expect(extents.map((extent) => extent.code)).toEqual(["yes", "partly", "no", "too-early"])
    }
  })

  it("asks a coordinator for at most 15 stories and leaves ten figures to the records", () => {
    expect(questions.filter((question) => question.kind === "narrative").length).toBeLessThanOrEqual(15)
    const computed = questions.flatMap((question) => (question.kind === "figure" ? question.computation : []))
    expect(computed).toHaveLength(10)
    expect(repeatsIn(computed)).toEqual([])
  })

  it("is the same after a trip through JSON", () => {
    expect(JSON.parse(JSON.stringify(template))).toEqual(template)
  })
})

function repeatsIn(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index)
}

function codesOf(question: Question): string[][] {
  if (question.kind === "choice") return [question.options.map((option) => option.code)]
  if (question.kind !== "table") return []
  const offered = question.columns.map((column) =>
    column.kind === "choice" ? column.options.map((option) => option.code) : [],
  )
  return [question.columns.map((column) => column.key), ...offered]
}

function bilingualsIn(part: unknown): Bilingual[] {
  if (typeof part !== "object" || part === null) return []
  if ("en" in part || "fr" in part) return [part as Bilingual]
  return Object.values(part).flatMap(bilingualsIn)
}
