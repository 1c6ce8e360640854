import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { aCommunityMember, anOrganization } from "../../../tests/builders/organizations.ts"
import { contactsOf, organizationCount, organizationOf, organizationsByName } from "../reads/queries.ts"
import { organizationsOn } from "../reads/organizations-on.ts"
import { addContact } from "./add-contact.ts"
import { changeCommunityMember } from "./change-community-member.ts"
import { changeContact, contactLeft } from "./change-contact.ts"
import { changeOrganization } from "./change-organization.ts"

test("a community member is one person: a member of their own name, whose one contact they are", async () => {
  const partnership = await aPartnership()
  const id = await aCommunityMember(partnership, { locale: "fr", phone: "555-0102" })
  const { read } = partnership
  expect(await read((tx) => organizationOf(tx, id))).toMatchObject({
    kind: "community-member",
    nameEn: "Ana Lopez",
    nameFr: "Ana Lopez",
    sector: null,
    locale: "fr",
  })
  expect(await read((tx) => contactsOf(tx, id))).toMatchObject([
    { name: "Ana Lopez", email: "ana@home.example", phone: "555-0102", locale: "fr" },
  ])
})

test("nobody else becomes a contact there, and the one contact neither changes nor leaves alone", async () => {
  const partnership = await aPartnership()
  const id = await aCommunityMember(partnership)
  const [contact] = await partnership.read((tx) => contactsOf(tx, id))
  const reason = { key: "organizations.is-one-person" }
  const said = { name: "Bo", locale: "en" } as const
  const adding = partnership.act((tx, actor) => addContact(tx, actor, { organizationId: id, ...said }))
  await expect(adding).rejects.toMatchObject({ reason })
  const one = { id: contact!.id, version: contact!.version }
  const changing = partnership.act((tx, actor) => changeContact(tx, actor, { ...one, ...said }))
  await expect(changing).rejects.toMatchObject({ reason })
  await expect(partnership.act((tx, actor) => contactLeft(tx, actor, one))).rejects.toMatchObject({ reason })
  const names = { nameEn: "Bo", nameFr: "Bo" }
  const renaming = partnership.act((tx, actor) => changeOrganization(tx, actor, { id, version: 1, ...names }))
  await expect(renaming).rejects.toMatchObject({ reason })
})

test("whoever changes their name has one name everywhere, and a form filled before is not saved over it", async () => {
  const partnership = await aPartnership()
  const id = await aCommunityMember(partnership)
  const change = { id, version: 1, email: null, phone: null, locale: "en", sector: null } as const
  const rename = (name: string) =>
    partnership.act((tx, actor) => changeCommunityMember(tx, actor, { ...change, name }))
  await rename("Ana Diaz")
  expect(await partnership.read((tx) => organizationOf(tx, id))).toMatchObject({ nameFr: "Ana Diaz" })
  expect(await partnership.read((tx) => contactsOf(tx, id))).toMatchObject([{ name: "Ana Diaz" }])
  await expect(rename("Ana Roy")).rejects.toMatchObject({ status: 409 })
  const found = (search: string) => partnership.read((tx) => organizationCount(tx, { locale: "en", search }))
  expect([await found("Diaz"), await found("Lopez")]).toEqual([1, 0])
})

test("two people may share a name, and an organisation is not changed as if it were a person", async () => {
  const partnership = await aPartnership()
  const ids = [await aCommunityMember(partnership), await aCommunityMember(partnership)]
  expect(new Set(ids).size).toBe(2)
  const id = await anOrganization(partnership)
  const change = { id, version: 1, name: "X", email: null, phone: null, locale: "en", sector: null } as const
  const changing = partnership.act((tx, actor) => changeCommunityMember(tx, actor, change))
  await expect(changing).rejects.toMatchObject({ status: 404 })
})

test("organisations and community members are listed and counted apart, and both are members", async () => {
  const partnership = await aPartnership()
  await anOrganization(partnership, { name: "Library" })
  await aCommunityMember(partnership)
  const named = async (kind?: "organization" | "community-member") =>
    (
      await partnership.read((tx) =>
        organizationsByName(tx, { locale: "en", most: 10, ...(kind ? { kind } : {}) }),
      )
    ).map(({ nameEn }) => nameEn)
  expect(await named("organization")).toEqual(["Library"])
  expect(await named("community-member")).toEqual(["Ana Lopez"])
  expect(await named()).toEqual(["Ana Lopez", "Library"])
  const members = await partnership.read((tx) => organizationsOn(tx, "2026-11-22"))
  expect(members.map(({ kind }) => kind).toSorted()).toEqual(["community-member", "organization"])
})

test("the list finds an organisation by a former name, its letters, and without the accents", async () => {
  const partnership = await aPartnership()
  await anOrganization(partnership, {
    name: "Newcomer Centre",
    nameFr: "Centre d’accueil",
    acronym: "NCC",
    aliases: ["Maison de l’Amitié"],
  })
  await anOrganization(partnership, { name: "Library" })
  const found = (search: string, locale: "en" | "fr" = "en") =>
    partnership.read((tx) => organizationCount(tx, { locale, search }))
  for (const search of ["newcomer", "accueil", "NCC", "amitié", "amitie", "MAISON"])
    expect([search, await found(search)]).toEqual([search, 1])
  expect(await found("newcomer", "fr")).toBe(1)
  for (const search of ["xyz", "%", "_", "…"]) expect([search, await found(search)]).toEqual([search, 0])
})
