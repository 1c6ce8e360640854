import { readFile } from "node:fs/promises"
import { expect, test } from "vitest"
import { councilFigures } from "#councils"
import { organizationsByName } from "#organizations"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody, aSeat } from "../../../tests/builders/councils.ts"
import { aJsonFile, broughtIn, takenFrom } from "../../../tests/builders/exchange.ts"
import { aCommunityMember, importedRoster } from "../../../tests/builders/organizations.ts"
import { asCsvArchive, asJson, asWorkbook } from "../document/taken-out.ts"
import { heldCounts } from "../reads/held-counts.ts"

const on = "2026-11-22"
const roster = "five-eastern-counties/organizations.csv"

/** What a report would say of the roster and of the council, without the ids. */
function figures(partnership: TestPartnership) {
  return partnership.read(async (tx) => {
    const council = await councilFigures(tx, on)
    const members = await organizationsByName(tx, { locale: "en", most: 100 })
    return {
      council: {
        ...council,
        membersBySectorByBody: council.membersBySectorByBody.map((body) => ({ ...body, bodyId: "" })),
      },
      counts: await heldCounts(tx),
      members: members.map(({ kind, nameEn, nameFr, sector, contact }) => ({
        kind,
        nameEn,
        nameFr,
        sector,
        contact,
      })),
    }
  })
}

test("the roster of the Five Eastern Counties at one table: brought in elsewhere, every figure is the same", async () => {
  const one = await aPartnership({ on })
  await importedRoster(one, { name: roster, content: await readFile(`tests/data/partnerships/${roster}`) })
  await aCommunityMember(one, { sector: "lived-experience" })
  const bodyId = await aBody(one, { name: "Council" })
  const members = await one.read((tx) => organizationsByName(tx, { locale: "en", most: 100 }))
  for (const { id } of members) await aSeat(one, { bodyId, organizationId: id })
  await aSeat(one, { bodyId })
  const before = await figures(one)
  expect(before.council).toMatchObject({ seats: 12, seatsFilled: 11, vacancies: 1, communityMembers: 1 })
  expect(before.members).toHaveLength(11)
  const all = await takenFrom(one)
  const files = [
    aJsonFile([...asJson(all)].join("")),
    { name: "conseil.xlsx", content: await asWorkbook("fr", all) },
    { name: "council.zip", content: asCsvArchive(all) },
  ]
  for (const file of files) {
    const other = await aPartnership({ on })
    await broughtIn(other, file)
    expect(await figures(other), file.name).toEqual(before)
  }
})
