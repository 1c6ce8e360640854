import { describe, expect, it } from "vitest"
import { partnershipReport20261 as template } from "../reports/templates/partnership-report-2026-1.ts"
import { reports } from "./index.ts"
import type { SampleReport } from "./index.ts"

const questions = template.sections.flatMap((section) => section.questions)
const [lastYear, thisYear] = reports as readonly [SampleReport, SampleReport]

describe("the reports of the sample", () => {
  it("are made on the template they name", () => {
    for (const report of reports) {
      expect(report.template).toEqual({ key: template.key, version: template.version })
    }
  })

  it("answer each question once, and in the way it asks", () => {
    for (const { narratives, choices, tables, claims } of reports) {
      expect(keysOf("narrative")).toEqual(expect.arrayContaining(narratives.map((each) => each.question)))
      expect(keysOf("choice")).toEqual(expect.arrayContaining(choices.map((each) => each.question)))
      expect(keysOf("table")).toEqual(expect.arrayContaining(tables.map((each) => each.question)))
      expect(keysOf("claims")).toEqual(expect.arrayContaining(claims.map((each) => each.question)))
      const answered = [...narratives, ...choices, ...tables].map((each) => each.question)
      expect(answered).toHaveLength(new Set(answered).size)
    }
  })

  it("stay within the length each question allows, in both languages", () => {
    for (const { question, text } of reports.flatMap((report) => report.narratives)) {
      const asked = questions.find((each) => each.key === question)
      const allowed = asked?.kind === "narrative" ? asked.maximumCharacters : 0
      expect(Math.max(text.en.length, text.fr.length), question).toBeLessThanOrEqual(allowed)
    }
  })

  it("choose among the options offered, one where one is asked", () => {
    for (const { question, chosen } of reports.flatMap((report) => report.choices)) {
      const asked = questions.find((each) => each.key === question)
      if (asked?.kind !== "choice") throw new Error(`${question} is not a choice`)
      expect(asked.options.map((option) => option.code)).toEqual(expect.arrayContaining([...chosen]))
      expect(asked.choose === "one" ? chosen.length : 1).toBe(1)
    }
  })

  it("fill only the columns a table has", () => {
    for (const { question, rows } of reports.flatMap((report) => report.tables)) {
      const asked = questions.find((each) => each.key === question)
      if (asked?.kind !== "table") throw new Error(`${question} is not a table`)
      const columns = asked.columns.map((column) => column.key)
      for (const row of rows) expect(columns).toEqual(expect.arrayContaining(Object.keys(row)))
    }
  })

  it("last year's answers all that is required; this year's still lacks some", () => {
    expect(missing(lastYear)).toEqual([])
    expect(missing(thisYear).length).toBeGreaterThan(5)
    expect(thisYear.narratives.length).toBeGreaterThan(0)
  })

  it("last year's tells every story the form has room for", () => {
    expect(lastYear.narratives.map((each) => each.question).toSorted()).toEqual(
      keysOf("narrative").toSorted(),
    )
  })
})

function keysOf(kind: (typeof questions)[number]["kind"]): string[] {
  return questions.filter((question) => question.kind === kind).map((question) => question.key)
}

function missing({ narratives, choices, tables, claims }: SampleReport): string[] {
  const answered = [...narratives, ...choices, ...tables, ...claims].map((each) => each.question)
  return questions.filter(({ required, key }) => required && !answered.includes(key)).map(({ key }) => key)
}
