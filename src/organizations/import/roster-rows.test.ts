import * as fc from "fast-check"
import { expect, test } from "vitest"
import { readWorkbook } from "#platform/workbooks"
import { addedAs } from "./roster-fixtures.ts"
import type { RosterPlan } from "./roster.ts"
import { readRoster } from "./roster.ts"

const csv = (lines: string | readonly string[]) =>
  readWorkbook(Buffer.from([lines].flat().join("\n")), "membres.csv")
const reasons = (plan: RosterPlan) =>
  plan.doubtful.map(({ row, column, reason }) => [row, column, reason.code])

test("a telephone number alone is somebody too, once", async () => {
  const roster = await csv([
    "Organization,Sector,Phone",
    "Vecova,health,613 555-0100",
    "Vecova,health,613-555-0100",
  ])
  const first = readRoster(roster, [])
  expect(first.additions[0]!.contacts).toMatchObject([{ name: null, email: null, phone: "613 555-0100" }])
  expect(reasons(first)).toEqual([[3, 1, "duplicate-of-row"]])
  expect(readRoster(roster, addedAs(first)).changes).toEqual([])
})

const quote = (text: string) => `"${text.replaceAll('"', '""')}"`

test("rows that are no organisation, headings that are not known and cells in error are named, not dropped", async () => {
  const long = "x".repeat(301)
  const plan = readRoster(
    await csv([
      "Organization,Sector,Shoe size,Organisation",
      "all members,,,",
      `${long},health,,`,
      "Organization,Sector,,",
      "Vecova,something else,12,Vecova",
      "Total,1,,",
    ]),
    [],
  )
  expect(plan.additions.map(({ name, sectorAsWritten }) => [name, sectorAsWritten])).toEqual([
    ["Vecova", "something else"],
  ])
  expect(plan.doubtful.map(({ row, column, reason }) => [row, column, reason.code])).toEqual([
    [1, 3, "heading-unknown"],
    [1, 4, "heading-repeated"],
    [2, 1, "name-generic"],
    [3, 1, "name-too-long"],
    [4, 1, "section-row"],
    [5, 2, "sector-unknown"],
    [6, 1, "total-row"],
  ])
  expect(reasons(readRoster(await csv(["a,b", "c,d"]), []))).toEqual([[1, 1, "no-headings"]])
  expect(reasons(readRoster(await csv(["Members", "Vecova"]), []))).toEqual([[1, 1, "no-sector-column"]])
})

test(
  "whatever is written in a roster, reading it never fails, and reading it again gives the same organisations",
  { timeout: 30_000 },
  async () => {
    const heading = fc.constantFrom(
      "Organization",
      "Organisme",
      "Name",
      "Sector",
      "Secteur",
      "Email",
      "Courriel",
      "Contact",
      "?",
      "Langue",
    )
    const cell = fc.oneof(
      fc.constantFrom(
        "Vecova",
        "vecova",
        "TBD",
        "",
        "a@b.ca",
        "Cornwall Housing",
        "Cornwall housing inc.",
        "Total",
        "français",
        "=1",
      ),
      fc.string({ unit: "grapheme", maxLength: 10 }),
    )
    const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(fc.array(heading, { minLength: 4, maxLength: 4 }), rows, async (headings, table) => {
        const workbook = await csv([headings, ...table].map((row) => row.map(quote).join(",")))
        const first = readRoster(workbook, [])
        expect(new Set(first.additions.map(({ key }) => key)).size).toBe(first.additions.length)
        const again = readRoster(workbook, addedAs(first))
        expect(again.additions).toEqual([])
        expect(again.changes).toEqual([])
      }),
      { numRuns: 150 },
    )
  },
)
