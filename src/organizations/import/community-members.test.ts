import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import {
  aCommunityMember,
  anOrganization,
  aRoster,
  importedRoster,
} from "../../../tests/builders/organizations.ts"
import { contactsOf, organizationsByName, organizationsForExport } from "../reads/queries.ts"
import { exportedRows } from "../reads/exported-rows.ts"

const listed = (partnership: TestPartnership) =>
  partnership.read((tx) => organizationsByName(tx, { locale: "en", most: 100 }))

const exported = async (partnership: TestPartnership, locale: "en" | "fr") =>
  exportedRows(locale, await partnership.read((tx) => organizationsForExport(tx)))

test.each(["en", "fr"] as const)(
  "a list exported in %s brings the same organisations and people elsewhere, and nothing here",
  async (locale) => {
    const [here, there] = [await aPartnership(), await aPartnership()]
    await anOrganization(here, { name: "Library", nameFr: "Library", sector: "library" })
    await aCommunityMember(here, { sector: "youth", phone: "555-0102" })
    await aCommunityMember(here, { name: "Bo Chen", email: null })
    const roster = aRoster(await exported(here, locale))
    expect((await importedRoster(here, roster)).preview).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
    expect((await importedRoster(there, roster)).preview).toMatchObject({ added: 3, changed: 0 })
    expect(await exported(there, locale)).toEqual(await exported(here, locale))
    expect((await listed(there)).map(({ kind }) => kind)).toEqual([
      "community-member",
      "community-member",
      "organization",
    ])
  },
)

test("a resident in the column of sectors is a person, and nothing is inferred of what they lived", async () => {
  const partnership = await aPartnership()
  const { preview } = await importedRoster(
    partnership,
    aRoster([
      ["Name", "Type", "Email"],
      ["Ana Lopez", "Resident", "ana@home.example, ana@work.example"],
      ["Bo Chen", "Membre de la communauté", ""],
      ["Library", "Library", ""],
    ]),
  )
  expect(preview.doubtful.map(({ row, reason }) => [row, reason.code])).toEqual([
    [2, "one-person"],
    [2, "several-emails"],
  ])
  const [ana, bo] = await listed(partnership)
  expect(ana).toMatchObject({ kind: "community-member", sector: null, sectorAsWritten: null })
  expect(bo).toMatchObject({ kind: "community-member", sector: null, contact: "Bo Chen" })
  expect(await partnership.read((tx) => contactsOf(tx, ana!.id))).toMatchObject([
    { name: "Ana Lopez", email: "ana@home.example" },
  ])
})

test("a kind nobody understands is an organisation, and a list makes no other kind of a member that is here", async () => {
  const partnership = await aPartnership()
  await aCommunityMember(partnership)
  await anOrganization(partnership, { name: "Library", sector: "library" })
  const { preview } = await importedRoster(
    partnership,
    aRoster([
      ["Name", "Kind of member", "Sector", "Contact", "Email"],
      ["Ana Lopez", "Organisation", "", "Somebody else", "else@home.example"],
      ["Library", "Community member", "Library", "", ""],
      ["Chamber", "Gold", "chamber", "", ""],
    ]),
  )
  expect(preview.doubtful.map(({ row, reason }) => [row, reason.code])).toEqual([
    [2, "kind-differs"],
    [3, "kind-differs"],
    [4, "kind-unknown"],
  ])
  expect(preview).toMatchObject({ added: 1, changed: 0, unchanged: 2 })
  const members = await listed(partnership)
  expect(members.map(({ nameEn, kind }) => [nameEn, kind])).toEqual([
    ["Ana Lopez", "community-member"],
    ["Chamber", "organization"],
    ["Library", "organization"],
  ])
  expect(await partnership.read((tx) => contactsOf(tx, members[0]!.id))).toHaveLength(1)
})
