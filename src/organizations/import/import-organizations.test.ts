import { readFile } from "node:fs/promises"
import fc from "fast-check"
import { expect, test } from "vitest"
import { act } from "#platform/acts"
import { importOf } from "#platform/imports"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import {
  aContact,
  anOrganization,
  aRoster,
  confirmedRoster,
  importedRoster,
  previewedRoster,
  workbookAgain,
} from "../../../tests/builders/organizations.ts"
import { anActivity, aPriority } from "../../../tests/builders/plans.ts"
import { atOnce } from "../../../tests/database.ts"
import { whileSomebody } from "../../../tests/meanwhile.ts"
import { tableDigests } from "../../../tests/table-digests.ts"
import { exportedRows } from "../reads/exported-rows.ts"
import { changeOrganization, confirmOrganizations, organizationLeft, undoOrganizations } from "../index.ts"
import { contactsOf, organizationOf, organizationsByName, organizationsForExport } from "../reads/queries.ts"

const headings = ["Organization", "Sector", "Contact", "Email", "Phone", "Language", "Website", "Acronym"]

const small = () =>
  aRoster([
    headings,
    ["Riverside Centre", "settlement", "Ana Lopez", "ana@riverside.example", "555-0101", "English", "", "RC"],
    ["Collège du Nord", "college", "", "info@college.example", "", "French", "college.example", ""],
  ])

const listed = (partnership: TestPartnership) =>
  partnership.read((tx) => organizationsByName(tx, { locale: "en", most: 100 }))

const undo = (partnership: TestPartnership, id: string) =>
  partnership.act((tx, actor) => undoOrganizations(tx, actor, id))

test("a roster brings organisations with their sector, language and people", async () => {
  const partnership = await aPartnership()
  const { preview } = await importedRoster(partnership, small())
  expect(preview).toMatchObject({ added: 2, changed: 0, unchanged: 0, doubtful: [] })
  const found = await listed(partnership)
  expect(found).toMatchObject([
    { nameEn: "Collège du Nord", sector: "post-secondary", locale: "fr", contact: "info@college.example" },
    { nameEn: "Riverside Centre", sector: "settlement", acronym: "RC", locale: "en", contact: "Ana Lopez" },
  ])
  expect(await partnership.read((tx) => contactsOf(tx, found[1]!.id))).toMatchObject([
    { email: "ana@riverside.example", phone: "555-0101" },
  ])
})

test("the roster of the Five Eastern Counties: ten organisations, and every odd row and unread column by its place", async () => {
  const partnership = await aPartnership()
  const name = "five-eastern-counties/organizations.csv"
  const sent = { name, content: await readFile(`tests/data/partnerships/${name}`) }
  const { preview } = await importedRoster(partnership, sent)
  expect(preview).toMatchObject({ added: 10, changed: 0 })
  expect(preview.doubtful.map(({ row, column, reason }) => [row, column, reason.code])).toEqual([
    [1, 3, "heading-unknown"],
    [5, 2, "sector-missing"],
    [12, 1, "duplicate-of-row"],
    [13, 1, "name-missing"],
  ])
  expect((await importedRoster(partnership, sent)).preview).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 10,
  })
})

test("importing the same roster again adds nothing and changes nothing", async () => {
  const partnership = await aPartnership()
  await importedRoster(partnership, small())
  const before = await partnership.read(tableDigests)
  const { preview } = await importedRoster(partnership, small())
  expect(preview).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  expect(await partnership.read(tableDigests)).toEqual(before)
})

test("a roster that goes out and comes back changes nothing, in either language", async () => {
  const partnership = await aPartnership()
  await importedRoster(partnership, small())
  for (const locale of ["en", "fr"] as const) {
    const rows = exportedRows(locale, await partnership.read((tx) => organizationsForExport(tx)))
    const { preview } = await importedRoster(partnership, aRoster(rows))
    expect(preview.planned.changes).toEqual([])
    expect(preview).toMatchObject({ added: 0, changed: 0, unchanged: 2, doubtful: [] })
  }
})

test("an organisation that left is named when the roster still has it", async () => {
  const partnership = await aPartnership()
  await importedRoster(partnership, small())
  const [college] = await listed(partnership)
  await partnership.act((tx, actor) => organizationLeft(tx, actor, { id: college!.id, version: 1 }))
  const { preview } = await importedRoster(partnership, small())
  expect(preview.doubtful).toMatchObject([
    { row: 3, reason: { code: "has-left", written: "Collège du Nord" } },
  ])
})

test("taking an import back leaves everything as it was, also what it changed", async () => {
  const partnership = await aPartnership()
  const id = await anOrganization(partnership, { name: "Riverside Centre" })
  const before = await partnership.read(tableDigests)
  const imported = await importedRoster(partnership, small())
  expect(imported.preview).toMatchObject({ added: 1, changed: 1 })
  expect(await partnership.read((tx) => organizationOf(tx, id))).toMatchObject({ sector: "settlement" })
  await undo(partnership, imported.id)
  expect(await partnership.read(tableDigests)).toEqual(before)
})

test("an import is not taken back, not even half, once somebody worked with what it brought", async () => {
  const work: Record<string, (partnership: TestPartnership, organizationId: string) => Promise<unknown>> = {
    "an activity it leads": async (partnership, organizationId) =>
      anActivity(partnership, { priorityId: await aPriority(partnership), leads: [organizationId] }),
    "a person more": (partnership, organizationId) => aContact(partnership, { organizationId, name: "Li" }),
    "another name": (partnership, id) =>
      partnership.act((tx, actor) =>
        changeOrganization(tx, actor, { id, version: 1, nameEn: "Riverside", nameFr: "Riverside" }),
      ),
  }
  for (const [what, doIt] of Object.entries(work)) {
    const partnership = await aPartnership()
    const { id } = await importedRoster(partnership, small())
    const riverside = (await listed(partnership)).find(({ nameEn }) => nameEn === "Riverside Centre")!
    await doIt(partnership, riverside.id)
    const before = await partnership.read(tableDigests)
    await expect(undo(partnership, id), what).rejects.toMatchObject({ status: 409 })
    expect(await partnership.read(tableDigests), what).toEqual(before)
  }
})

test("an import is confirmed once and taken back once", async () => {
  const partnership = await aPartnership()
  const id = await previewedRoster(partnership, small())
  await expect(undo(partnership, id)).rejects.toMatchObject({ status: 409 })
  const both = await atOnce(() =>
    Promise.allSettled([confirmedRoster(partnership, id), confirmedRoster(partnership, id)]),
  )
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  expect(await listed(partnership)).toHaveLength(2)
  await undo(partnership, id)
  await expect(undo(partnership, id)).rejects.toMatchObject({ status: 409 })
  await expect(confirmedRoster(partnership, id)).rejects.toMatchObject({ status: 409 })
})

test("what was shown is what is done: when it no longer holds, nothing is", async () => {
  const partnership = await aPartnership()
  const id = await previewedRoster(partnership, small())
  await anOrganization(partnership, { name: "RC Riverside Centre", acronym: "RC" })
  const before = await partnership.read(tableDigests)
  await expect(confirmedRoster(partnership, id)).rejects.toMatchObject({ status: 409 })
  expect(await partnership.read(tableDigests)).toEqual(before)
})

test("what somebody changes while an import is confirmed is not taken back by it, and is named where both say something else", async () => {
  const partnership = await aPartnership()
  const name = "Riverside Centre"
  const id = await anOrganization(partnership, { name, sector: "health" })
  const roster = aRoster([
    ["Organization", "Sector"],
    [name, "settlement"],
  ])
  const meanwhile = (change: { version: number; website?: string; sector?: "employer" }, preview: string) =>
    whileSomebody(
      partnership,
      (tx, actor) => changeOrganization(tx, actor, { id, nameEn: name, nameFr: name, ...change }),
      () => confirmedRoster(partnership, preview),
    )
  const organization = () => partnership.read((tx) => organizationOf(tx, id))
  const refused = await meanwhile(
    { version: 1, sector: "employer" },
    await previewedRoster(partnership, roster),
  )
  expect(refused).toMatchObject({
    reason: { status: 409, reason: { key: "imports.changed-meanwhile", values: { names: name } } },
  })
  expect(await organization()).toMatchObject({ sector: "employer", version: 2 })
  const done = await meanwhile(
    { version: 2, website: "riverside.example" },
    await previewedRoster(partnership, roster),
  )
  expect(done.status).toBe("fulfilled")
  expect(await organization()).toMatchObject({ sector: "settlement", website: "riverside.example" })
})

test("an import that fails on its way writes nothing at all", async () => {
  const partnership = await aPartnership()
  const before = await partnership.read(tableDigests)
  const id = await previewedRoster(partnership, small())
  const workbook = await workbookAgain(partnership, id)
  const { database, coordinator } = partnership
  const crashing = act({ database, actor: coordinator }, async (tx) => {
    await confirmOrganizations(tx, coordinator, { id, workbook })
    throw new Error("the power went")
  })
  await expect(crashing).rejects.toThrow("the power went")
  expect(await partnership.read(tableDigests)).toEqual(before)
  expect(await partnership.read((tx) => importOf(tx, id))).toMatchObject({ confirmedAt: null })
})

test("an import belongs to its partnership: elsewhere it is not found", async () => {
  const [ours, theirs] = [await aPartnership(), await aPartnership()]
  const id = await previewedRoster(ours, small())
  const workbook = await workbookAgain(ours, id)
  const confirming = theirs.act((tx, actor) => confirmOrganizations(tx, actor, { id, workbook }))
  await expect(confirming).rejects.toMatchObject({ status: 404 })
  await expect(undo(theirs, id)).rejects.toMatchObject({ status: 404 })
})

test("a file that is no workbook is refused with a sentence", async () => {
  const partnership = await aPartnership()
  const sent = { name: "roster.xlsx", content: new TextEncoder().encode("%PDF-1.7") }
  await expect(previewedRoster(partnership, sent)).rejects.toMatchObject({
    status: 400,
    problems: [{ field: "file", reason: { key: "imports.refused-not-a-workbook" } }],
  })
})

test("two thousand organisations go in, and out again", { timeout: 120_000 }, async () => {
  const partnership = await aPartnership()
  const rows = Array.from({ length: 2000 }, (_, index) => [
    `Society ${index} of Milltown`,
    "settlement",
    `Person ${index}`,
    `person${index}@society.example`,
    "",
    "",
    "",
    "",
  ])
  const sent = aRoster([headings, ...rows])
  let last = performance.now()
  const lap = (what: string) => {
    const now = performance.now()
    process.stdout.write(`2,000 organisations, ${what}: ${Math.round(now - last)} ms\n`)
    last = now
  }
  const id = await previewedRoster(partnership, sent)
  lap("preview")
  expect(await confirmedRoster(partnership, id)).toMatchObject({ added: 2000 })
  lap("confirm")
  await undo(partnership, id)
  lap("undo")
  expect(await listed(partnership)).toEqual([])
})

const name = fc
  .array(fc.constantFrom("River", "Centre", "École", "A & B", "the", "Inc.", "YMCA", "(YW)"), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(" "))
const cell = (...values: string[]) => fc.constantFrom("", ...values)
const aRow = fc.tuple(
  fc.option(name, { nil: "", freq: 4 }),
  cell("health", "settlement", "odd words"),
  cell("Ana", "Bo"),
  cell("ana@x.example", "bo@x.example", "no address"),
  cell("555", "556"),
  cell("English", "both", "klingon"),
  cell("x.example", "not a site"),
  cell("AB", "YM"),
)

test("whatever a roster holds, importing it twice is importing it once, and taking it back is not having imported it", async () => {
  const rosters = fc.array(aRow, { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(rosters, rosters, async (first, second) => {
      const partnership = await aPartnership()
      await importedRoster(partnership, aRoster([headings, ...first]))
      const before = await partnership.read(tableDigests)
      const { id } = await importedRoster(partnership, aRoster([headings, ...second]))
      const after = await partnership.read(tableDigests)
      const again = await importedRoster(partnership, aRoster([headings, ...second]))
      expect(again.preview).toMatchObject({ added: 0, changed: 0 })
      expect(await partnership.read(tableDigests)).toEqual(after)
      await undo(partnership, id)
      expect(await partnership.read(tableDigests)).toEqual(before)
    }),
    { numRuns: 8 },
  )
}, 120_000)
