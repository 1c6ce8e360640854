import { expect, test } from "vitest"
import { changeStatus } from "#plans"
import { aPartnership } from "../../../tests/builders.ts"
import { aFullYear, allAnswered, submitted } from "../../../tests/builders/reports.ts"
import { comparables, compared } from "../reads/comparable.ts"
import { differences, stepOf } from "../rules/differences.ts"
import type { Difference } from "../rules/differences.ts"
import { startReport } from "../acts/start-report.ts"
import { differenceRows } from "./difference-rows.ts"
import { stepWords } from "./step-words.ts"

test("any two states of reports can be set against each other, in words and figures", async () => {
  const partnership = await aPartnership()
  const { secretariat, accepted } = await aFullYear(partnership)
  await allAnswered(partnership, [accepted])
  await submitted(partnership)
  await partnership.act(async (tx, actor) => {
    await changeStatus(tx, actor, { activityId: secretariat, status: "complete" })
    await startReport(tx, actor, { fiscalYear: 2026, template: "council-summary" })
  })
  const states = await partnership.read(comparables)
  expect(states.map(({ ref, submittedOn }) => [ref, submittedOn])).toEqual([
    ["2026", null],
    [expect.stringMatching(/^[0-9a-f-]{36}$/), "2026-11-22"],
    ["2026-council-summary", null],
  ])
  const found = await partnership.read(async (tx) => {
    const [now, then, other] = await Promise.all(states.map(({ ref }) => compared(tx, ref, "2026-11-22")))
    return { since: differences(then!, now!), across: differences(then!, other!) }
  })
  const rows = differenceRows("en", found.since)
  expect(rows).toContainEqual([
    "E",
    "Activities by status",
    "Cell of a table · Complete, Activities",
    "changed",
    1,
    2,
    1,
    100,
  ])
  expect(found.across.filter(({ part }) => part === "question").length).toBeGreaterThan(20)
  expect(
    found.across.some(({ part, question }) => part === "table" && question === "activities-by-status"),
  ).toBe(true)
})

test("how much a number changed is told of numbers alone: never across a blank, a hidden one or a zero's share", () => {
  const number = (before: object, after: object) =>
    stepOf({ part: "number", before: [before], after: [after] } as unknown as Difference)
  const value = (amount: number) => ({ state: "value", value: amount })
  expect(number(value(4), value(5))).toEqual({ by: 1, share: 0.25 })
  expect(number(value(0), value(5))).toEqual({ by: 5, share: null })
  for (const state of ["blank", "suppressed", "not-yet-reported", "not-applicable"]) {
    expect(number({ state }, value(5))).toBeNull()
    expect(number(value(5), { state })).toBeNull()
  }
  expect(stepWords("en", { by: 1, share: 0.25 })).toBe("+1 (+25%)")
  expect(stepWords("fr", { by: -1.5, share: -0.5 }).replaceAll(/\s/g, " ")).toBe("-1,5 (-50 %)")
})
