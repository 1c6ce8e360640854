import * as fc from "fast-check"
import { expect, test } from "vitest"
import { readPlan } from "./plan-workbook.ts"
import type { Cells, Ranges } from "./workbook-fixtures.ts"
import { doubts, known, planOf, sheetOf, table } from "./workbook-fixtures.ts"

test("a French plan with two rows of headings, merged cells and a total is understood", async () => {
  const merges: Ranges = [1, 2, 3, 4, 5, 8].map((column) => [2, column, 3, column] as const)
  const title = [1, 1, 1, 8] as const
  const employment = [4, 1, 5, 1] as const
  const goal = [4, 2, 5, 2] as const
  const read = await planOf(
    `Plan d’action annuel 2026-2027
     Axe stratégique | Objectif  | Activité | Responsable(s) | Partenaires    | Échéancier | | Livrable
                     |           |          |                |                | Début | Fin |
     Emploi          | Un meilleur accès | Forum | ACFA régionale | Ville de Banff; Chambre de commerce | T1 | automne 2026 | Rapport
                     |           | Guide    | À déterminer   | partenaires    | 1er avril 2026 | d’ici la fin mars |
     Santé           |           | Foire    | Comité santé   |                | | 03/04/2026 |
     Total           |           | 3`,
    { merges: [title, [2, 6, 2, 7], employment, goal, ...merges], organizations: known },
  )
  expect(
    read.activities.map(({ priority, outcome, title: activity }) => [priority, outcome, activity]),
  ).toEqual([
    ["Emploi", "Un meilleur accès", "Forum"],
    ["Emploi", "Un meilleur accès", "Guide"],
    ["Santé", null, "Foire"],
  ])
  expect(read.activities.map(({ leads, partners }) => [leads, partners.map(({ name }) => name)])).toEqual([
    [[{ name: "ACFA régionale", organizationId: "acfa" }], ["Ville de Banff", "Chambre de commerce"]],
    [[], []],
    [[{ name: "Comité santé", organizationId: null }], []],
  ])
  expect(read.activities.map(({ start, end, deliverable }) => [start?.from, end?.to, deliverable])).toEqual([
    ["2026-04-01", "2026-11-30", "Rapport"],
    ["2026-04-01", "2027-03-31", null],
    [undefined, null, null],
  ])
  expect(doubts(read)).toEqual([
    [5, 4, "name-generic"],
    [5, 5, "name-generic"],
    [6, 7, "date-ambiguous"],
    [7, 1, "total-row"],
  ])
})

test("a blank priority is the one above; a blank goal is the one above only under the same priority", async () => {
  const read = await planOf(
    `Priority | Goal | Action
     A | G1 | a1
       |    | a2
       | G2 | a3
     A |    | a4
     B |    | b1
       |    |
     C | G3 |
       |    | c1`,
  )
  expect(read.activities.map(({ priority, outcome, title }) => `${priority} ${outcome} ${title}`)).toEqual([
    "A G1 a1",
    "A G1 a2",
    "A G2 a3",
    "A G2 a4",
    "B null b1",
    "C G3 c1",
  ])
  expect(read.outcomes.map(({ priority, title }) => `${priority} ${title}`)).toEqual(["A G1", "A G2", "C G3"])
  expect(read.doubtful).toEqual([])
})

test("titles inside the table are priorities and goals, and each is named", async () => {
  const read = await planOf(
    `Action | Lead | By when
     EMPLOYMENT | |
     Job fair | Town of Banff | Q2
     Priority 2: Health | |
     Goal 1: Everybody has a doctor | |
     Clinic day | Town of Banff | ongoing
     A plain activity | |
     Youth and families | |
     Summer camp | | July`,
    { merges: [[8, 1, 8, 3]], organizations: known },
  )
  expect(read.activities.map(({ priority, outcome, title }) => [priority, outcome, title])).toEqual([
    ["EMPLOYMENT", null, "Job fair"],
    ["Priority 2: Health", "Goal 1: Everybody has a doctor", "Clinic day"],
    ["Priority 2: Health", "Goal 1: Everybody has a doctor", "A plain activity"],
    ["Youth and families", null, "Summer camp"],
  ])
  expect(doubts(read)).toEqual([2, 4, 5, 8].map((row) => [row, 1, "section-row"]))
})

test("quarters or months as columns of marks say when an activity runs, and words in them are kept", async () => {
  const read = await planOf(
    `Priority | Activity | Q1 | Q2 | Q3 | Q4
     A | One   | x | | |
     A | Two   | | ✓ | launch event | no
     A | Three | | | |`,
  )
  expect(
    read.activities.map(({ start, end }) => [start?.written, start?.from, end?.written, end?.to]),
  ).toEqual([
    ["Q1", "2026-04-01", "Q1", "2026-06-30"],
    ["Q2", "2026-07-01", "Q3", "2026-12-31"],
    [undefined, undefined, undefined, undefined],
  ])
  expect(read.activities[1]!.notes).toEqual([{ heading: "Q3", text: "launch event" }])
  expect(read.doubtful).toEqual([])
})

test("sheets without a column of priorities stand under their names; hidden and other sheets are named", async () => {
  const sheet = (await sheetOf(table("Activity | Lead\nJob fair |"))).sheets[0]!
  const other = (await sheetOf(table("Please read | this first"))).sheets[0]!
  const workbook = {
    sheets: [
      { ...other, name: "Read me" },
      { ...sheet, name: "Employment" },
      { ...sheet, name: "Health" },
      { ...sheet, name: "Old", hidden: true },
    ],
  }
  const read = readPlan(workbook, { fiscalYear: 2026, organizations: [] })
  expect(read.activities.map(({ priority, title }) => `${priority}: ${title}`)).toEqual([
    "Employment: Job fair",
    "Health: Job fair",
  ])
  expect(read.doubtful.map(({ sheet: name, reason }) => `${name}: ${reason.code}`)).toEqual([
    "Read me: no-headings",
    "Employment: priority-from-sheet",
    "Health: priority-from-sheet",
    "Old: hidden-sheet",
  ])
})

const headings = fc.constantFrom(
  ..."Priority,Axe stratégique,Goal,Activity,Action,Lead,Partenaires,Start,Échéance,Q1,T2,Notes,,?!,Results".split(
    ",",
  ),
)
const cells = fc.oneof(
  fc.constantFrom(..."A,a,Total,idem,x,Q1,TBD,Job fair,Town of Banff; Vecova,n/a,,".split(",")),
  fc.string({ unit: "grapheme", maxLength: 8 }),
)
const five = { minLength: 5, maxLength: 5 }
const corner = { min: 1, max: 5 }
const ranges = fc.array(
  fc.tuple(fc.integer(corner), fc.integer(corner), fc.nat(4), fc.nat(4)).map(([top, left, down, right]) => {
    return [top, left, top + down, left + right] as const
  }),
  { maxLength: 3 },
)

test(
  "whatever stands in the cells, reading never fails, keys are unique, and reading again gives the same",
  { timeout: 30_000 },
  async () => {
    const rows = fc.array(fc.array(cells, five), { maxLength: 10 })
    await fc.assert(
      fc.asyncProperty(fc.array(headings, five), rows, ranges, async (first, rest, merges) => {
        const plan: Cells = [first, ...rest]
        const read = await planOf(plan, { merges, organizations: known })
        expect(await planOf(plan, { merges, organizations: known })).toEqual(read)
        const [priorities, outcomes] = [keysOf(read.priorities), keysOf(read.outcomes)]
        expect(keysOf(read.activities).size).toBe(read.activities.length)
        for (const { priorityKey, outcomeKey } of read.activities) {
          expect(priorityKey === null || priorities.has(priorityKey)).toBe(true)
          expect(outcomeKey === null || outcomes.has(outcomeKey)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  },
)

/** The keys of what was read; two of one key would make the sizes differ. */
function keysOf(read: readonly { key: string }[]): Set<string> {
  const keys = new Set(read.map(({ key }) => key))
  expect(keys.size).toBe(read.length)
  return keys
}

test("a plan of two thousand rows is understood in less than a second", { timeout: 30_000 }, async () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => [
    `Priority ${index % 9}`,
    `Activity ${index}`,
    `Partner ${index % 70}, Town of Banff`,
    "Q2",
  ])
  const organizations = Array.from({ length: 120 }, (_, index) => ({
    id: String(index),
    names: [`Organisation numéro ${index} de la région`],
  }))
  const workbook = await sheetOf([["Priority", "Activity", "Partners", "Timeline"], ...rows])
  const before = process.threadCpuUsage()
  expect(readPlan(workbook, { fiscalYear: 2026, organizations }).activities).toHaveLength(2_000)
  expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(1_000)
})
