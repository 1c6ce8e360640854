import fc from "fast-check"
import { expect, test } from "vitest"
import { reportingSchedule } from "./agreement.ts"
import { missingIn, readiness } from "./application.ts"
import type { Application, Criterion, Endorsement } from "./application.ts"
import { totals } from "./scores.ts"
import { callWindow } from "./window.ts"

const name = { en: "Library", fr: "Bibliothèque" }
const endorsement: Endorsement = {
  organization: name,
  sector: "library",
  answer: "endorses",
  support: null,
  signedBy: "Luc",
  statement: "",
  on: "2026-11-20",
}
const empty: Application = {
  lead: null,
  community: "",
  population: null,
  populationSource: "",
  populationOn: null,
  newcomers: null,
  newcomersSource: "",
  proposal: "",
  endorsements: [],
}

test("readiness counts who endorses, by sector, and how municipalities support it; who declined or is silent is not counted", () => {
  const endorsements: Endorsement[] = [
    endorsement,
    { ...endorsement, sector: "health" },
    { ...endorsement, sector: "health" },
    { ...endorsement, sector: "employer", answer: "declines" },
    { ...endorsement, sector: "justice", answer: null },
    { ...endorsement, sector: "municipal", support: "observe" },
    { ...endorsement, sector: "municipal", support: "member" },
    { ...endorsement, sector: "municipal", answer: null },
  ]
  expect(readiness({ ...empty, endorsements, population: 0 })).toEqual({
    asked: 8,
    endorsed: 5,
    sectors: ["health", "library", "municipal"],
    municipal: ["member", "observe"],
    population: 0,
    newcomers: null,
  })
})

test("a population of nobody is an answer, and one without its source or its date is not", () => {
  const said = {
    ...empty,
    lead: name,
    community: "Two Rivers",
    proposal: "We will.",
    newcomers: 0,
    newcomersSource: "Census",
  }
  expect(missingIn(empty)).toEqual(["lead", "community", "population", "newcomers", "proposal"])
  expect(
    missingIn({ ...said, population: 0, populationSource: "Census", populationOn: "2021-05-11" }),
  ).toEqual([])
  expect(missingIn({ ...said, population: 0, populationSource: "Census" })).toEqual(["population"])
})

test("a call is open on its first and on its last day", () => {
  const call = { opensOn: "2026-11-14", closesOn: "2027-01-31" }
  const days = ["2026-11-13", "2026-11-14", "2027-01-31", "2027-02-01"]
  expect(days.map((day) => callWindow(call, day))).toEqual(["not-open-yet", "open", "open", "closed"])
})

test("scores weigh as the call says, and whoever has not scored everything has no total", () => {
  const criterion = (id: string, weight: number): Criterion => ({
    id,
    kind: "own",
    wordingEn: id,
    wordingFr: id,
    weight,
  })
  const criteria = [criterion("a", 60), criterion("b", 40)]
  const score = (officerId: string, criterionId: string, given: number) => ({
    officerId,
    criterionId,
    score: given,
    reason: "So",
  })
  expect(totals(criteria, [score("x", "a", 5), score("x", "b", 0), score("y", "a", 5)])).toEqual([
    { officerId: "x", percent: 60 },
  ])
  const whole = fc.integer({ min: 0, max: 5 })
  fc.assert(
    fc.property(whole, whole, (a, b) => {
      const [total] = totals(criteria, [score("x", "a", a), score("x", "b", b)])
      return total!.percent === Math.round((a * 60 + b * 40) / 5)
    }),
  )
})

test("an agreement is reported on once for each fiscal year it touches, on a calendar date", () => {
  expect(reportingSchedule({ startsOn: "2025-04-01", endsOn: "2027-03-31" })).toEqual([
    { fiscalYear: 2025, dueOn: "2026-06-30" },
    { fiscalYear: 2026, dueOn: "2027-06-30" },
  ])
  expect(
    reportingSchedule({ startsOn: "2025-03-31", endsOn: "2025-04-01" }).map(({ fiscalYear }) => fiscalYear),
  ).toEqual([2024, 2025])
})
