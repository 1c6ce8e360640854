import { expect, test } from "vitest"
import { giveSeat, seatOf } from "#councils"
import { changeOrganization, contactsOf, organizationOf } from "#organizations"
import { writeWorkbook } from "#platform/workbooks"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody, aSeat } from "../../../tests/builders/councils.ts"
import {
  aJsonFile,
  broughtIn,
  fillByChance,
  heldIn,
  jsonFrom,
  keptFile,
  lookedAt,
  sheetsFrom,
} from "../../../tests/builders/exchange.ts"
import { aCommunityMember, anOrganization, testFiles } from "../../../tests/builders/organizations.ts"
import { confirmExchange, undoExchangeImport } from "../index.ts"
import { whileSomebody } from "../../../tests/meanwhile.ts"
import { shownExchange } from "../parts/shown-exchange.ts"

/** Ana comes for herself and sat from 1990 to 1995; the library has the seat since. */
const elsewhere = () => ({
  organizations: [
    { id: "c", name: "Council", name_fr: "Conseil", classification: "council" } as Said,
    { id: "lib", name: "Library", classification: "member" } as Said,
    { id: "ana", name: "Ana Lopez", classification: "community-member", language: "fr" } as Said,
  ],
  persons: [
    { id: "a", name: "Ana Lopez", organization_id: "ana", contact_details: [] } as Said,
    { id: "b", name: "Bo", organization_id: "lib" } as Said,
  ],
  posts: [{ id: "seat", organization_id: "c", role: "voting", start_date: "1990" }],
  memberships: [
    { id: "h1", post_id: "seat", on_behalf_of_id: "ana", start_date: "1990", end_date: "1995" } as Said,
    { id: "r1", post_id: "seat", person_id: "a", start_date: "1990", end_date: "1995" } as Said,
    { id: "h2", post_id: "seat", on_behalf_of_id: "lib", start_date: "1996" } as Said,
  ],
})

type Said = Record<string, unknown>
type File = ReturnType<typeof elsewhere>

test("somebody who comes for themselves comes in as one person, and is taken back whole", async () => {
  const partnership = await aPartnership()
  await fillByChance(partnership, 21)
  const before = await heldIn(partnership)
  const { id } = await broughtIn(partnership, aJsonFile(elsewhere()))
  const now = await heldIn(partnership)
  const ana = now.organizations.find((row) => row["name"] === "Ana Lopez")!
  expect(await partnership.read((tx) => organizationOf(tx, ana.id))).toMatchObject({
    kind: "community-member",
    nameFr: "Ana Lopez",
    locale: "fr",
  })
  expect(await partnership.read((tx) => contactsOf(tx, ana.id))).toMatchObject([{ locale: "fr" }])
  expect(await lookedAt(partnership, aJsonFile(elsewhere()))).toMatchObject({ added: 0, changed: 0 })
  await partnership.act((tx, actor) => undoExchangeImport(tx, actor, id))
  expect(await heldIn(partnership)).toEqual(before)
})

test("what somebody changes here while a file is confirmed is not taken back by it, and is named where both say something else", async () => {
  const file = aJsonFile({
    organizations: [{ id: "lib", name: "Library", classification: "member", website: "https://lib.example" }],
  })
  const meanwhile = async (change: { website?: string; sector?: "employer" }) => {
    const partnership = await aPartnership()
    const id = await anOrganization(partnership, { name: "Library", sector: "health" })
    const kept = await keptFile(partnership, file, await testFiles())
    const { nameEn, nameFr } = (await partnership.read((tx) => organizationOf(tx, id)))!
    const settled = await whileSomebody(
      partnership,
      (tx, actor) => changeOrganization(tx, actor, { id, version: 1, nameEn, nameFr, ...change }),
      () => partnership.act((tx, actor) => confirmExchange(tx, actor, kept)),
    )
    return { settled, now: await partnership.read((tx) => organizationOf(tx, id)) }
  }
  const both = await meanwhile({ sector: "employer" })
  expect(both.settled.status).toBe("fulfilled")
  expect(both.now).toMatchObject({ sector: "employer", website: "https://lib.example" })
  const refused = await meanwhile({ website: "https://ours.example" })
  expect(refused.settled).toMatchObject({
    reason: { status: 409, reason: { key: "imports.changed-meanwhile", values: { names: "Library" } } },
  })
  expect(refused.now).toMatchObject({ sector: "health", website: "https://ours.example" })
})

test("whoever is known here as one person is found, under whatever name they stand among the people", async () => {
  const partnership = await aPartnership()
  const id = await aCommunityMember(partnership, { phone: "555-0102", locale: "fr" })
  const file = elsewhere()
  file.persons[0]!["contact_details"] = [{ type: "email", value: "other@home.example" }]
  file.persons[0]!["name"] = "A. Lopez"
  file.organizations[2]!["name"] = "ana lópez"
  const { preview } = await broughtIn(partnership, aJsonFile(file))
  const added = preview.planned.added.map(({ title }) => title.en)
  expect(added.filter((title) => !title.includes("–")).toSorted()).toEqual([
    "Bo",
    "Council",
    "Council",
    "Library",
  ])
  expect(await partnership.read((tx) => contactsOf(tx, id))).toMatchObject([
    { name: "Ana Lopez", email: "ana@home.example", phone: "555-0102" },
  ])
})

test("two people may share a name, and one the name of an organisation; no organisation takes a person's", async () => {
  const partnership = await aPartnership()
  const file = elsewhere()
  file.organizations.push({ id: "ana2", name: "Ana Lopez", classification: "community-member" })
  file.organizations.push({ id: "l", name: "Library", classification: "community-member" })
  file.persons.push({ id: "a2", name: "Ana Lopez", organization_id: "ana2" })
  file.persons.push({ id: "l2", name: "Library", organization_id: "l" })
  await broughtIn(partnership, aJsonFile(file))
  expect((await heldIn(partnership)).persons).toHaveLength(4)
  const another = { organizations: [{ id: "x", name: "Ana Lopez", classification: "member" }] }
  const { planned } = await lookedAt(partnership, aJsonFile(another), "a third")
  expect(planned.faults).toMatchObject([{ place: { pointer: "/organizations/0/name" }, code: "name-taken" }])
})

const wrong: [string, (file: File) => unknown, string, string][] = [
  [
    "two contacts",
    (file) => (file.persons[1]!["organization_id"] = "ana"),
    "/persons/1/organization_id",
    "one-person",
  ],
  ["no contact", (file) => file.persons.splice(0, 1), "/organizations/2/name", "contact-needed"],
  [
    "two names",
    (file) => (file.organizations[2]!["name_fr"] = "Anne"),
    "/organizations/2/name_fr",
    "one-name",
  ],
  ["another name as contact", (file) => (file.persons[0]!["name"] = "Bo"), "/persons/0/name", "one-name"],
  ["another language", (file) => (file.persons[0]!["language"] = "en"), "/persons/0/language", "one-name"],
  ["a job", (file) => (file.persons[0]!["job_title"] = "Director"), "/persons/0/job_title", "not-of-person"],
  [
    "an acronym",
    (file) => (file.organizations[2]!["acronym"] = "AL"),
    "/organizations/2/acronym",
    "not-of-person",
  ],
  [
    "a parent",
    (file) => (file.organizations[2]!["parent_id"] = "c"),
    "/organizations/2/parent_id",
    "not-of-member",
  ],
  [
    "leaving themselves",
    (file) => (file.persons[0]!["end_date"] = "2001"),
    "/persons/0/end_date",
    "leaves-as-member",
  ],
  ["nobody sits", (file) => file.memberships.splice(1, 1), "/memberships/0/person_id", "sits-for-themselves"],
  [
    "sits without the seat",
    (file) => file.memberships.splice(0, 1),
    "/memberships/0/person_id",
    "sits-for-themselves",
  ],
  [
    "sits later",
    (file) => (file.memberships[1]!["start_date"] = "1991"),
    "/memberships/1/start_date",
    "sits-for-themselves",
  ],
  [
    "stays longer",
    (file) => (file.memberships[0]!["end_date"] = "1994"),
    "/memberships/0/end_date",
    "sits-for-themselves",
  ],
  [
    "somebody else sits",
    (file) => Object.assign(file.memberships[1]!, { person_id: "b", on_behalf_of_id: "ana" }),
    "/memberships/1/person_id",
    "works-elsewhere",
  ],
]

test.each(wrong)(
  "one person stays one person, at its place and in both languages: %s",
  async (_, spoil, pointer, code) => {
    const partnership = await aPartnership()
    const file = elsewhere()
    spoil(file)
    const preview = await lookedAt(partnership, aJsonFile(file))
    expect(preview.planned.faults).toContainEqual(expect.objectContaining({ place: { pointer }, code }))
    for (const locale of ["en", "fr"] as const)
      for (const { says } of shownExchange(locale, preview).faults) expect(says.length).toBeGreaterThan(20)
    await expect(broughtIn(partnership, aJsonFile(file))).rejects.toMatchObject({
      reason: { key: "exchange.not-taken-whole" },
    })
  },
)

/** A workbook of this partnership with some cells written over, and what stands in its way. */
async function edited(
  partnership: TestPartnership,
  cells: readonly { sheet: number; find: string; code: string; value: string }[],
) {
  const sheets = await sheetsFrom(partnership, "en")
  for (const { sheet, find, code, value } of cells) {
    const { rows } = sheets[sheet]!
    rows.find((row) => row.includes(find))![rows[1]!.indexOf(code)] = value
  }
  return lookedAt(partnership, { name: "edited.xlsx", content: await writeWorkbook(sheets) })
}

test("the kind stands by sheet, row and column; a new name is written in all three cells or not at all", async () => {
  const partnership = await aPartnership()
  const library = await anOrganization(partnership, { name: "Library" })
  await aCommunityMember(partnership)
  const kind = (find: string, value: string) => ({ sheet: 1, find, code: "classification", value })
  const turned = await edited(partnership, [
    kind(library, "Community member"),
    kind("Ana Lopez", "Member organisation"),
  ])
  expect(turned.planned.faults).toEqual(
    [3, 4].map((row) => ({ place: { sheet: "Members and bodies", row, column: 5 }, code: "kind-stays" })),
  )
  expect(shownExchange("fr", turned).faults[0]).toMatchObject({
    place: expect.stringContaining("colonne E") as string,
    says: "Un organisme membre ne devient pas un membre de la communauté, ni l’inverse",
  })
  const { organizations, persons } = await heldIn(partnership)
  const ana = organizations.find((row) => row["name"] === "Ana Lopez")!
  const names = [
    { sheet: 1, find: ana.id, code: "name", value: "Ana Diaz" },
    { sheet: 1, find: ana.id, code: "name_fr", value: "Ana Diaz" },
    { sheet: 2, find: persons[0]!.id, code: "name", value: "Ana Diaz" },
  ]
  expect((await edited(partnership, names.slice(0, 2))).planned.faults).toMatchObject([{ code: "one-name" }])
  expect(await edited(partnership, names)).toMatchObject({ changed: 2, planned: { faults: [] } })
})

test("their address is told only to whoever keeps the roster, and a blank there changes nothing", async () => {
  const partnership = await aPartnership()
  await aCommunityMember(partnership, { phone: "555-0102" })
  const told = (role: string) => jsonFrom(partnership, role)
  expect(await told("coordinator")).toMatch(/ana@home\.example[\s\S]*555-0102/)
  for (const role of ["chair", "observer"]) {
    const text = await told(role)
    expect(text).toContain("Ana Lopez")
    expect(text).not.toMatch(/home\.example|555-0102/)
    const file = JSON.parse(text) as { persons: Said[] }
    file.persons[0]!["contact_details"] = []
    for (const sent of [JSON.parse(text) as object, file])
      expect(await lookedAt(partnership, aJsonFile(sent))).toMatchObject({
        added: 0,
        changed: 0,
        planned: { faults: [] },
      })
  }
  const blank = JSON.parse(await told("coordinator")) as { persons: Said[] }
  blank.persons[0]!["contact_details"] = []
  expect(await lookedAt(partnership, aJsonFile(blank))).toMatchObject({ changed: 1 })
})

test("what a file brought of one person is a seat like any other: it is given on, and they leave with it", async () => {
  const partnership = await aPartnership()
  await broughtIn(partnership, aJsonFile(elsewhere()))
  const bodyId = await aBody(partnership)
  const { organizations } = await heldIn(partnership)
  const idOf = (name: string) => organizations.find((row) => row["name"] === name)!.id
  const { id } = await aSeat(partnership, { bodyId, organizationId: idOf("Ana Lopez") })
  await partnership.act(async (tx, actor) => {
    const { version } = (await seatOf(tx, id))!
    await giveSeat(tx, actor, { id, version, organizationId: idOf("Library"), from: "2025-01-01" })
  })
  const turns = (await heldIn(partnership)).memberships.filter((turn) => turn["post_id"] === id)
  const ended = turns.filter((turn) => turn["end_date"] === "2024-12-31")
  expect(ended.map((turn) => turn["person_id"] === null).toSorted()).toEqual([false, true])
})
