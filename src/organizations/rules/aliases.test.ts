import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { aliasesTyped } from "./aliases.ts"
import { addOrganization, matchOrganization } from "../index.ts"
import { changeOrganization } from "../acts/change-organization.ts"
import { aliasesOf, knownOrganizations } from "../reads/queries.ts"

const library = { nameEn: "Town Library", nameFr: "Bibliothèque", acronym: "TL" }

test("a workbook finds an organisation by another name that was typed into its form", async () => {
  const { act, read } = await aPartnership()
  const id = await act((tx, actor) => addOrganization(tx, actor, library))
  const found = async () => matchOrganization("Carnegie Hall", await read((tx) => knownOrganizations(tx)))
  expect(await found()).not.toMatchObject({ kind: "exact" })
  const aliases = aliasesTyped("Carnegie Hall\r\n\r\n  The Reading Room ")
  await act((tx, actor) => changeOrganization(tx, actor, { ...library, id, version: 1, aliases }))
  expect(await found()).toMatchObject({ kind: "exact", id })
  expect(await read((tx) => aliasesOf(tx, id))).toEqual(["Carnegie Hall", "The Reading Room"])
})

test("a name taken out of the form is free for another organisation; one that was not shown there stays", async () => {
  const { act, read } = await aPartnership()
  const id = await act((tx, actor) =>
    addOrganization(tx, actor, { ...library, aliases: ["Carnegie Hall", "Reading Room"] }),
  )
  const change = { id, version: 1, nameEn: "City Library", nameFr: "Bibliothèque", acronym: "TL" }
  await act((tx, actor) => changeOrganization(tx, actor, { ...change, aliases: ["Reading Room"] }))
  expect(await read((tx) => aliasesOf(tx, id))).toEqual(["Reading Room", "Town Library"])
  await act((tx, actor) => addOrganization(tx, actor, { nameEn: "Carnegie Hall", nameFr: "Carnegie Hall" }))
})

test("another organisation's name is refused beside the field it was typed into", async () => {
  const { act } = await aPartnership()
  await act((tx, actor) => addOrganization(tx, actor, library))
  const other = { nameEn: "Museum", nameFr: "Musée", aliases: ["The town library"] }
  await expect(act((tx, actor) => addOrganization(tx, actor, other))).rejects.toMatchObject({
    problems: [{ field: "aliases" }],
  })
})
