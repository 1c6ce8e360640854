import { readFile } from "node:fs/promises"
import { Ajv2020 } from "ajv/dist/2020.js"
import fc from "fast-check"
import { expect, test } from "vitest"
import { addFinding } from "#evidence"
import { writeCsv, writeWorkbook } from "#platform/workbooks"
import type { WrittenCell } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import { aPartnership } from "../../../../tests/builders.ts"
import type { TestPartnership } from "../../../../tests/builders.ts"
import { anOrganization, workbookAgain } from "../../../../tests/builders/organizations.ts"
import { anActivity, aPriority, importedPlan, previewedPlan } from "../../../../tests/builders/plans.ts"
import { dice } from "../../../../tests/builders/exchange.ts"
import { tableDigests } from "../../../../tests/table-digests.ts"
import {
  activitiesOf,
  activityStatuses,
  answerCommitment,
  changeActivity,
  changeStatus,
  confirmPlan,
  planPreview,
  undoPlanImport,
} from "../../index.ts"
import type { Activity } from "../../index.ts"
import { planJson } from "../../document/plan-json.ts"
import { planSheets } from "../../document/plan-sheets.ts"
import { leadsOfYear } from "../../reads/leads.ts"
import { exportedRows, standingsOf } from "../../reads/exported-rows.ts"
import { planNames } from "../../reads/plan-names.ts"
import { planColumns } from "../../rules/plan-column.ts"
import type { PlanColumnCode } from "../../rules/plan-column.ts"
import { publishedPlanSchema } from "../../rules/plan-json.ts"
import type { PlanFile } from "../../rules/plan-json.ts"
import { words } from "../../words/index.ts"
import { heldActivities } from "../take-out-activities.ts"
import { asPlanWorkbook } from "./plan-file.ts"

const real = [
  ["five-eastern-counties/work-plan-2012-13.xlsx", 2012],
  ["surrey/action-plan-2016-2019.xlsx", 2016],
  ["bow-valley/strategy-2019-2023.xlsx", 2021],
] as const

const today = "2026-11-22"

type Rows = WrittenCell[][]

async function aReal(name: string, year: number): Promise<TestPartnership> {
  const partnership = await aPartnership()
  const content = await readFile(`tests/data/partnerships/${name}`)
  await importedPlan(partnership, { name: "plan.xlsx", content }, year)
  return partnership
}

const activities = (partnership: TestPartnership, year: number) =>
  partnership.read((tx) => activitiesOf(tx, year))

const rowsOut = async (partnership: TestPartnership, year: number, locale: Locale = "en"): Promise<Rows> =>
  exportedRows(locale, await activities(partnership, year))

/** The whole workbook as it is taken out, with its plan replaced by what somebody made of it. */
async function asXlsx(partnership: TestPartnership, rows: Rows, locale: Locale = "en") {
  const names = await partnership.read((tx) => planNames(tx, today))
  const [plan, ...others] = planSheets(locale, { title: "Plan", activities: [], names })
  return { name: "plan.xlsx", content: await writeWorkbook([{ ...plan!, rows }, ...others]) }
}

const asCsv = (rows: Rows) => ({ name: "plan.csv", content: writeCsv(rows) })

async function lookedAt(
  partnership: TestPartnership,
  sent: { name: string; content: Uint8Array },
  year: number,
) {
  const id = await previewedPlan(partnership, sent, year)
  const workbook = await workbookAgain(partnership, id)
  return partnership.read((tx) => planPreview(tx, { workbook, fiscalYear: year, locale: "en" }))
}

const nothingNew = { added: 0, changed: 0, doubtful: [] }

function cellsIn(preview: Awaited<ReturnType<typeof lookedAt>>): string[] {
  return preview.planned.changes
    .flatMap(({ id, fields }) => fields.map(({ field }) => `${id} ${field}`))
    .toSorted()
}

test.each(real)(
  "%s comes back as it was taken out, in either language and as text: no change",
  async (name, year) => {
    const partnership = await aReal(name, year)
    const count = (await activities(partnership, year)).length
    for (const locale of ["en", "fr"] as const) {
      const rows = await rowsOut(partnership, year, locale)
      for (const sent of [await asXlsx(partnership, rows, locale), asCsv(rows)]) {
        const preview = await lookedAt(partnership, sent, year)
        expect(preview).toMatchObject({ ...nothingNew, unchanged: count })
        expect(preview.planned).toMatchObject({
          missing: [],
          conflicts: [],
          organizations: [],
          priorities: [],
        })
      }
    }
  },
)

type Edit = { cell: string; row: number; column: number; value: WrittenCell }

/** Twenty edits of every kind, each of another cell; a new row is one. */
function twentyEdits(
  rows: Rows,
  all: readonly Activity[],
  { seed, locale }: { seed: number; locale: Locale },
) {
  const { one, roll } = dice(seed)
  const edits = new Map<string, Edit>()
  const added: Rows = []
  const say = words(locale)
  const text = (n: number) =>
    one([`Edited ${n}`, `=1+${n}`, `'00${n}`, `Première ligne ${n} :\nla seconde`, `- ${n}`])
  const priorities = [
    ...new Set(all.map((activity) => (locale === "fr" ? activity.priorityFr : activity.priorityEn))),
  ]
  const people = [...new Set(all.flatMap(({ organizations }) => organizations.map(({ nameEn }) => nameEn)))]
  const other = (known: readonly string[], now: WrittenCell) => {
    const rest = known.filter((name) => name !== now)
    return rest.length > 0 ? one(rest) : null
  }
  const valueOf: Record<string, (now: WrittenCell, n: number) => WrittenCell> = {
    priority: (now) => other(priorities, now),
    outcome: (_, n) => `Outcome ${n}`,
    leads: (now) => other(people, now),
    partners: (_, n) => `Newcomer hub ${n}`,
    start: (_, n) => ({ date: `2001-01-${10 + (n % 10)}` }),
    end: (_, n) => one([{ date: `2031-01-${10 + (n % 10)}` }, `Summer 20${40 + (n % 10)}`]),
    status: (now) =>
      other(
        activityStatuses.map((status) => say(`status-${status}`)),
        now,
      ),
  }
  for (let n = 0; edits.size + added.length < 20; n++) {
    if (n % 7 === 6 && added.length < 3) {
      added.push([one(priorities), null, `New activity ${n}`, null, null, null, people[0] ?? null])
      continue
    }
    const { code } = one(planColumns)
    const row = 1 + roll(all.length)
    const cell = `${all[row - 1]!.id} ${code}`
    const column = planColumns.findIndex((known) => known.code === code)
    // Both cells of where it stands are one move.
    const twin = code === "priority" ? "outcome" : code === "outcome" ? "priority" : null
    if (edits.has(cell) || (twin && edits.has(`${all[row - 1]!.id} ${twin}`))) continue
    const value = valueOf[code] ? valueOf[code](rows[row]![column] ?? null, n) : text(n)
    if (value !== null) edits.set(cell, { cell, row, column, value })
  }
  const edited = rows.map((cells) => [...cells])
  for (const { row, column, value } of edits.values()) edited[row]![column] = value
  // Somebody sorted the file, too.
  const [headings, ...rest] = edited
  return {
    rows: [headings!, ...rest.toReversed(), ...added],
    edits: [...edits.values()],
    added: added.length,
  }
}

const seeds = [1, 2, 3]

test.each(real.flatMap(([name, year]) => seeds.map((seed) => [name, year, seed] as const)))(
  "twenty edits of %s (%i, turn %i) come back as exactly these twenty, and can be undone",
  { timeout: 60_000 },
  async (name, year, seed) => {
    const partnership = await aReal(name, year)
    const before = await partnership.read(tableDigests)
    const all = await activities(partnership, year)
    const locale = seed % 2 === 0 ? "fr" : "en"
    const taken = exportedRows(locale, all)
    const { rows, edits, added } = twentyEdits(taken, all, { seed: seed * 17, locale })
    const sent = seed === 3 ? asCsv(rows) : await asXlsx(partnership, rows, locale)
    const preview = await lookedAt(partnership, sent, year)
    expect(preview.doubtful).toEqual([])
    expect(cellsIn(preview)).toEqual(edits.map(({ cell }) => cell).toSorted())
    expect(preview).toMatchObject({ added, planned: { missing: [], conflicts: [] } })
    const { id } = await importedPlan(partnership, sent, year)
    const again = await lookedAt(partnership, asCsv(await rowsOut(partnership, year, locale)), year)
    expect(again).toMatchObject(nothingNew)
    const now = new Map(
      (await activities(partnership, year)).map((one) => [one.id, exportedRows(locale, [one])[1]!]),
    )
    for (const { cell, column, value } of edits) {
      const shown = now.get(cell.split(" ")[0]!)![column]
      // A title is one line.
      const said = cell.includes("title") ? String(value).replaceAll("\n", " ") : value
      expect(shown, cell).toEqual(said)
    }
    await partnership.act((tx, actor) => undoPlanImport(tx, actor, id))
    expect(await partnership.read(tableDigests)).toEqual(before)
  },
)

const anyText = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }).map((text) => text.replaceAll("\0", "")),
  fc.constantFrom(
    "=1+1",
    "'0123",
    "007",
    " edges ",
    "a\u00a0: b",
    "two\nlines",
    "constructor",
    "Summer 2016",
    "é",
    "e\u0301",
  ),
)
const title = anyText.filter((text) => text.trim() !== "" && text.isWellFormed())
const clean = anyText.filter((text) => text.isWellFormed())
const anyActivity = fc.record({
  titleEn: title,
  titleFr: title,
  deliverableEn: clean,
  deliverableFr: clean,
  resourcesEn: clean,
  resourcesFr: clean,
  funders: clean,
  notes: clean,
  startsOn: fc.constantFrom(null, "1899-05-01", "2026-02-28"),
  endsOn: fc.constantFrom(null, "2026-12-31"),
  startsAsWritten: fc.option(title),
  endsAsWritten: fc.option(title),
  bodyAsWritten: fc.option(title),
  who: fc.subarray([0, 1, 2, 3]),
  priority: fc.nat(2),
})

test("any plan at all comes back without a change, in either language, as a workbook and as text", async () => {
  const partnership = await aPartnership()
  const priorities = [
    await aPriority(partnership),
    await aPriority(partnership, "A; B, and C"),
    await aPriority(partnership, "=Work"),
  ]
  const organizations: string[] = []
  for (const name of ["Chamber; College", "Centre, Inc.", "=Riverside", "Même nom"])
    organizations.push(await anOrganization(partnership, { name }))
  let year = 2030
  await fc.assert(
    fc.asyncProperty(fc.array(anyActivity, { minLength: 1, maxLength: 4 }), async (plan) => {
      const fiscalYear = year++
      for (const { who, priority, ...said } of plan) {
        const [leads, partners] = [who.slice(0, 2), who.slice(2)].map((list) =>
          list.map((at) => organizations[at]!),
        )
        const priorityId = priorities[priority]!
        await anActivity(partnership, { ...said, fiscalYear, priorityId, leads: leads!, partners: partners! })
      }
      for (const locale of ["en", "fr"] as const) {
        const rows = await rowsOut(partnership, fiscalYear, locale)
        for (const sent of [await asXlsx(partnership, rows, locale), asCsv(rows)]) {
          const preview = await lookedAt(partnership, sent, fiscalYear)
          expect(preview).toMatchObject({ ...nothingNew, unchanged: plan.length })
          expect(preview.planned).toMatchObject({ missing: [], conflicts: [] })
        }
      }
    }),
    { numRuns: 12 },
  )
}, 120_000)

const at = (code: PlanColumnCode) => planColumns.findIndex((column) => column.code === code)

async function aPlanOut() {
  const partnership = await aPartnership()
  const priorityId = await aPriority(partnership, "Work")
  const lead = await anOrganization(partnership, { name: "Riverside Centre" })
  const first = await anActivity(partnership, {
    priorityId,
    title: "Job fair",
    startsOn: "2026-05-01",
    leads: [lead],
    notes: "n",
  })
  const second = await anActivity(partnership, { priorityId, title: "Mentors" })
  return { partnership, first, second, lead, priorityId, rows: await rowsOut(partnership, 2026) }
}

test("an emptied cell takes away what stood in it, and nothing else", async () => {
  const { partnership, first, rows } = await aPlanOut()
  for (const code of ["leads", "start", "notes"] as const) rows[1]![at(code)] = null
  await importedPlan(partnership, await asXlsx(partnership, rows))
  const [fair] = await activities(partnership, 2026)
  expect(fair).toMatchObject({ id: first, organizations: [], startsOn: null, notes: "", titleEn: "Job fair" })
})

test("a cell that is wrong is named with its place, and all the rest can be confirmed", async () => {
  const { partnership, rows } = await aPlanOut()
  Object.assign(rows[1]!, {
    [at("start")]: "2026-13-45",
    [at("leads")]: "Riverside Center",
    [at("notes")]: "Done",
  })
  Object.assign(rows[2]!, { [at("title_en")]: null, [at("status")]: "Wonderful", [at("priority")]: null })
  const untitled: Rows[number] = rows[0]!.map(() => null)
  rows.push(untitled.with(at("priority"), "Work").with(at("notes"), "no title"))
  const sent = await asXlsx(partnership, rows)
  const preview = await lookedAt(partnership, sent, 2026)
  expect(preview.doubtful.map(({ row, column, reason }) => [row, column - 1, reason.code])).toEqual([
    [2, at("leads"), "own-name-similar"],
    [2, at("start"), "own-date-wrong"],
    [3, at("priority"), "own-priority-needed"],
    [3, at("title_en"), "own-title-needed"],
    [3, at("status"), "own-status-unknown"],
    [4, at("title_en"), "own-title-needed"],
  ])
  expect(preview.planned.changes.map(({ fields }) => fields)).toEqual([
    [{ field: "notes", from: "n", to: "Done" }],
  ])
  await importedPlan(partnership, sent)
  expect((await activities(partnership, 2026))[0]).toMatchObject({ notes: "Done", startsOn: "2026-05-01" })
})

test("whoever leads an activity is not listed as its partner too", async () => {
  const { partnership, lead, rows } = await aPlanOut()
  rows[1]![at("partners")] = "Riverside Centre"
  const preview = await lookedAt(partnership, await asXlsx(partnership, rows), 2026)
  expect(preview).toMatchObject({
    added: 0,
    changed: 0,
    doubtful: [{ reason: { code: "own-leads-already" } }],
  })
  rows[1]![at("leads")] = null
  await importedPlan(partnership, await asXlsx(partnership, rows))
  expect((await activities(partnership, 2026))[0]!.organizations).toMatchObject([
    { id: lead, part: "partner" },
  ])
})

test("what was changed here since is kept; what was changed in both places is shown, and stays unless chosen", async () => {
  const { partnership, first, rows, priorityId, lead } = await aPlanOut()
  const change = { id: first, version: 1, priorityId, titleFr: "Salon", leads: [lead], partners: [] }
  await partnership.act((tx, actor) =>
    changeActivity(tx, actor, { ...change, titleEn: "Job fair here", notes: "here" }),
  )
  await partnership.act((tx, actor) => changeStatus(tx, actor, { activityId: first, status: "complete" }))
  Object.assign(rows[1]!, { [at("title_en")]: "Job fair there", [at("deliverable_en")]: "A fair" })
  const sent = await asXlsx(partnership, rows)
  const preview = await lookedAt(partnership, sent, 2026)
  expect(cellsIn(preview)).toEqual([`${first} deliverable_en`])
  expect(preview.planned.conflicts).toMatchObject([
    { id: first, field: "title_en", from: "Job fair here", to: "Job fair there" },
  ])
  const kept = await importedPlan(partnership, sent)
  const here = { titleEn: "Job fair here", titleFr: "Salon", notes: "here", status: "complete" }
  expect((await activities(partnership, 2026))[0]).toMatchObject({ ...here, deliverableEn: "A fair" })
  await partnership.act((tx, actor) => undoPlanImport(tx, actor, kept.id))
  const id = await previewedPlan(partnership, sent)
  const workbook = await workbookAgain(partnership, id)
  const chosen = { remove: [], take: [`${first} title_en`] }
  await partnership.act((tx, actor) => confirmPlan(tx, actor, { id, workbook, chosen }))
  expect((await activities(partnership, 2026))[0]).toMatchObject({ ...here, titleEn: "Job fair there" })
})

test("a row that is not in the file stays until it is ticked; ticked it goes, and comes back when that is undone", async () => {
  const { partnership, first, second, rows } = await aPlanOut()
  await partnership.act((tx, actor) => changeStatus(tx, actor, { activityId: second, status: "delayed" }))
  const before = await partnership.read(tableDigests)
  const sent = await asXlsx(partnership, [rows[0]!, rows[1]!])
  const preview = await lookedAt(partnership, sent, 2026)
  expect(preview).toMatchObject({ ...nothingNew, planned: { missing: [{ id: second, title: "Mentors" }] } })
  await importedPlan(partnership, sent)
  expect(await partnership.read(tableDigests)).toEqual(before)
  const id = await previewedPlan(partnership, sent)
  const workbook = await workbookAgain(partnership, id)
  // Only what was shown as missing can be ticked.
  const chosen = { remove: [second, first], take: [] }
  await partnership.act((tx, actor) => confirmPlan(tx, actor, { id, workbook, chosen }))
  expect((await activities(partnership, 2026)).map((one) => one.id)).toEqual([first])
  await partnership.act((tx, actor) => undoPlanImport(tx, actor, id))
  expect(await partnership.read(tableDigests)).toEqual(before)
})

test("what somebody linked something to is not taken out, and nothing else is then either", async () => {
  const { partnership, first, second, rows } = await aPlanOut()
  const finding = { kind: "finding" as const, titleEn: "Asked", titleFr: "Demandé", supports: second }
  await partnership.act((tx, actor) => addFinding(tx, actor, finding))
  expect([...(await partnership.read((tx) => heldActivities(tx, [first, second])))]).toEqual([second])
  const row = rows[1]!.with(at("notes"), "changed")
  const id = await previewedPlan(partnership, await asXlsx(partnership, [rows[0]!, row]))
  const workbook = await workbookAgain(partnership, id)
  const chosen = { remove: [second], take: [] }
  const taking = partnership.act((tx, actor) => confirmPlan(tx, actor, { id, workbook, chosen }))
  await expect(taking).rejects.toMatchObject({ status: 409 })
  expect(await activities(partnership, 2026)).toMatchObject([{ notes: "n" }, { id: second }])
})

test("a row that was copied is a new activity, and a plan read into another year is that year's", async () => {
  const { partnership, rows } = await aPlanOut()
  const copied = rows[1]!.with(at("title_en"), "Second fair")
  const preview = await lookedAt(partnership, await asXlsx(partnership, [...rows, copied]), 2026)
  expect(preview).toMatchObject({ added: 1, changed: 0, unchanged: 2 })
  expect(preview.doubtful.map(({ reason }) => reason.code)).toEqual(["own-row-copied"])
  await importedPlan(partnership, await asXlsx(partnership, rows), 2027)
  const next = await activities(partnership, 2027)
  expect(next.map((one) => exportedRows("en", [one])[1]!.slice(0, -1))).toEqual(
    rows.slice(1).map((row) => row.slice(0, -1)),
  )
})

const jsonOf = async (partnership: TestPartnership, year: number) =>
  planJson(await activities(partnership, year), {
    partnership: { nameEn: "A", nameFr: "B" },
    fiscalYear: year,
    exportedOn: today,
  })

const asJson = (file: object, year: number) =>
  asPlanWorkbook({ name: "plan.json", content: Buffer.from(JSON.stringify(file)) }, year)

/** Without what stands for this partnership only. */
const bare = (file: PlanFile) =>
  file.activities.map((activity) => ({ ...activity, id: undefined, as_exported: undefined }))

test.each(real)(
  "%s goes out as JSON that fits its published schema, and into an empty partnership whole",
  async (name, year) => {
    const [here, there] = [await aReal(name, year), await aPartnership()]
    const file = await jsonOf(here, year)
    const validate = new Ajv2020({ strict: true }).compile(publishedPlanSchema())
    expect(validate(JSON.parse(JSON.stringify(file))), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ activities: [{ title: { en: "A" } }] })).toBe(false)
    const count = file.activities.length
    const same = await lookedAt(here, await asJson(file, year), year)
    expect(same).toMatchObject({ ...nothingNew, unchanged: count })
    await importedPlan(there, await asJson(file, year), year)
    expect(bare(await jsonOf(there, year))).toEqual(bare(file))
    expect(await lookedAt(there, await asJson(file, year), year)).toMatchObject({
      ...nothingNew,
      unchanged: count,
      doubtful: [],
    })
  },
)

test("JSON keeps both languages, the day meant by what was typed, and where an activity stands", async () => {
  const [here, there] = [await aPartnership(), await aPartnership()]
  const priorityId = await aPriority(here, "Work")
  const lead = await anOrganization(here, { name: "Riverside Centre" })
  const dates = {
    startsOn: "2026-07-15",
    startsAsWritten: "Summer 2026",
    endsOn: null,
    endsAsWritten: "March 2027",
  }
  const id = await anActivity(here, {
    priorityId,
    leads: [lead],
    deliverableEn: "Guide",
    deliverableFr: "Le guide",
    resourcesEn: "A hall",
    resourcesFr: "Une salle",
    funders: "The city\nA foundation; two",
    ...dates,
  })
  await here.act((tx, actor) => changeStatus(tx, actor, { activityId: id, status: "delayed" }))
  const file = await jsonOf(here, 2026)
  expect(await lookedAt(here, await asJson(file, 2026), 2026)).toMatchObject(nothingNew)
  await importedPlan(there, await asJson(file, 2026))
  expect(bare(await jsonOf(there, 2026))).toEqual(bare(file))
})

test("whether a lead has accepted is told with the plan, and is not read when it comes back", async () => {
  const { partnership, first, lead } = await aPlanOut()
  const answer = {
    answer: "accepted",
    remark: "",
    locale: "en",
    reference: "AB",
    by: { told: "By phone" },
  } as const
  await partnership.act((tx, actor) =>
    answerCommitment(tx, actor, { activityId: first, organizationId: lead, version: 1, ...answer }),
  )
  const all = await activities(partnership, 2026)
  const standings = standingsOf(await partnership.read((tx) => leadsOfYear(tx, 2026)))
  const rows = exportedRows("en", all, standings)
  expect(rows.map((row) => row.at(-2))).toEqual([
    "Lead accepted (to read only)",
    "Riverside Centre: Accepted",
    "",
  ])
  expect(exportedRows("fr", all, standings)[1]!.at(-2)).toBe("Riverside Centre (fr)\u00a0: Accepté")
  rows[1]![rows[1]!.length - 2] = "Riverside Centre: Declined"
  for (const sent of [await asXlsx(partnership, rows), asCsv(rows)])
    expect(await lookedAt(partnership, sent, 2026)).toMatchObject({ ...nothingNew, unchanged: 2 })
  const about = { partnership: { nameEn: "A", nameFr: "B" }, fiscalYear: 2026, exportedOn: today, standings }
  const file = planJson(all, about)
  expect(file.activities[0]!.leads).toMatchObject([{ name: "Riverside Centre", standing: "accepted" }])
  const validate = new Ajv2020({ strict: true }).compile(publishedPlanSchema())
  expect(validate(JSON.parse(JSON.stringify(file))), JSON.stringify(validate.errors)).toBe(true)
  expect(await lookedAt(partnership, await asJson(file, 2026), 2026)).toMatchObject(nothingNew)
})

test("JSON that is no plan is refused with the place that is wrong", async () => {
  const refusal = { status: 400, problems: [{ field: "file" }] }
  await expect(asJson({ activities: [{ priority: { en: "A" } }] }, 2026)).rejects.toMatchObject(refusal)
  const broken = { name: "plan.json", content: Buffer.from('{"activities":') }
  await expect(asPlanWorkbook(broken, 2026)).rejects.toMatchObject(refusal)
})

test("a file that lost its hidden column is still known by its titles", async () => {
  const { partnership, rows } = await aPlanOut()
  const without = rows.map((row) => row.slice(0, -1))
  expect(await lookedAt(partnership, asCsv(without), 2026)).toMatchObject({ ...nothingNew, unchanged: 2 })
  without[2]![at("start")] = "2026-09-01"
  expect(await lookedAt(partnership, asCsv(without), 2026)).toMatchObject({
    added: 0,
    changed: 1,
    unchanged: 1,
  })
})
