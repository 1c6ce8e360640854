import { expect, test } from "vitest"
import { addTemplate, startReport } from "#reports"
import { aPartnership } from "../../tests/builders.ts"
import { aReport } from "../../tests/builders/reports.ts"
import { chosenForm, chosenReport } from "./chosen-report.ts"
import { commands } from "./commands.ts"

test("a report is the annual one unless its form is named, and what was never begun is refused with what was", async () => {
  const partnership = await aPartnership()
  const chosen = (template?: string) =>
    partnership.read((tx) => chosenReport(tx, { fiscalYear: 2026, options: { template } }))
  await expect(chosen("council-summary")).rejects.toMatchObject({ reason: { values: { count: 0 } } })
  await aReport(partnership)
  await partnership.act((tx, actor) =>
    startReport(tx, actor, { fiscalYear: 2026, template: "council-summary" }),
  )
  expect(await chosen()).toEqual({ fiscalYear: 2026 })
  expect(await chosen("council-summary")).toEqual({ fiscalYear: 2026, template: "council-summary" })
  await expect(chosen("year-in-review")).rejects.toMatchObject({
    reason: {
      key: "commands.no-such-report",
      values: { asked: "year-in-review", known: "partnership-report, council-summary", count: 2 },
    },
  })
})

test("a form is printed in its newest version, one of one's own as well; another key is refused with those there are", async () => {
  const partnership = await aPartnership()
  const form = (key?: string) => partnership.read((tx) => chosenForm(tx, { fiscalYear: 2026, key }))
  const annual = await form("partnership-report")
  expect(annual).toMatchObject({ key: "partnership-report", version: "2026-3" })
  await partnership.act((tx, actor) =>
    addTemplate(tx, actor, { template: { ...annual, key: "ours" }, as: "own-form" }),
  )
  expect(await form("ours")).toMatchObject({ key: "ours", version: "1" })
  await expect(form()).rejects.toMatchObject({
    reason: {
      key: "commands.report-form-usage",
      values: { known: expect.stringMatching(/council-summary.*ours/) },
    },
  })
})

test("a command whose name begins with another's is looked for first", () => {
  const names = commands.map(({ name }) => name)
  for (const [place, name] of names.entries())
    expect(names.slice(0, place).filter((before) => name.startsWith(`${before} `))).toEqual([])
})
