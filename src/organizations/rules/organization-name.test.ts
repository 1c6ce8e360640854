import * as fc from "fast-check"
import { expect, test } from "vitest"
import { isGenericName, matchOrganization, nameKey, splitNames } from "./organization-name.ts"

const known = [
  { id: "leger", names: ["TR Leger Immigrant Services"] },
  {
    id: "eotb",
    names: ["EOTB", "Eastern Ontario Training Board", "Commission de formation de l’Est ontarien"],
  },
  { id: "job-zone", names: ["Job Zone d’emploi"] },
  { id: "seapr", names: ["S.E.A.P.R."] },
  { id: "social", names: ["Social Development Council of Cornwall and Area"] },
  { id: "housing", names: ["Cornwall Housing"] },
  { id: "health", names: ["Seaway Valley Community Health Centre"] },
  { id: "ociso", names: ["Ottawa Community Immigrant Services Organization (OCISO)"] },
  { id: "connection", names: ["Community Connection, Social Integration"] },
  { id: "banff", names: ["Town of Banff"] },
  { id: "vecova", names: ["Vecova"] },
  { id: "two", names: ["Alpha Centre and Beta Centre"] },
]

test("a name has one key however it is typed", () => {
  const same: string[][] = [
    ["S.E.A.P.R.", "SEAPR", "seapr", "S.E.A.P.R"],
    ["Job Zone d’emploi", "JOB ZONE D'EMPLOI", "job zone d´emploi"],
    ["The Women’s Centre", "Womens Centre", "women's  centre"],
    ["Acme Foods Ltd.", "Acme Foods, Limited", "Les Acme Foods Ltée", "ACME FOODS"],
    ["L’Accueil francophone", "Accueil Francophone"],
    ["Health & Wellness", "Health and Wellness", "Health et Wellness"],
    ["Centre de santé communautaire", "Centre de sante  communautaire"],
  ]
  for (const names of same) expect(new Set(names.map(nameKey)).size, names[0]).toBe(1)
  expect(nameKey("L & M Services")).toBe("l and m services")
  expect(nameKey("The")).toBe("the")
  expect(nameKey("Inc.")).toBe("inc")
})

test("the key of a key is the key, whatever was typed", { timeout: 30_000 }, () => {
  const word = fc.constantFrom(
    "The",
    "L'",
    "le",
    "Inc.",
    "Ltée",
    "et",
    "&",
    "S.E.A.",
    "É",
    " ",
    "-",
    "d’",
    "Vecova",
  )
  const typed = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.array(word).map((words) => words.join(" ")),
  )
  fc.assert(
    fc.property(typed, (name) => {
      expect(nameKey(nameKey(name))).toBe(nameKey(name))
    }),
    { numRuns: 500 },
  )
})

test("an organisation is found by its name in either language, its letters, and the brackets behind them", () => {
  const found: Record<string, string> = {
    "tr leger immigrant services": "leger",
    "Eastern Ontario Training Board": "eotb",
    "Commission de formation de l'Est ontarien": "eotb",
    "EOTB (lead)": "eotb",
    "Eastern Ontario Training Board (EOTB)": "eotb",
    SEAPR: "seapr",
    OCISO: "ociso",
    "Ottawa Community Immigrant Services Organization": "ociso",
    "The Cornwall Housing": "housing",
  }
  for (const [written, id] of Object.entries(found)) {
    expect(matchOrganization(written, known), written).toEqual({ kind: "exact", id })
  }
})

test("a name that is only like another is reported, never taken for it", () => {
  const likely: Record<string, string> = {
    "Seaway Valley Comunity Health Center": "health",
    "Seaway Valley Health Centre": "health",
    "Cornwall Housing Corporation": "housing",
    "Social Development Council": "social",
    "Vecova Centre for Disability Services": "vecova",
    TLIS: "leger",
  }
  const withInitials = [...known, { id: "leger-2", names: ["Tulip Light Immigrant Services"] }]
  for (const [written, id] of Object.entries(likely)) {
    const match = matchOrganization(written, withInitials)
    expect(match.kind, written).toBe("likely")
    if (match.kind === "likely")
      expect(match.candidates.map((candidate) => candidate.id.replace("-2", ""))).toContain(id)
  }
})

test("names that merely share common words are not alike", () => {
  for (const written of [
    "Bow Valley Chamber of Commerce",
    "Immigrant Services",
    "Town of Canmore",
    "Community Health Centre",
    "YMCA",
    "Ontario Works (Cornwall)",
  ]) {
    expect(matchOrganization(written, known), written).toEqual({ kind: "none" })
  }
})

test("a name that two organisations go by is nobody's until a person says", () => {
  const two = [
    { id: "a", names: ["YMCA"] },
    { id: "b", names: ["Y.M.C.A."] },
  ]
  expect(matchOrganization("ymca", two)).toEqual({ kind: "several", ids: ["a", "b"] })
})

test("words that stand for nobody in particular are not organisations", () => {
  for (const word of [
    "partners",
    "Partenaires",
    "Various",
    "all members",
    "TBD",
    "À déterminer",
    "N/A",
    "s.o.",
    "Tous les membres",
  ]) {
    expect(isGenericName(word), word).toBe(true)
  }
  for (const name of ["Partners for Youth", "Local government representatives", "Vecova"])
    expect(isGenericName(name), name).toBe(false)
})

test("lines, semicolons, bullets, numbers and slashes separate names", () => {
  expect(splitNames("TR Leger Immigrant Services\nEOTB", known)).toEqual([
    "TR Leger Immigrant Services",
    "EOTB",
  ])
  expect(
    splitNames("Job Zone d’emploi; S.E.A.P.R.; Drake International; Ontario Works offices", known),
  ).toEqual(["Job Zone d’emploi", "S.E.A.P.R.", "Drake International", "Ontario Works offices"])
  expect(splitNames("• Vecova\n• Town of Banff", known)).toEqual(["Vecova", "Town of Banff"])
  expect(splitNames("1. Vecova\n2) Town of Banff\n- EOTB", known)).toEqual([
    "Vecova",
    "Town of Banff",
    "EOTB",
  ])
  expect(splitNames("Vecova / Town of Banff", known)).toEqual(["Vecova", "Town of Banff"])
  expect(splitNames("YMCA; ymca ; Y.M.C.A.", known)).toEqual(["YMCA"])
  expect(splitNames("211 Ontario", known)).toEqual(["211 Ontario"])
  expect(splitNames(" ; \n, ", known)).toEqual([])
})

test("a comma separates names unless it belongs to one", () => {
  expect(splitNames("Vecova, Bow Valley Chamber of Commerce", known)).toEqual([
    "Vecova",
    "Bow Valley Chamber of Commerce",
  ])
  expect(splitNames("Community Connection, Social Integration", known)).toEqual([
    "Community Connection, Social Integration",
  ])
  expect(splitNames("Vecova, Community Connection, Social Integration, EOTB", known)).toEqual([
    "Vecova",
    "Community Connection, Social Integration",
    "EOTB",
  ])
  expect(splitNames("Town of Canmore, Department of Recreation, Vecova", known)).toEqual([
    "Town of Canmore, Department of Recreation",
    "Vecova",
  ])
  expect(splitNames("Acme Foods, Inc., Vecova", known)).toEqual(["Acme Foods, Inc.", "Vecova"])
  expect(splitNames("Settlement agencies (A, B), Vecova", known)).toEqual([
    "Settlement agencies (A, B)",
    "Vecova",
  ])
})

test("«and» ends a list, but stays inside a name", () => {
  expect(splitNames("Vecova, EOTB, and Town of Banff", known)).toEqual(["Vecova", "EOTB", "Town of Banff"])
  expect(splitNames("Vecova, YMCA and United Way", known)).toEqual(["Vecova", "YMCA", "United Way"])
  expect(splitNames("Vecova, la Ville de Banff et EOTB", known)).toEqual([
    "Vecova",
    "la Ville de Banff",
    "EOTB",
  ])
  expect(splitNames("Vecova, Social Development Council of Cornwall and Area", known)).toEqual([
    "Vecova",
    "Social Development Council of Cornwall and Area",
  ])
  expect(splitNames("Vecova, Health and Wellness Network", known)).toEqual([
    "Vecova",
    "Health and Wellness Network",
  ])
  expect(splitNames("Vecova, Alpha Centre and Beta Centre", known)).toEqual([
    "Vecova",
    "Alpha Centre and Beta Centre",
  ])
  expect(splitNames("Vecova and EOTB", known)).toEqual(["Vecova", "EOTB"])
  expect(splitNames("EOTB/Vecova", known)).toEqual(["EOTB", "Vecova"])
  expect(splitNames("Boys and Girls Club", known)).toEqual(["Boys and Girls Club"])
})

test("names joined with semicolons come apart as they were", () => {
  const name = fc.stringMatching(/^[A-Z][a-zé]{2,8}( [A-Z][a-z]{2,8}){0,3}$/)
  fc.assert(
    fc.property(fc.uniqueArray(name, { selector: nameKey, maxLength: 6 }), (names) => {
      expect(splitNames(names.join("; "))).toEqual(names)
      expect(splitNames(names.join("\n"))).toEqual(names)
    }),
  )
})

test(
  "whatever is in a cell, splitting and matching never fail, and take no time to speak of",
  { timeout: 30_000 },
  () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."ab ,;/&.()'\n•1-é", " and ", " et "), maxLength: 200 }),
        (cell) => {
          for (const name of splitNames(cell, known)) matchOrganization(name, known)
        },
      ),
      { numRuns: 500 },
    )
    const before = process.threadCpuUsage()
    for (const bit of ["a,", "a and ", "a/", "(", "Vecova, ", "- "])
      splitNames(bit.repeat(Math.floor(10_000 / bit.length)), known)
    expect(process.threadCpuUsage(before).user / 1_000).toBeLessThan(3_000)
  },
)
