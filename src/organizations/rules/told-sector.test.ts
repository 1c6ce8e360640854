import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { addOrganization } from "../index.ts"
import { organizationsByName } from "../reads/queries.ts"
import { sectors } from "./sector.ts"
import { toldSector } from "./told-sector.ts"

test("to a chair, an organisation of lived experience looks like one of unknown sector, however it was written", async () => {
  const { act, read } = await aPartnership()
  const names = { nameEn: "Circle", nameFr: "Cercle" }
  await act((tx, actor) =>
    addOrganization(tx, actor, { ...names, sector: "lived-experience", sectorAsWritten: "newcomers" }),
  )
  const [circle] = await read((tx) => organizationsByName(tx, { locale: "en", most: 10 }))
  expect(circle).toMatchObject({ sector: "lived-experience" })
  expect(toldSector(circle!)).toEqual(toldSector({ ...circle!, sector: null, sectorAsWritten: "gardening" }))
})

test("every other sector is told to whoever reads the roster", () => {
  const told = sectors.filter((sector) => toldSector({ sector, sectorAsWritten: "x" }).sector === sector)
  expect(told).toEqual(sectors.filter((sector) => sector !== "lived-experience"))
})
