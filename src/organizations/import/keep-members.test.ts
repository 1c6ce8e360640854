import { expect, test } from "vitest"
import { record } from "#platform/acts"
import { aPartnership } from "../../../tests/builders.ts"
import { aContact, anOrganization } from "../../../tests/builders/organizations.ts"
import { aliasesOf } from "../reads/queries.ts"
import { organizationOf } from "../index.ts"
import { addMembers, contactsToKeep, keepContacts, membersToKeep, setMembers } from "./keep-members.ts"
import type { KeptMember } from "./keep-members.ts"

declare module "#platform/acts" {
  interface Acts {
    "test.kept-members": Record<string, never>
  }
}

const library: KeptMember = {
  id: "0190f000-0000-7000-8000-000000000001",
  kind: "organization",
  nameEn: "Library",
  nameFr: "Bibliothèque",
  acronym: null,
  sector: "library",
  sectorAsWritten: null,
  locale: "fr",
  website: null,
  aliases: ["Old reading room"],
  leftOn: "2020-06-30",
}

test("a file brings a member that has left long ago, and changes it with all its names", async () => {
  const partnership = await aPartnership()
  await partnership.act(async (tx, actor) => {
    await record(tx, actor, { kind: "test.kept-members", details: {} })
    await addMembers(tx, actor, [library])
    await setMembers(tx, actor, [{ ...library, nameEn: "Reading room", aliases: [], leftOn: null }])
  })
  const [member] = await partnership.read((tx) => membersToKeep(tx, [library.id]))
  expect(member).toEqual({ ...library, nameEn: "Reading room", aliases: [], leftOn: null })
  expect(await partnership.read((tx) => aliasesOf(tx, library.id))).toEqual([])
})

test("who may not change the roster keeps nothing", async () => {
  const partnership = await aPartnership()
  await expect(
    partnership.act((tx) => addMembers(tx, partnership.as("chair"), [library])),
  ).rejects.toMatchObject({ refusal: "not-allowed" })
})

test("people of one name all come, after the organisations whose names they would take, and stay people", async () => {
  const partnership = await aPartnership()
  const person: KeptMember = {
    ...library,
    id: "0190f000-0000-7000-8000-000000000002",
    kind: "community-member",
    nameEn: "Old Reading Room",
    nameFr: "Old Reading Room",
    aliases: [],
  }
  const other = { ...person, id: "0190f000-0000-7000-8000-000000000003" }
  const all = [person, other, library]
  await partnership.act(async (tx, actor) => {
    await record(tx, actor, { kind: "test.kept-members", details: {} })
    await addMembers(tx, actor, all)
    await setMembers(tx, actor, all)
  })
  const kept = await partnership.read((tx) =>
    membersToKeep(
      tx,
      all.map(({ id }) => id),
    ),
  )
  expect(new Map(kept.map((member) => [member.id, member]))).toEqual(
    new Map(all.map((member) => [member.id, member])),
  )
})

test("two members change their names with each other; a third name that is taken is not lost on the way", async () => {
  const partnership = await aPartnership()
  const [one, other] = [
    await anOrganization(partnership, { name: "North" }),
    await anOrganization(partnership, { name: "South" }),
  ]
  await partnership.act(async (tx, actor) => {
    await record(tx, actor, { kind: "test.kept-members", details: {} })
    const kept = await membersToKeep(tx, [one, other])
    const named = new Map(kept.map((member) => [member.id, member]))
    const { nameEn, nameFr } = named.get(one)!
    await setMembers(tx, actor, [
      { ...named.get(one)!, nameEn: named.get(other)!.nameEn, nameFr: named.get(other)!.nameFr },
      { ...named.get(other)!, nameEn, nameFr },
    ])
  })
  expect((await partnership.read((tx) => organizationOf(tx, one)))?.nameEn).toBe("South")
})

test("somebody who left comes with the day they left", async () => {
  const partnership = await aPartnership()
  const organizationId = await anOrganization(partnership)
  const id = await aContact(partnership, { organizationId })
  const leftAt = new Date("2025-03-01T12:00:00Z")
  await partnership.act(async (tx, actor) => {
    await record(tx, actor, { kind: "test.kept-members", details: {} })
    const [contact] = await contactsToKeep(tx, [id])
    await keepContacts(tx, actor, [{ ...contact!, leftAt }])
  })
  const [contact] = await partnership.read((tx) => contactsToKeep(tx, [id]))
  expect(contact?.leftAt).toEqual(leftAt)
})
