import { expect, test } from "vitest"
import { readPlan } from "./workbook/plan-workbook.ts"
import { doubts, known, planOf, sheetOf, table } from "./workbook/workbook-fixtures.ts"

test("headings that are unknown, doubtful, repeated or missing keep their columns as notes", async () => {
  const read = await planOf(
    `Activity | Lead | Strategy | Shoe size | Notes | Lead agency |
     Job fair | Town of Banff | grow | 42 | in May | ACFA régionale | loose
     Other | | | | | |`,
    { organizations: known },
  )
  expect(read.activities[0]!.notes).toEqual([
    { heading: "Strategy", text: "grow" },
    { heading: "Shoe size", text: "42" },
    { heading: "Notes", text: "in May" },
    { heading: "Lead agency", text: "ACFA régionale" },
    { heading: null, text: "loose" },
  ])
  expect(read.activities[0]!.leads).toEqual([{ name: "Town of Banff", organizationId: "ville" }])
  expect(doubts(read)).toEqual([
    [1, 1, "no-priority-column"],
    [1, 3, "heading-ambiguous"],
    [1, 4, "heading-unknown"],
    [1, 6, "heading-repeated"],
    [1, 7, "no-heading"],
  ])
})

test("a heading for two things is read as the one no other column has, and is doubtful all the same", async () => {
  const read = await planOf(
    `Priority | Strategy | Activity | Actions / Results
     A | Better work | Job fair | 12 came`,
  )
  expect(read.activities[0]).toMatchObject({
    priority: "A",
    outcome: "Better work",
    results: "12 came",
    notes: [],
  })
  expect(read.doubtful.map(({ column, reason }) => [column, reason])).toEqual([
    [
      2,
      {
        code: "heading-ambiguous",
        written: "Strategy",
        meanings: ["priority", "outcome"],
        readAs: "outcome",
      },
    ],
    [
      4,
      {
        code: "heading-ambiguous",
        written: "Actions / Results",
        meanings: ["activity", "results"],
        readAs: "results",
      },
    ],
  ])
})

test("one column for both dates; dates not decided, not understood, or none at all", async () => {
  const read = await planOf(
    `Priority | Activity | Timeline
     A | One | Apr-Dec 2026
     A | Two | by March 2027
     A | Three | TBD
     A | Four | when the funding comes
     A | Five | n/a`,
  )
  expect(read.activities.map(({ start, end }) => [start?.from ?? null, end?.to ?? null])).toEqual([
    ["2026-04-01", "2026-12-31"],
    [null, "2027-03-31"],
    [null, null],
    [null, null],
    [null, null],
  ])
  const typed = { written: "when the funding comes", from: null, to: null, precision: null }
  expect(read.activities[3]!.start).toEqual(typed)
  expect(read.activities[4]!.start).toBeNull()
  expect(doubts(read)).toEqual([
    [4, 3, "date-undecided"],
    [5, 3, "date-not-understood"],
  ])
})

test("an end before the start is kept as typed and named", async () => {
  const read = await planOf("Priority | Activity | Start | End\nA | One | June 2026 | May 2026")
  expect(read.activities[0]!.start).toMatchObject({ from: "2026-06-01" })
  expect(read.activities[0]!.end).toEqual({ written: "May 2026", from: null, to: null, precision: null })
  expect(doubts(read)).toEqual([[2, 4, "ends-before-start"]])
})

test("an activity twice is one, unless the rows say different things; a row without an activity is named", async () => {
  const read = await planOf(
    `Priority | Activity | Lead | Status
     A | Job fair  | Town of Banff  | En cours
     A | job  FAIR | Town of Banff  | En cours
     A | Job fair  | ACFA régionale | half done
     A |           | ACFA régionale |
     Priority | Activity | Lead | Status
     B | • Call employers⏎• Print posters | idem |`,
    { organizations: known },
  )
  expect(
    read.activities.map(({ key, leads, status }) => [key, leads[0]?.organizationId, status?.status]),
  ).toEqual([
    ["2026 > a >  > job fair", "ville", "in-progress"],
    ["2026 > a >  > job fair > 2", "acfa", null],
    ["2026 > b >  > call employers print posters", "acfa", undefined],
  ])
  expect(doubts(read)).toEqual([
    [3, 2, "duplicate-of-row"],
    [4, 2, "same-title-as-row"],
    [4, 4, "status-unknown"],
    [5, 2, "activity-missing"],
    [6, 1, "headings-again"],
    [7, 2, "several-activities"],
    [7, 3, "read-as-above"],
  ])
})

test("names like a known one and names nobody goes by are listed once with every place", async () => {
  const read = await planOf(
    `Priority | Activity | Lead | Partners
     A | One | Town of Banf | Vecova
     A | Two | Vecova | vecova, Town of Banff and ACFA régionale`,
    { organizations: known },
  )
  expect(read.activities[1]!.partners.map(({ organizationId }) => organizationId)).toEqual([
    null,
    "ville",
    "acfa",
  ])
  expect(
    read.unmatchedNames.map(({ name, places }) => [name, places.map(({ row, column }) => [row, column])]),
  ).toEqual([
    ["Town of Banf", [[2, 3]]],
    [
      "Vecova",
      [
        [2, 4],
        [3, 3],
        [3, 4],
      ],
    ],
  ])
  expect(read.unmatchedNames[0]!.candidates).toMatchObject([{ id: "ville", name: "Town of Banff" }])
  expect(doubts(read)).toEqual([[2, 3, "name-similar"]])
})

test("a formula nobody worked out, a cell in error and a text too long to keep are named; markup is text", async () => {
  const workbook = await sheetOf(
    table("Priority | Activity | Results\nA | <b>One</b><script>x</script> | 12"),
  )
  const [, row] = workbook.sheets[0]!.rows
  Object.assign(row![0]!, { cutFrom: 20_000 })
  Object.assign(row![2]!, { kind: "error", value: "#REF!" })
  workbook.sheets[0]!.rows.push([
    { row: 3, column: 1, address: "A3", kind: "blank", value: null, formula: true },
  ])
  const read = readPlan(workbook, { fiscalYear: 2026, organizations: [] })
  expect(read.activities[0]).toMatchObject({ title: "<b>One</b><script>x</script>", results: null })
  expect(doubts(read)).toEqual([
    [2, 1, "text-cut"],
    [2, 3, "cell-error"],
    [3, 1, "formula-without-value"],
  ])
})
