import { expect, test } from "vitest"
import { councilFigures } from "#councils"
import { updateResponse } from "#updates"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aSeat } from "../../../tests/builders/councils.ts"
import { aCommunityMember } from "../../../tests/builders/organizations.ts"
import { aFullYear, aReport } from "../../../tests/builders/reports.ts"
import type { FigureContent, ReportContent } from "../rules/content.ts"
import { readReport } from "./read-report.ts"

async function contentOf({ read, coordinator }: TestPartnership): Promise<ReportContent> {
  const { content } = await read((tx) => readReport(tx, { fiscalYear: 2026, today: coordinator.today }))
  return content
}

function figureIn({ sections }: ReportContent, key: string): FigureContent {
  const answer = sections.flatMap(({ answers }) => answers).find((each) => each.key === key)
  if (answer?.kind !== "figure") throw new Error(`${key} is no figure`)
  return answer
}

/** "2 of 3" for each number, by its key. */
function numbersIn(content: ReportContent, key: string): Record<string, string> {
  const shown = (value: FigureContent["numbers"][number]["of"]) =>
    value === null ? "" : value.state === "value" ? String(value.value) : value.state
  return Object.fromEntries(
    figureIn(content, key).numbers.map((number) => {
      const of = number.of ? ` of ${shown(number.of)}` : ""
      return [number.key, `${shown(number.value)}${of} (n ${number.base})`]
    }),
  )
}

function tableIn(content: ReportContent, key: string): Record<string, unknown[]> {
  const [table] = figureIn(content, key).tables
  const read = (cell: { state: string; value?: unknown }) =>
    cell.state === "value" ? cell.value : cell.state
  return Object.fromEntries((table?.rows ?? []).map((row) => [row.key, row.cells.map(read)]))
}

test("every figure of a year equals a count by hand", async () => {
  const partnership = await aPartnership()
  const { activities, busy } = await aFullYear(partnership)
  const content = await contentOf(partnership)
  expect(figureIn(content, "identification").facts.map(({ value }) => value.en)).toEqual([
    "Test Partnership",
    "Local Immigration Partnership",
    "2026-27",
    "1 April 2026 to 31 March 2027",
  ])
  expect(numbersIn(content, "bodies")).toEqual({ active: "2 (n 2)" })
  expect(tableIn(content, "bodies")).toMatchObject({ council: [1], "sector-table": [1], executive: [0] })
  expect(numbersIn(content, "organizations")).toEqual({ members: "5 (n 5)" })
  expect(numbersIn(content, "seats-filled")).toEqual({
    filled: "2 of 3 (n 3)",
    vacant: "1 of 3 (n 3)",
    renewed: "1 of 2 (n 2)",
  })
  expect(numbersIn(content, "municipal-presence")).toEqual({
    "on-council": "1 of 2 (n 2)",
    groups: "2 of 2 (n 2)",
  })
  expect(tableIn(content, "members-by-sector")).toMatchObject({
    municipal: [1, 1, 2],
    health: Array(3).fill("suppressed"),
    "lived-experience": Array(3).fill("suppressed"),
  })
  expect(tableIn(content, "evidence-by-strength")).toMatchObject({ count: [1], survey: [1], anecdote: [0] })
  expect(tableIn(content, "activities-by-status")).toMatchObject({
    complete: [1],
    delayed: [1],
    "in-progress": [1],
    planned: [1],
    dropped: [0],
  })
  expect(numbersIn(content, "activities-by-priority")).toEqual({ "led-by-members": "3 of 4 (n 4)" })
  expect(numbersIn(content, "update-response")).toEqual({
    "updates-asked": "3 (n 3)",
    "updates-received": "2 of 3 (n 3)",
    "updates-accepted": "1 of 3 (n 3)",
    "updates-unanswered": "1 of 3 (n 3)",
  })
  expect(tableIn(content, "update-response")).toMatchObject({
    [`${activities[0]} ${busy.id}`]: ["words", 0, "words"],
    [activities[1]!]: ["words", "not-yet-reported", "not-yet-reported"],
    [activities[3]!]: ["words", "not-applicable", "not-applicable"],
  })
})

test("every number opens to as many rows as it counts, and every row is named in both languages", async () => {
  const partnership = await aPartnership()
  await aFullYear(partnership)
  const content = await contentOf(partnership)
  const figures = content.sections
    .flatMap(({ answers }) => answers)
    .filter((answer) => answer.kind === "figure")
  expect(figures).toHaveLength(18)
  for (const { numbers, tables, rows, how } of figures) {
    expect(how.en && how.fr).toBeTruthy()
    const known = new Set(rows.map(({ id }) => id))
    const named = [...numbers, ...tables.flatMap((table) => table.rows)].flatMap(({ behind }) => behind)
    expect(named.filter((id) => !known.has(id))).toEqual([])
    expect(rows.filter(({ title }) => !title.en || !title.fr)).toEqual([])
    for (const { value, behind } of numbers) {
      if (value.state === "value") expect(behind).toHaveLength(value.value)
    }
  }
})

test("the updates counted in a report are those the updates pages count", async () => {
  const partnership = await aPartnership()
  await aFullYear(partnership)
  const counted = await partnership.read((tx) => updateResponse(tx, 2026, "2026-11-22"))
  const { rows } = figureIn(await contentOf(partnership), "update-response")
  expect(rows).toHaveLength(counted.updatesAsked)
  expect(rows.filter(({ detail }) => !detail.en.endsWith("no answer"))).toHaveLength(counted.updatesReceived)
  expect(rows.filter(({ detail }) => detail.en.endsWith("accepted"))).toHaveLength(counted.updatesAccepted)
})

test("what nobody has entered is not yet reported or not applicable, and never a zero", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const content = await contentOf(partnership)
  expect(numbersIn(content, "seats-filled")).toMatchObject({ filled: "not-applicable (n 0)" })
  expect(numbersIn(content, "municipal-presence")).toMatchObject({ "on-council": "not-yet-reported (n 0)" })
  expect(numbersIn(content, "update-response")).toMatchObject({ "updates-received": "not-applicable (n 0)" })
  expect(numbersIn(content, "organizations")).toEqual({ members: "0 (n 0)" })
})

test("how many have lived experience can neither be read nor worked out under five, and never of one group", async () => {
  const partnership = await aPartnership()
  const { council, table, newcomers } = await aFullYear(partnership)
  await aSeat(partnership, { bodyId: table, heldBy: "library" })
  await aSeat(partnership, { bodyId: table, heldBy: "library" })
  for (let seat = 0; seat < 4; seat += 1)
    await aSeat(partnership, { bodyId: council, organizationId: newcomers })
  const few = await contentOf(partnership)
  const lines = tableIn(few, "members-by-sector")
  expect(lines).toEqual({
    library: [0, 2, 2],
    municipal: [1, 1, 2],
    health: Array(3).fill("suppressed"),
    "lived-experience": Array(3).fill("suppressed"),
  })
  expect(figureIn(few, "members-by-sector").rows.map(({ title }) => title.en)).not.toContain(
    "Newcomers’ circle",
  )
  expect(figureIn(few, "members-by-sector").rows).toHaveLength(4)
  await aSeat(partnership, { bodyId: table, organizationId: newcomers })
  const more = tableIn(await contentOf(partnership), "members-by-sector")
  expect(more["lived-experience"]).toEqual(["suppressed", "suppressed", 5])
  expect(more["health"]).toEqual(["suppressed", "suppressed", 1])
})

test("seats and sectors are counted in a report as the council's own pages count them", async () => {
  const partnership = await aPartnership()
  const { table } = await aFullYear(partnership)
  await aSeat(partnership, { bodyId: table, heldBy: "library" })
  const { seatsBySector, council, municipalPresence } = await partnership.read((tx) =>
    councilFigures(tx, "2026-11-22"),
  )
  const content = await contentOf(partnership)
  expect(numbersIn(content, "seats-filled")["filled"]).toBe(
    `${council.seatsFilled} of ${council.seats} (n ${council.seats})`,
  )
  const { bodies } = municipalPresence
  expect(numbersIn(content, "municipal-presence")["groups"]).toBe(
    `${bodies.with} of ${bodies.of} (n ${bodies.of})`,
  )
  const told = Object.entries(tableIn(content, "members-by-sector"))
    .filter(([, [, , all]]) => all !== "suppressed")
    .map(([sector, [, , all]]) => ({ sector, seats: all }))
  expect(told).toHaveLength(2)
  expect(seatsBySector).toEqual(expect.arrayContaining(told))
})

test("a year that is over is counted on its last day", async () => {
  const partnership = await aPartnership()
  await aFullYear(partnership)
  const read = (today: string) =>
    partnership.read(async (tx) => (await readReport(tx, { fiscalYear: 2026, today })).content)
  expect((await read("2026-11-22")).fiscalYear.asOf).toBe("2026-11-22")
  const later = await read("2027-06-01")
  expect(later.fiscalYear.asOf).toBe("2027-03-31")
  expect(tableIn(later, "evidence-by-strength")).toMatchObject({ count: [1], survey: [1] })
})

test("community members are counted apart in a report, under no sector, and not by name", async () => {
  const partnership = await aPartnership()
  const { council } = await aFullYear(partnership)
  const before = await contentOf(partnership)
  const organizationId = await aCommunityMember(partnership, { sector: "municipal" })
  await aSeat(partnership, { bodyId: council, organizationId, sector: "library" })
  const after = await contentOf(partnership)
  const members = numbersIn(before, "organizations")
  expect(numbersIn(after, "organizations")).toEqual({ ...members, "community-members": "1 (n 1)" })
  expect(tableIn(after, "members-by-sector")).toEqual({
    ...tableIn(before, "members-by-sector"),
    "community-members": [1, 0, 1],
  })
  const municipal = (content: typeof before) => numbersIn(content, "municipal-presence")["on-council"]
  expect(String(municipal(after)).split(" ")[0]).toBe(String(municipal(before)).split(" ")[0])
  expect(JSON.stringify(after)).not.toContain("Ana Lopez")
})
