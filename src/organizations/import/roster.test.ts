import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { readWorkbook } from "#platform/workbooks"
import { addedAs, member } from "./roster-fixtures.ts"
import type { RosterPlan } from "./roster.ts"
import { readRoster } from "./roster.ts"

const real = new URL(
  "../../../tests/data/partnerships/five-eastern-counties/organizations.csv",
  import.meta.url,
)
const csv = (lines: string | readonly string[]) =>
  readWorkbook(Buffer.from([lines].flat().join("\n")), "membres.csv")
const reasons = (plan: RosterPlan) =>
  plan.doubtful.map(({ row, column, reason }) => [row, column, reason.code])

test("the roster of the Five Eastern Counties gives ten organisations and names the column and the three rows to look at", async () => {
  const plan = readRoster(await readWorkbook(readFileSync(real), "organizations.csv"), [])
  expect(
    plan.additions.map(({ row, name, sector, sectorAsWritten }) => [row, name, sector, sectorAsWritten]),
  ).toEqual([
    [2, "TR Leger Immigrant Services", "settlement", "settlement"],
    [3, "EOTB", "workforce", "workforce development board"],
    [4, "Job Zone d’emploi", "workforce", "employment services"],
    [5, "S.E.A.P.R.", null, null],
    [6, "Drake International", "employer", "employer"],
    [7, "Ontario Works offices", "municipal", "municipal"],
    [8, "Social Development Council of Cornwall and Area", "community", "community organization"],
    [9, "Cornwall Housing", "housing", "housing"],
    [10, "Local government representatives", "municipal", "municipal"],
    [11, "Seaway Valley Community Health Centre", "health", "health"],
  ])
  expect(plan.doubtful).toEqual([
    {
      sheet: "organizations",
      row: 1,
      column: 3,
      reason: { code: "heading-unknown", written: "role in plan" },
    },
    { sheet: "organizations", row: 5, column: 2, reason: { code: "sector-missing" } },
    {
      sheet: "organizations",
      row: 12,
      column: 1,
      reason: { code: "duplicate-of-row", row: 11, sheet: "organizations" },
    },
    { sheet: "organizations", row: 13, column: 1, reason: { code: "name-missing" } },
  ])
  expect(plan.changes).toEqual([])
  expect(plan.unchanged).toEqual([])
})

test("the same roster read again, once added, changes nothing", async () => {
  const workbook = await readWorkbook(readFileSync(real), "organizations.csv")
  const first = readRoster(workbook, [])
  const again = readRoster(workbook, addedAs(first))
  expect(again.additions).toEqual([])
  expect(again.changes).toEqual([])
  expect(again.unchanged).toHaveLength(10)
  expect(reasons(again)).toEqual(reasons(first))
})

test("a roster in French, under a title, with people, is understood", async () => {
  const plan = readRoster(
    await csv([
      "Membres du partenariat;;;;;;",
      ";;;;;;",
      "Organisme;Sigle;Secteur;Personne-ressource;Courriel;Langue de correspondance;Site Web",
      "Centre de santé communautaire;CSC;Santé;Aïcha Traoré;aicha@csc.example;français;www.csc.example",
      "Conseil scolaire de l’Est;;Conseil scolaire;;;bilingue;",
      "Police régionale;;Services policiers;Jean Roy;jean(at)police;anglais;ftp://police.example",
    ]),
    [],
  )
  expect(plan.additions).toMatchObject([
    {
      row: 4,
      name: "Centre de santé communautaire",
      acronym: "CSC",
      sector: "health",
      locale: "fr",
      website: "https://www.csc.example",
      contacts: [{ name: "Aïcha Traoré", email: "aicha@csc.example", locale: "fr" }],
    },
    { row: 5, sector: "school-board", locale: null, contacts: [] },
    { row: 6, sector: "justice", locale: "en", website: null, contacts: [{ name: "Jean Roy", email: null }] },
  ])
  expect(reasons(plan)).toEqual([
    [5, 6, "language-both"],
    [6, 5, "email-invalid"],
    [6, 7, "website-invalid"],
  ])
})

test("several people of one organisation are one organisation, and whoever differs is named", async () => {
  const plan = readRoster(
    await csv([
      "Organization,Name,Title,E-mail,Sector",
      "Vecova,Ann Lee,Director,ann@vecova.example,employment",
      "VECOVA,Bo Roy,Coordinator,bo@vecova.example,health",
      "Vecova,Ann Lee,,ANN@vecova.example,",
      'Town of Banff,"Cy Wu; Di Fox",,"cy@banff.example; di@banff.example",municipal',
      'Library,Ed,,"ed@library.example, flo@library.example",library',
    ]),
    [],
  )
  expect(
    plan.additions.map(({ name, contacts }) => [name, contacts.map((person) => [person.name, person.email])]),
  ).toEqual([
    [
      "Vecova",
      [
        ["Ann Lee", "ann@vecova.example"],
        ["Bo Roy", "bo@vecova.example"],
      ],
    ],
    [
      "Town of Banff",
      [
        ["Cy Wu", "cy@banff.example"],
        ["Di Fox", "di@banff.example"],
      ],
    ],
    [
      "Library",
      [
        ["Ed", "ed@library.example"],
        [null, "flo@library.example"],
      ],
    ],
  ])
  expect(plan.doubtful.map(({ row, reason }) => [row, reason])).toEqual([
    [3, { code: "differs-from-row", row: 2, sheet: "membres", field: "sector" }],
    [4, { code: "duplicate-of-row", row: 2, sheet: "membres" }],
    [6, { code: "several-emails", count: 2 }],
  ])
})

test("a known organisation is changed only where the roster says something new", async () => {
  const known = [
    member("a", "Vecova", { sector: "health", contacts: [{ name: "Ann", email: "ann@v.example" }] }),
    member("b", "Eastern Ontario Training Board", {
      names: ["Eastern Ontario Training Board", "EOTB"],
      acronym: "EOTB",
      sector: "workforce",
    }),
    member("c", "Town of Banff", { sector: "municipal" }),
  ]
  const plan = readRoster(
    await csv([
      "Name (English),Name (French),Sector,Contact,Email,Website",
      "VECOVA,Vecova Alberta,employer,Cy,cy@v.example,http://vecova.example",
      "EOTB,Commission de formation,,,,",
      "town of banff,,,,,",
    ]),
    known,
  )
  expect(plan.additions).toEqual([])
  expect(plan.changes).toMatchObject([
    {
      id: "a",
      fields: [
        { field: "nameFr", from: "Vecova", to: "Vecova Alberta" },
        { field: "sector", from: "health", to: "employer" },
        { field: "website", from: null, to: "http://vecova.example" },
      ],
      contacts: [{ name: "Cy", email: "cy@v.example" }],
    },
    { id: "b", fields: [{ field: "nameFr", to: "Commission de formation" }], contacts: [] },
  ])
  expect(plan.unchanged).toEqual([{ id: "c", sheet: "membres", row: 4 }])
  expect(plan.doubtful).toEqual([])
})

test("a name like a known one or like an earlier row is added as new, and a person is asked", async () => {
  const known = [
    member("a", "Seaway Valley Community Health Centre"),
    member("x", "YMCA"),
    member("y", "Y.M.C.A."),
  ]
  const plan = readRoster(
    await csv([
      "Organization,Sector",
      "Seaway Valley Health Centre,health",
      "Cornwall Housing,housing",
      "Cornwal Housing,housing",
      "YMCA,community",
    ]),
    known,
  )
  expect(plan.additions.map(({ name, similar }) => [name, similar.map(({ id }) => id)])).toEqual([
    ["Seaway Valley Health Centre", ["a"]],
    ["Cornwall Housing", []],
    ["Cornwal Housing", []],
  ])
  expect(plan.doubtful.map(({ row, reason }) => [row, reason.code])).toEqual([
    [2, "similar-to-known"],
    [4, "similar-to-row"],
    [5, "name-of-several"],
  ])
})
