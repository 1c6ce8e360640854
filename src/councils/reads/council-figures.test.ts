import { expect, test } from "vitest"
import type { Sector } from "#organizations"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody, aHolder, aSeat } from "../../../tests/builders/councils.ts"
import { councilFigures, giveSeat, representationOverview } from "../index.ts"

const today = "2026-11-22"

async function seatsFor(partnership: TestPartnership, bodyId: string, sectors: Sector[]): Promise<string[]> {
  const ids: string[] = []
  for (const heldBy of sectors) ids.push((await aSeat(partnership, { bodyId, heldBy })).id)
  return ids
}

test("the figures of a day count bodies, seats, vacancies, sectors and where the city sits", async () => {
  const partnership = await aPartnership({ on: today })
  const council = await aBody(partnership, { name: "Council" })
  const group = await aBody(partnership, { kind: "working-group", name: "Group", parentId: council })
  await seatsFor(partnership, council, ["health", "municipal", "lived-experience"])
  await seatsFor(partnership, group, ["health"])
  await aSeat(partnership, { bodyId: council, sector: "employer" })
  await aSeat(partnership, { bodyId: council, heldBy: "health", standing: "alternate" })

  const figures = await partnership.read((tx) => councilFigures(tx, today))
  expect(figures).toMatchObject({ on: today, seats: 5, seatsFilled: 4, vacancies: 1 })
  expect(figures.bodies).toMatchObject({ council: 1, "working-group": 1, executive: 0 })
  expect(figures.council).toEqual({ seats: 4, seatsFilled: 3, vacancies: 1 })
  expect(figures.seatsBySector).toEqual([
    { sector: "health", seats: 2 },
    { sector: "municipal", seats: 1 },
  ])
  expect(figures).toMatchObject({ livedExperience: "suppressed", seatsUnnamed: 1 })
  expect(figures.municipalPresence).toEqual({ onCouncil: "yes", bodies: { with: 1, of: 2 } })
  expect(figures.membersBySectorByBody).toMatchObject([
    { nameEn: "Council", seatsFilled: 3, vacancies: 1, unnamed: 1 },
    { nameEn: "Group", seatsFilled: 1, sectors: [{ sector: "health", seats: 1 }], unnamed: 0 },
  ])
})

test("the figures of last March do not change when a seat is given away in November", async () => {
  const partnership = await aPartnership({ on: today })
  const bodyId = await aBody(partnership)
  const [id] = await seatsFor(partnership, bodyId, ["health"])
  const before = await partnership.read((tx) => councilFigures(tx, "2026-03-31"))
  const organizationId = await aHolder(partnership, "library")
  await partnership.act((tx, actor) =>
    giveSeat(tx, actor, { id: id!, version: 1, organizationId, from: "2026-11-01" }),
  )
  expect(await partnership.read((tx) => councilFigures(tx, "2026-03-31"))).toEqual(before)
  const now = await partnership.read((tx) => councilFigures(tx, today))
  expect(now.seatsBySector).toEqual([{ sector: "library", seats: 1 }])
})

test("five with lived experience are told of all bodies together, and never of one body", async () => {
  const partnership = await aPartnership({ on: today })
  const bodyId = await aBody(partnership)
  await seatsFor(
    partnership,
    bodyId,
    Array.from({ length: 5 }, () => "lived-experience" as const),
  )
  const figures = await partnership.read((tx) => councilFigures(tx, today))
  expect(figures).toMatchObject({ livedExperience: 5, seatsUnnamed: 0, seatsBySector: [] })
  expect(figures.membersBySectorByBody).toMatchObject([{ sectors: [], unnamed: 5 }])
})

test("a partnership without a council has figures of nothing and verdicts of nothing", async () => {
  const partnership = await aPartnership({ on: today })
  const overview = await partnership.read((tx) => representationOverview(tx, today))
  expect(overview.mix).toMatchObject({ seats: 0, held: 0, vacant: 0 })
  expect(overview.checks).toMatchObject({
    municipalCouncil: "not-yet-reported",
    citySignsPlan: "not-yet-reported",
  })
})

test("a sector missing on the council is found at another table", async () => {
  const partnership = await aPartnership({ on: today })
  const council = await aBody(partnership)
  const group = await aBody(partnership, { kind: "sector-table" })
  await seatsFor(partnership, council, ["health"])
  await seatsFor(partnership, group, ["housing", "health", "lived-experience"])
  const overview = await partnership.read((tx) => representationOverview(tx, today))
  expect(overview.mix.lines.find((line) => line.sector === "housing")?.presence).toBe("missing")
  expect(overview.elsewhere).toEqual({ housing: 1, health: 1 })
})
