import { Ajv2020 } from "ajv/dist/2020.js"
import { expect, test } from "vitest"
import { castVote, declareBallot } from "#motions"
import { writeWorkbook } from "#platform/workbooks"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import {
  broughtIn,
  dice,
  fillByChance,
  jsonFrom,
  lookedAt,
  sheetsFrom,
  takenFrom,
} from "../../../tests/builders/exchange.ts"
import { aBallot, aCouncil, aMotion, byLink, linkOf } from "../../../tests/builders/motions.ts"
import { asCsvArchive, asJson, asWorkbook } from "../document/taken-out.ts"
import { namedLists } from "../rules/lists.ts"
import type { Held } from "../rules/row.ts"
import { publishedIds, publishedSchema } from "../rules/published-schema.ts"

type Document = Record<string, Record<string, unknown>[]> & { entente: object }

const sent = (content: string | Uint8Array, name = "council.json") => ({
  name,
  content: Buffer.from(content),
})

const seeds = [1, 2, 3, 4]

test.each(seeds)(
  "partnership %i is taken out, brought into an empty one, and taken out again: the same, under other ids",
  { timeout: 60_000 },
  async (seed) => {
    const [one, other] = [await aPartnership(), await aPartnership()]
    await fillByChance(one, seed)
    const first = await jsonFrom(one)
    expect(first).toContain('"classification":"community-member"')
    expect(await jsonFrom(one), "two of one day are the same to the byte").toBe(first)
    const { preview } = await broughtIn(other, sent(first))
    expect(preview).toMatchObject({ changed: 0, unchanged: 0 })
    const ids = await mapped(other)
    const document = JSON.parse(first) as Document
    expect(sorted(renamed(document, ids))).toEqual(sorted(JSON.parse(await jsonFrom(other)) as Document))
    const again = await lookedAt(other, sent(first))
    expect(again).toMatchObject({ added: 0, changed: 0, planned: { faults: [] } })
    const own = await lookedAt(other, sent(await jsonFrom(other)))
    expect(own).toMatchObject({ added: 0, changed: 0, planned: { faults: [] } })
  },
)

test.each(seeds)(
  "partnership %i comes back from a workbook of either language and from CSV without a change",
  { timeout: 60_000 },
  async (seed) => {
    const partnership = await aPartnership()
    await fillByChance(partnership, seed)
    for (const role of ["coordinator", "chair"]) {
      const taken = await takenFrom(partnership, role)
      const files = [
        sent(await asWorkbook("en", taken), "council.xlsx"),
        sent(await asWorkbook("fr", taken), "conseil.xlsx"),
        sent(asCsvArchive(taken), "council.zip"),
        sent([...asJson(taken)].join("")),
      ]
      for (const file of files) {
        const { planned, ...counts } = await lookedAt(partnership, file)
        expect({ changed: planned.changed, faults: planned.faults, leftOut: planned.leftOut }).toEqual({
          changed: [],
          faults: [],
          leftOut: [],
        })
        expect(counts.added).toBe(0)
        expect(counts.unchanged).toBe(namedLists.reduce((sum, list) => sum + taken.held[list].length, 0))
      }
    }
  },
)

/** What may be edited, and into what: never the same, never refused. */
const edits: Record<string, Record<string, (n: number) => string>> = {
  organizations: { name: (n) => `New name ${n}`, name_fr: (n) => `Nouveau nom ${n}` },
  persons: {
    name: (n) => `Somebody ${n}`,
    job_title: (n) => `=Work ${n}`,
    email: (n) => `new${n}@example.org`,
    phone: (n) => `555-${1000 + n}`,
  },
  posts: { sector: (n) => (n % 2 ? "Housing" : "Health"), role: (n) => (n % 2 ? "Alternate" : "Ex officio") },
}

/** What a community member is called stands in several places: one alone does not change. They have no job either. */
function isSaidTwice(held: Held, { list, id, code }: { list: string; id: string; code: string }): boolean {
  if (code === "email" || code === "phone" || list === "posts") return false
  const who = list === "persons" ? held.persons.find((one) => one.id === id)!["organization_id"] : id
  return held.organizations.find((one) => one.id === who)!["classification"] === "community-member"
}

test.each(seeds)(
  "twenty cells of workbook %i are edited: exactly these twenty change",
  { timeout: 60_000 },
  async (seed) => {
    const partnership = await aPartnership()
    await fillByChance(partnership, seed)
    const taken = await takenFrom(partnership)
    const sheets = await sheetsFrom(partnership, "en")
    const { one, roll } = dice(seed * 31)
    const wanted = new Map<string, string>()
    for (let n = 0; wanted.size < 20; n++) {
      const list = one(["organizations", "persons", "posts"] as const)
      const sheet = sheets[1 + ["organizations", "persons", "posts"].indexOf(list)]!
      const code = one(Object.keys(edits[list]!))
      const row = 2 + roll(sheet.rows.length - 2)
      if (isSaidTwice(taken.held, { list, id: String(sheet.rows[row]![0]), code })) continue
      const column = sheet.rows[1]!.indexOf(code)
      const value = edits[list]![code]!(n)
      const place = `${list} ${String(sheet.rows[row]![0])} ${code}`
      if (wanted.has(place) || sheet.rows[row]![column] === value) continue
      wanted.set(place, value)
      sheet.rows[row]![column] = value
    }
    const { planned, added } = await lookedAt(partnership, sent(await writeWorkbook(sheets), "edited.xlsx"))
    expect(planned.faults).toEqual([])
    expect(added).toBe(0)
    const changed = planned.changed.flatMap(({ list, id, changes }) =>
      changes.map(({ code }) => `${list} ${id} ${code}`),
    )
    expect(new Set(changed)).toEqual(new Set(wanted.keys()))
    expect(changed).toHaveLength(20)
  },
)

test("every class of what is taken out is as its published schema says", { timeout: 60_000 }, async () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true })
  ajv.addSchema(publishedSchema())
  for (const seed of seeds.slice(0, 2)) {
    const partnership = await aPartnership()
    await fillByChance(partnership, seed)
    const document = JSON.parse(await jsonFrom(partnership)) as Document
    for (const [list, name] of Object.entries(publishedIds)) {
      const validate = ajv.getSchema(name)!
      for (const each of list === "file" ? [document] : document[list]!)
        expect(validate(each), JSON.stringify([each, validate.errors])).toBe(true)
    }
    expect(ajv.getSchema(publishedIds.posts)!({ ...document["posts"]![0], role: "king" })).toBe(false)
  }
})

test("a secret ballot tells sums alone, an open vote by link nothing, and nobody else's partnership is ever there", async () => {
  const [one, other] = [await aPartnership(), await aPartnership()]
  await fillByChance(one, 5)
  await fillByChance(other, 6)
  const text = await jsonFrom(one)
  const document = JSON.parse(text) as Document
  const events = document["vote_events"]!
  const secret = events.filter((event) => event["classification"] === "secret")
  expect(secret.length).toBeGreaterThan(0)
  for (const event of secret) {
    expect(event).not.toHaveProperty("votes")
    expect(event["counts"]).toHaveLength(3)
  }
  const open = events.filter((event) => event["result"] === null)
  expect(open.length).toBeGreaterThan(0)
  for (const event of open) for (const key of ["votes", "counts"]) expect(event).not.toHaveProperty(key)
  const calls = events.filter((event) => event["classification"] === "roll-call")
  expect(calls.every((event) => (event["votes"] as unknown[]).length === 3)).toBe(true)
  const theirs = JSON.parse(await jsonFrom(other)) as Document
  for (const list of namedLists) for (const { id } of theirs[list]!) expect(text).not.toContain(String(id))
})

test("a vote is told as it was cast, seat by seat, and by link only once the result is declared", async () => {
  const partnership = await aPartnership()
  const { bodyId, seats } = await aCouncil(partnership, { seats: 3 })
  const motionId = await aMotion(partnership, { bodyId })
  const ballotId = await aBallot(partnership, motionId, { method: "link" })
  const choices = ["for", "against", "abstain"] as const
  const cast = async (place: number) =>
    byLink(partnership, await linkOf(partnership, ballotId, seats[place]!), (tx, actor) =>
      castVote(tx, actor, { choice: choices[place]!, reason: "Between us" }),
    )
  await cast(0)
  const told = async () => (JSON.parse(await jsonFrom(partnership)) as Document)["vote_events"]![0]!
  expect(await told()).toMatchObject({ result: null, end_date: null })
  expect(await told()).not.toHaveProperty("votes")
  for (const place of [1, 2]) await cast(place)
  await partnership.act((tx, actor) => declareBallot(tx, actor, { motionId, ballotId }))
  const event = await told()
  const bySeat = Object.fromEntries(
    (event["votes"] as { post_id: string; option: string }[]).map(({ post_id: seat, option }) => [
      seat,
      option,
    ]),
  )
  expect(bySeat).toEqual({ [seats[0]!]: "yes", [seats[1]!]: "no", [seats[2]!]: "abstain" })
  expect(event["counts"]).toEqual([
    { option: "yes", value: 1 },
    { option: "no", value: 1 },
    { option: "abstain", value: 1 },
  ])
  expect(JSON.stringify(event)).not.toContain("Between us")
})

test("whoever does not keep the roster takes out no address and no lived experience", async () => {
  const partnership = await aPartnership()
  await fillByChance(partnership, 7)
  for (const role of ["chair", "observer"]) {
    const taken = await takenFrom(partnership, role)
    const all = [...asJson(taken)].join("")
    expect(all).not.toMatch(/contact_details":\[|example\.org"|home\.example|lived-experience|\+1 416/)
    expect(asCsvArchive(taken).toString("utf8")).not.toMatch(
      /,email|@example\.org|home\.example|lived-experience|\+1 416/,
    )
  }
  await expect(takenFrom(partnership, "link")).rejects.toMatchObject({ refusal: "not-allowed" })
})

/** What each id of the file is in the partnership it came into. */
async function mapped(partnership: TestPartnership): Promise<Map<string, string>> {
  const found = await partnership.read((tx) =>
    tx.selectFrom("exchangeIdentity").select(["sourceId", "ownId"]).execute(),
  )
  return new Map(found.map(({ sourceId, ownId }) => [sourceId, ownId]))
}

function renamed(document: Document, ids: ReadonlyMap<string, string>): Document {
  const text = JSON.stringify(document)
  return JSON.parse(
    text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => ids.get(id) ?? id),
  ) as Document
}

/** Ids decide the order among equals, so that other ids may stand in another order. */
function sorted(document: Document): unknown {
  return Object.fromEntries(
    namedLists.map((list) => [
      list,
      document[list]!.map((each) => ({
        ...each,
        votes: (each["votes"] as unknown[] | undefined)?.map(text).toSorted(),
      }))
        .map(text)
        .toSorted(),
    ]),
  )
}

const text = (value: unknown) => JSON.stringify(value)
