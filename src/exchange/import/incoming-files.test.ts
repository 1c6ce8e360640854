import { expect, test } from "vitest"
import { giveSeat, seatOf } from "#councils"
import { contactsOf, organizationOf } from "#organizations"
import { writeCsv, writeCsvArchive, writeWorkbook } from "#platform/workbooks"
import { aPartnership } from "../../../tests/builders.ts"
import { aHolder } from "../../../tests/builders/councils.ts"
import {
  aJsonFile,
  broughtIn,
  fillByChance,
  heldIn,
  jsonFrom,
  lookedAt,
  sheetsFrom,
} from "../../../tests/builders/exchange.ts"
import { anOrganization } from "../../../tests/builders/organizations.ts"
import { confirmExchange, readExchangeFile, undoExchangeImport } from "../index.ts"
import { faultSaid } from "../parts/shown-exchange.ts"

/** A council of another system, as Popolo has it: reduced dates, keys we know nothing of, ids of its own. */
const elsewhere = {
  organizations: [
    { id: "c", name: "Council", name_fr: "Conseil", classification: "council", founding_date: "1970" },
    {
      id: "lib",
      name: "Library",
      classification: "member",
      other_names: [{ name: "Reading room" }],
      image: "https://example.org/x.png",
    },
    { id: "ymca", name: "YMCA", classification: "member" },
  ],
  persons: [
    {
      id: "ana",
      name: "Ana",
      organization_id: "lib",
      start_date: "1989",
      contact_details: [{ type: "email", value: "ana@example.org" }],
    },
  ],
  posts: [
    { id: "seat", organization_id: "c", role: "voting", start_date: "1971-02" },
    { id: "vacant", organization_id: "c", role: "non-voting", start_date: "1999" },
  ],
  memberships: [
    { id: "h1", post_id: "seat", on_behalf_of_id: "ymca", start_date: "1971-02", end_date: "1980" },
    { id: "h2", post_id: "seat", on_behalf_of_id: "lib", start_date: "1981-01-01", end_date: null },
    { id: "r", post_id: "seat", person_id: "ana", start_date: "1990-05-06" },
  ],
  motions: [
    {
      id: "m",
      organization_id: "c",
      text: "That the library open on Sundays",
      date: "1999-05",
      creator_id: "ana",
      result: "pass",
    },
  ],
  vote_events: [
    {
      id: "v",
      motion_id: "m",
      start_date: "1999-05",
      counts: [
        { option: "yes", value: 9 },
        { option: "paired", value: 1 },
      ],
      votes: [{ voter_id: "ana", option: "yes" }],
    },
  ],
}

test("a council of another system comes in: past turns, reduced dates, a past decision; the second time nothing changes", async () => {
  const partnership = await aPartnership()
  const { preview } = await broughtIn(partnership, aJsonFile(elsewhere), "Old system")
  expect(preview).toMatchObject({ added: 11, changed: 0, planned: { leftOut: ["organizations.image"] } })
  const now = await heldIn(partnership)
  expect(now.organizations.find(({ name }) => name === "Council")).toMatchObject({
    founding_date: "1970-01-01",
  })
  expect(now.posts.map((post) => post["start_date"]).toSorted()).toEqual(["1971-02-01", "1999-01-01"])
  expect(now.memberships.map((turn) => [turn["start_date"], turn["end_date"]])).toEqual(
    expect.arrayContaining([
      ["1971-02-01", "1980-12-31"],
      ["1981-01-01", null],
      ["1990-05-06", null],
    ]),
  )
  const [event] = now.vote_events
  expect(event!["counts"]).toBe("yes: 9\npaired: 1")
  expect(event!["votes"]).toContain(now.persons[0]!.id)
  expect(now.motions[0]).toMatchObject({ text: "That the library open on Sundays", date: "1999-05" })
  expect(await lookedAt(partnership, aJsonFile(elsewhere), "Old system")).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 11,
  })
  const later = structuredClone(elsewhere)
  later.motions[0]!.text = "That the library open on Saturdays"
  later.organizations[1]!.name = "City Library"
  const again = await lookedAt(partnership, aJsonFile(later), "Old system")
  expect(again.planned.changed.flatMap(({ changes }) => changes.map(({ code }) => code))).toEqual([
    "name",
    "text",
  ])
})

test("who is known here by name is not made twice, keeps what is here, and only gaps are filled", async () => {
  const partnership = await aPartnership()
  const library = await anOrganization(partnership, { name: "Reading room", website: null, acronym: "RR" })
  const file = structuredClone(elsewhere) as typeof elsewhere & { organizations: Record<string, unknown>[] }
  Object.assign(file.organizations[1]!, {
    name: "Reading Room",
    acronym: "LIB",
    links: [{ url: "https://lib.example.org" }],
  })
  const { preview } = await broughtIn(partnership, aJsonFile(file))
  expect(preview.added).toBe(10)
  const now = await partnership.read((tx) => organizationOf(tx, library))
  expect(now).toMatchObject({ nameEn: "Reading room", acronym: "RR", website: "https://lib.example.org" })
  expect(await partnership.read((tx) => contactsOf(tx, library))).toMatchObject([{ name: "Ana" }])
  expect(await lookedAt(partnership, aJsonFile(file))).toMatchObject({ added: 0, changed: 0 })
})

test("a file is taken back whole, and not once somebody worked with what it brought", async () => {
  const partnership = await aPartnership()
  await fillByChance(partnership, 11)
  const before = await heldIn(partnership)
  const { id } = await broughtIn(partnership, aJsonFile(elsewhere))
  expect((await heldIn(partnership)).posts.length).toBe(before.posts.length + 2)
  await partnership.act((tx, actor) => undoExchangeImport(tx, actor, id))
  expect(await heldIn(partnership)).toEqual(before)
  const second = await broughtIn(partnership, aJsonFile(elsewhere))
  const other = await aHolder(partnership)
  const seat = (await heldIn(partnership)).posts.find((post) => post["start_date"] === "1971-02-01")!
  await partnership.act(async (tx, actor) => {
    const { version } = (await seatOf(tx, seat.id))!
    await giveSeat(tx, actor, { id: seat.id, version, organizationId: other, from: actor.today })
  })
  const undoing = partnership.act((tx, actor) => undoExchangeImport(tx, actor, second.id))
  await expect(undoing).rejects.toMatchObject({ refusal: "conflict" })
})

test("edited cells of a workbook are written and taken back: names, turns that end, people who left", async () => {
  const partnership = await aPartnership()
  await broughtIn(partnership, aJsonFile(elsewhere))
  const before = await heldIn(partnership)
  const edited = await sheetsFrom(partnership, "fr")
  const set = (sheet: number, find: string, code: string, value: string) => {
    const { rows } = edited[sheet]!
    const row = rows.find((cells) => cells.includes(find))!
    row[rows[1]!.indexOf(code)] = value
  }
  set(1, "YMCA", "left_on", "2001-01-01")
  set(1, "Library", "sector", "Bibliothèques")
  set(1, "Library", "other_names", "Biblio\nReading room")
  set(2, "Ana", "end_date", "2000")
  const open = before.memberships.find((turn) => turn["end_date"] === null && turn["person_id"] === null)!
  set(4, open.id, "end_date", "2002-03")
  const content = await writeWorkbook(edited)
  const { id, preview } = await broughtIn(partnership, { name: "edited.xlsx", content })
  expect(preview).toMatchObject({ added: 0, changed: 4 })
  const now = await heldIn(partnership)
  expect(now.organizations.find(({ name }) => name === "Library")).toMatchObject({
    sector: "library",
    other_names: "Biblio\nReading room",
  })
  expect(now.persons[0]).toMatchObject({ end_date: "2000-12-31" })
  expect(now.memberships.find((turn) => turn.id === open.id)).toMatchObject({ end_date: "2002-03-31" })
  expect(await lookedAt(partnership, { name: "edited.xlsx", content })).toMatchObject({ changed: 0 })
  await partnership.act((tx, actor) => undoExchangeImport(tx, actor, id))
  expect(await heldIn(partnership)).toEqual(before)
})

test("a decision made here stands: a file that says something else of it is refused by name, and nothing of it is taken", async () => {
  const partnership = await aPartnership()
  await fillByChance(partnership, 12)
  const file = JSON.parse(await jsonFrom(partnership)) as Record<string, Record<string, unknown>[]>
  file["organizations"]![0]!["name"] = "Another name"
  file["motions"]![0]!["text"] = "That we never said"
  const call = file["vote_events"]!.find((event) => event["classification"] === "roll-call")!
  const [vote] = call["votes"] as { option: string }[]
  vote!.option = "paired"
  const looked = await lookedAt(partnership, aJsonFile(file))
  expect(looked.planned.faults).toMatchObject([
    { place: { pointer: "/motions/0/text" }, code: "decision-stands" },
    { code: "decision-stands" },
  ])
  expect(faultSaid("en", looked.planned.faults[0]!)).toContain("“=That we")
  await expect(broughtIn(partnership, aJsonFile(file))).rejects.toMatchObject({
    reason: { key: "exchange.not-taken-whole" },
  })
  expect((await heldIn(partnership)).organizations.map(({ name }) => name)).not.toContain("Another name")
  const added = { ...file, motions: [], vote_events: [{ id: "new", motion_id: file["motions"]![0]!["id"] }] }
  expect((await lookedAt(partnership, aJsonFile(added))).planned.faults).toMatchObject([
    { code: "vote-stands" },
  ])
})

const wrong: [string, (file: typeof elsewhere & Record<string, any[]>) => void, string, string][] = [
  [
    "a kind nobody knows",
    (file) => (file.organizations[0]!.classification = "party"),
    "/organizations/0/classification",
    "no-choice",
  ],
  ["a day that is none", (file) => (file.posts[0]!.start_date = "1971-13"), "/posts/0/start_date", "no-day"],
  ["a word for a day", (file) => (file.posts[0]!.start_date = "soon"), "/posts/0/start_date", "no-day"],
  [
    "a number for a name",
    (file) => ((file.organizations[1] as any).name = 5),
    "/organizations/1/name",
    "wrong-type",
  ],
  ["no name", (file) => (file.persons[0]!.name = ""), "/persons/0/name", "needed"],
  ["an id twice", (file) => (file.organizations[2]!.id = "lib"), "/organizations/2/id", "id-repeated"],
  [
    "an id of nothing",
    (file) => (file.posts[0]!.organization_id = "x"),
    "/posts/0/organization_id",
    "points-nowhere",
  ],
  [
    "a seat at a member",
    (file) => (file.posts[0]!.organization_id = "lib"),
    "/posts/0/organization_id",
    "not-a-body",
  ],
  [
    "a person at a body",
    (file) => (file.persons[0]!.organization_id = "c"),
    "/persons/0/organization_id",
    "not-a-member",
  ],
  [
    "two holders at once",
    (file) => (file.memberships[0]!.end_date = "1990"),
    "/memberships/0/start_date",
    "two-at-once",
  ],
  [
    "an end before the start",
    (file) => (file.memberships[0]!.end_date = "1970"),
    "/memberships/0/end_date",
    "ends-before-start",
  ],
  [
    "somebody of another organisation",
    (file) => ((file.memberships[2] as any).on_behalf_of_id = "ymca"),
    "/memberships/2/person_id",
    "works-elsewhere",
  ],
  [
    "a body under itself",
    (file) => ((file.organizations[0] as any).parent_id = "c"),
    "/organizations/0/parent_id",
    "under-itself",
  ],
  [
    "a name taken within the file",
    (file) => (file.organizations[2]!.name = "The Library"),
    "/organizations/2/name",
    "name-taken",
  ],
  [
    "a sector of a body",
    (file) => ((file.organizations[0] as any).sector = "health"),
    "/organizations/0/sector",
    "not-of-body",
  ],
  [
    "a script for a website",
    (file) => ((file.organizations[1] as any).links = [{ url: "javascript:alert(1)" }]),
    "/organizations/1/links",
    "no-address",
  ],
  [
    "an address that is none",
    (file) => (file.persons[0]!.contact_details[0]!.value = "nobody"),
    "/persons/0/contact_details",
    "no-email",
  ],
  ["half of a character", (file) => (file.motions[0]!.text = "\u0000"), "/motions/0/text", "text-unusable"],
]

test.each(wrong)("refused at its place, in both languages: %s", async (_, spoil, pointer, code) => {
  const partnership = await aPartnership()
  const file = structuredClone(elsewhere)
  spoil(file as never)
  const { planned } = await lookedAt(partnership, aJsonFile(file))
  const found = planned.faults.find((fault) => "pointer" in fault.place && fault.place.pointer === pointer)
  expect(planned.faults, JSON.stringify(planned.faults)).toContainEqual(expect.objectContaining({ code }))
  expect(found, JSON.stringify(planned.faults)).toMatchObject({ code })
  for (const locale of ["en", "fr"] as const) expect(faultSaid(locale, found!).length).toBeGreaterThan(10)
})

test("a fault in a workbook is named by sheet, row and column", async () => {
  const partnership = await aPartnership()
  const rows = [
    ["id", "name", "classification", "founding_date"],
    ["1", "Table", "Groupe de travail", "demain"],
  ]
  const content = await writeWorkbook([{ name: "Instances", rows }])
  const { planned } = await lookedAt(partnership, { name: "a.xlsx", content })
  expect(planned.faults).toMatchObject([{ place: { sheet: "Instances", row: 2, column: 4 }, code: "no-day" }])
  expect(planned.added).toMatchObject([{ values: { classification: "working-group" } }])
})

test("one CSV alone says nothing of the other lists", async () => {
  const partnership = await aPartnership()
  await broughtIn(partnership, aJsonFile(elsewhere))
  const { persons } = await heldIn(partnership)
  const rows = [
    ["id", "name"],
    [persons[0]!.id, "=Ana"],
  ]
  const own = [
    ["entente-exchange-1", "", ""],
    ["source_id", "", partnership.id],
  ]
  const zip = writeCsvArchive([
    { name: "about", rows: own },
    { name: "persons", rows },
  ])
  const looked = await lookedAt(partnership, { name: "people.zip", content: zip })
  expect(looked.planned.changed).toMatchObject([{ changes: [{ code: "name", from: "Ana", to: "=Ana" }] }])
  const alone = await lookedAt(partnership, { name: "persons.csv", content: writeCsv(rows) }, partnership.id)
  expect(alone).toMatchObject({ added: 0, changed: 1 })
})

test("what is no file of an exchange, or was made to do harm, is refused before anything is kept", async () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000)
  const refused: [string, string][] = [
    ["a.json", `{"organizations": [${deep}]}`],
    [
      "a.json",
      `{"organizations": [{"__proto__": {"isAdmin": true}, "id": "1", "name": "A", "classification": "member"}]}`,
    ],
    ["a.json", `{"organizations": [{"constructor": {"prototype": {}}, "id": "1"}]}`],
    ["a.json", `{"services": []}`],
    ["a.json", `[1, 2`],
    ["a.csv", "Organisation\nRiverside Centre\n"],
    ["a.zip", "PK\u0003\u0004 nothing"],
  ]
  for (const [name, content] of refused)
    await expect(
      readExchangeFile({ name, content: Buffer.from(content) }),
      content.slice(0, 60),
    ).rejects.toMatchObject({
      problems: [{ field: "file" }],
    })
  const large = { name: "a.json", content: Buffer.alloc(20 * 1024 * 1024 + 1, " ") }
  await expect(readExchangeFile(large)).rejects.toMatchObject({
    problems: [{ reason: { key: "imports.refused-too-large" } }],
  })
})

test("what was shown and holds no more is not done; who may not bring in does not", async () => {
  const partnership = await aPartnership()
  const content = await readExchangeFile(aJsonFile(elsewhere))
  const { id } = await broughtIn(partnership, aJsonFile(elsewhere))
  const twice = partnership.act((tx, actor) => confirmExchange(tx, actor, { id, content }))
  await expect(twice).rejects.toMatchObject({ refusal: "conflict" })
  const chair = partnership.as("chair")
  await expect(partnership.act((tx) => confirmExchange(tx, chair, { id, content }))).rejects.toMatchObject({
    refusal: "not-allowed",
  })
})
