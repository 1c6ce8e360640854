import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import { aCommunityMember, aContact, anOrganization } from "../../../tests/builders/organizations.ts"
import { actAs, onDay } from "../../../tests/builders/updates.ts"
import { addContact, contactLeft, firstReader, firstReaders } from "../index.ts"

test("an organisation is written to at the contact known longest who is still there and has an address", async () => {
  const partnership = await aPartnership()
  const organizationId = await anOrganization(partnership)
  const silent = await anOrganization(partnership)
  const member = await aCommunityMember(partnership)
  await aContact(partnership, { organizationId, name: "No address" })
  const first = await aContact(partnership, { organizationId, name: "First", email: "first@x.example" })
  const next = await actAs(partnership, onDay(partnership, "2026-11-23"), (tx, actor) =>
    addContact(tx, actor, { organizationId, name: "Next", email: "next@x.example", locale: "en" }),
  )
  await aContact(partnership, { organizationId: silent, name: "By phone only", phone: "555" })
  const readers = () => partnership.read((tx) => firstReaders(tx, [organizationId, silent, member]))
  expect((await readers()).get(organizationId)).toMatchObject({ id: first, email: "first@x.example" })
  expect((await readers()).has(silent)).toBe(false)
  expect((await readers()).get(member)).toMatchObject({ name: "Ana Lopez" })
  expect(await partnership.read((tx) => firstReader(tx, organizationId, "NEXT"))).toMatchObject({ id: next })
  await partnership.act((tx, actor) => contactLeft(tx, actor, { id: first, version: 1 }))
  expect((await readers()).get(organizationId)).toMatchObject({ id: next })
  expect(await partnership.read((tx) => firstReaders(tx, []))).toEqual(new Map())
})
