import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { readWorkbook } from "#platform/workbooks"
import { readPlan } from "./workbook/plan-workbook.ts"

const data = new URL("../../../tests/data/", import.meta.url)
const members = [
  "TR Leger Immigrant Services",
  "EOTB",
  "Job Zone d’emploi",
  "S.E.A.P.R.",
  "Drake International",
  "Ontario Works offices",
  "Social Development Council of Cornwall and Area",
  "Cornwall Housing",
  "Local government representatives",
  "Seaway Valley Community Health Centre",
].map((name) => ({ id: name, names: [name] }))

async function plan(name: string, fiscalYear: number, organizations = members) {
  const workbook = await readWorkbook(readFileSync(new URL(name, data)), name)
  return readPlan(workbook, { fiscalYear, organizations })
}

test("the work plan of the Five Eastern Counties: titles above, merged priorities, names on lines and between semicolons", async () => {
  const read = await plan("partnerships/five-eastern-counties/work-plan-2012-13.xlsx", 2012)
  expect(read.priorities.map(({ title }) => title)).toEqual([
    "Employment",
    "Community Connection, Social Integration",
  ])
  expect(read.outcomes.map(({ title, priority }) => [priority, title])).toEqual([
    ["Employment", "Better assist immigrants at accessing appropriate employment"],
    [
      "Community Connection, Social Integration",
      "Facilitate successful integration of newcomers for overall social health of community",
    ],
  ])
  expect(
    read.activities.map(({ title, priority, outcome, source }) => [
      source.row,
      priority,
      outcome?.slice(0, 13),
      title.slice(0, 24),
    ]),
  ).toEqual([
    [5, "Employment", "Better assist", "Identify employer champi"],
    [6, "Employment", "Better assist", "Develop diversity traini"],
    [7, "Community Connection, Social Integration", "Facilitate su", "Develop media strategy -"],
  ])
  for (const { leads } of read.activities)
    expect(leads.map(({ organizationId }) => organizationId)).toEqual(["TR Leger Immigrant Services", "EOTB"])
  expect(read.activities[0]!.partners.map(({ organizationId }) => organizationId)).toEqual([
    "Job Zone d’emploi",
    "S.E.A.P.R.",
    "Drake International",
    "Ontario Works offices",
  ])
  expect(read.activities[2]!.partners).toHaveLength(5)
  expect(read.doubtful).toEqual([])
  expect(read.unmatchedNames).toEqual([])
})

test("the same plan as a text file gives the same plan, and keeps the column it has no place for", async () => {
  const workbook = await plan("partnerships/five-eastern-counties/work-plan-2012-13.xlsx", 2012)
  const text = await plan("lists/lip-workplan-example-5eo-2012.csv", 2012)
  expect(text.activities.map(({ key }) => key)).toEqual(workbook.activities.map(({ key }) => key))
  expect(text.activities.map(({ leads, partners }) => [leads, partners])).toEqual(
    workbook.activities.map(({ leads, partners }) => [leads, partners]),
  )
  expect(text.activities[1]!.notes).toEqual([{ heading: "source", text: "same" }])
  expect(text.doubtful.map(({ row, column, reason }) => [row, column, reason])).toEqual([
    [1, 6, { code: "heading-unknown", written: "source" }],
  ])
})

test("Surrey's action plan: a goal is not carried to another direction, a direction without an action is a priority only", async () => {
  const read = await plan("partnerships/surrey/action-plan-2016-2019.xlsx", 2016)
  expect(read.priorities.map(({ title }) => title)).toEqual([
    "Accessible Services",
    "Engaged Community",
    "Meaningful Employment",
    "Thriving Youth",
    "Sustainable Leadership",
  ])
  expect(read.outcomes.map(({ title }) => title)).toEqual(["Ready access to services and information"])
  expect(read.activities.map(({ title, priority, outcome }) => [priority, outcome, title])).toEqual([
    ["Accessible Services", "Ready access to services and information", "English Training in Surrey"],
    ["Engaged Community", null, "Online survey"],
    ["Engaged Community", null, "Anti-racism scan"],
    ["Engaged Community", null, "Campaign and forum"],
    ["Meaningful Employment", null, "Employer resource"],
    ["Meaningful Employment", null, "Sector dialogues"],
    ["Sustainable Leadership", null, "LIP evaluation: interviews and partnership survey"],
    ["Sustainable Leadership", null, "Online inventories"],
  ])
  expect(
    read.activities.map(({ body, start, end }) => [body, start?.written, start?.from, end?.written, end?.to]),
  ).toEqual([
    ["Accessible Services WG", "Summer 2016", "2016-06-01", "March 2017", "2017-03-31"],
    ...Array.from({ length: 3 }, () => [
      "True Colours of Surrey WG",
      "Apr 2016",
      "2016-04-01",
      "Dec 2016",
      "2016-12-31",
    ]),
    ["Employer Advisory Group", "Fall 2016", "2016-09-01", "Fall 2017", "2017-11-30"],
    ["Employer Advisory Group", "2017-03-01", "2017-03-01", "2017-03-31", "2017-03-31"],
    [null, undefined, undefined, undefined, undefined],
    [null, undefined, undefined, undefined, undefined],
  ])
  expect(read.doubtful).toEqual([])
})

test("Bow Valley's strategy: results as written, two partners on each side of a comma, and «partners» is nobody", async () => {
  const read = await plan("partnerships/bow-valley/strategy-2019-2023.xlsx", 2021, [])
  expect(read.priorities).toHaveLength(4)
  expect(read.outcomes).toHaveLength(4)
  expect(read.outcomes[3]).toMatchObject({ priority: "Community Readiness", source: { row: 6 } })
  expect(
    read.activities.map(({ title, results, partners }) => [title, results, partners.map(({ name }) => name)]),
  ).toEqual([
    [
      "Workplace Inclusion Charter",
      "17 actions in five categories; 11 employers, 66 workplaces, over 4,500 employees (2021-22)",
      ["Vecova", "Bow Valley Chamber of Commerce"],
    ],
    ["National Workplace Inclusion Forum", "13 free sessions", ["Vecova", "Bow Valley Chamber of Commerce"]],
    ["Connect To Community Week", "26 events, over 160 participants", []],
    ["Federal candidates forum", "4 of 5 candidates", ["Bow Valley Food Alliance"]],
  ])
  expect(read.doubtful).toEqual([
    { sheet: "Strategy 2019-2023", row: 4, column: 4, reason: { code: "name-generic", written: "partners" } },
  ])
  expect(read.unmatchedNames.map(({ name, places }) => [name, places.map(({ row }) => row)])).toEqual([
    ["Vecova", [2, 3]],
    ["Bow Valley Chamber of Commerce", [2, 3]],
    ["Bow Valley Food Alliance", [5]],
  ])
})
