import { readFile } from "node:fs/promises"
import fc from "fast-check"
import { expect, test } from "vitest"
import { walkDown } from "#evidence"
import { addContact } from "#organizations"
import { act } from "#platform/acts"
import { importOf } from "#platform/imports"
import type { SentFile } from "#platform/imports"
import { writeWorkbook } from "#platform/workbooks"
import type { WrittenCell } from "#platform/workbooks"
import { outcomes, priorities } from "#strategy"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aWorkbookFile, importedRoster, workbookAgain } from "../../../tests/builders/organizations.ts"
import { atOnce } from "../../../tests/database.ts"
import {
  anActivity,
  aPriority,
  confirmedPlan,
  importedPlan,
  previewedPlan,
} from "../../../tests/builders/plans.ts"
import { tableDigests } from "../../../tests/table-digests.ts"
import { exportedRows } from "../reads/exported-rows.ts"
import {
  activitiesOf,
  activityOf,
  activityStatuses,
  addActivity,
  changeActivity,
  changeStatus,
  confirmPlan,
  planWords,
  undoPlanImport,
} from "../index.ts"
import { understandStatus } from "./workbook/written-status.ts"

const headings = [
  "Priority",
  "Goal",
  "Activity",
  "Lead organization",
  "Partners",
  "Working group",
  "Start",
  "End",
]

function aPlan(...rows: WrittenCell[][]): Promise<SentFile> {
  return aWorkbookFile([headings, ...rows])
}

test("resources and funders of another plan have their own fields, and a blank cell takes nothing away", async () => {
  const partnership = await aPartnership()
  const plan = (...rows: WrittenCell[][]) =>
    aWorkbookFile([["Priority", "Activity", "Budget", "Funding source"], ...rows])
  const sent = await plan(
    ["Work", "Mentors", "A hall", "The city; A foundation"],
    ["Work", "Fair", "", "x".repeat(1001)],
  )
  await importedPlan(partnership, sent)
  const [mentors, fair] = await activitiesIn(partnership)
  expect(mentors).toMatchObject({ resourcesEn: "A hall", resourcesFr: "A hall", notes: "" })
  expect(mentors!.funders).toBe("The city\nA foundation")
  expect(fair).toMatchObject({ funders: "", notes: `Funder: ${"x".repeat(1001)}` })
  expect((await importedPlan(partnership, sent)).preview).toMatchObject({
    added: 0,
    changed: 0,
    unchanged: 2,
  })
  const { id } = await importedPlan(partnership, await plan(["Work", "Mentors", "", "The province"]))
  expect((await activitiesIn(partnership))[0]).toMatchObject({
    resourcesEn: "A hall",
    funders: "The province",
  })
  await partnership.act((tx, actor) => undoPlanImport(tx, actor, id))
  expect((await activitiesIn(partnership))[0]).toMatchObject({ funders: "The city\nA foundation" })
})

const small = () =>
  aPlan(
    [
      "Work",
      "Hired",
      "Mentors",
      "Riverside Centre",
      "Chamber; College",
      "Jobs table",
      "Summer 2026",
      "2026-12-31",
    ],
    ["Work", "Hired", "Job fair", "Chamber", null, null, null, null],
    ["Health", null, "Clinic nights", null, "College", null, null, null],
  )

const activitiesIn = (partnership: TestPartnership, year = 2026) =>
  partnership.read((tx) => activitiesOf(tx, year))

async function real(name: string): Promise<SentFile> {
  return { name, content: await readFile(`tests/data/partnerships/${name}`) }
}

test("a plan brings its priorities, goals, organisations and activities, linked in the chain", async () => {
  const partnership = await aPartnership()
  const { preview } = await importedPlan(partnership, await small())
  expect(preview).toMatchObject({ added: 3, changed: 0, unchanged: 0 })
  const activities = await activitiesIn(partnership)
  expect(activities).toMatchObject([
    { titleEn: "Mentors", priorityEn: "Work", outcomeEn: "Hired", bodyAsWritten: "Jobs table" },
    { titleEn: "Job fair", startsOn: null },
    { titleEn: "Clinic nights", priorityEn: "Health", outcomeEn: null },
  ])
  expect(activities[0]).toMatchObject({
    startsOn: "2026-06-01",
    startsAsWritten: "Summer 2026",
    endsOn: "2026-12-31",
    endsAsWritten: null,
  })
  expect(activities[0]!.organizations).toMatchObject([
    { nameEn: "Riverside Centre", part: "lead" },
    { nameEn: "Chamber", part: "partner" },
    { nameEn: "College", part: "partner" },
  ])
  const under = await partnership.read((tx) => walkDown(tx, activities[0]!.id))
  expect(under.map(({ kind, titleEn }) => [kind, titleEn])).toEqual([
    ["outcome", "Hired"],
    ["priority", "Work"],
  ])
})

test("importing the same plan again adds nothing and changes nothing", async () => {
  const partnership = await aPartnership()
  await importedPlan(partnership, await small())
  const before = await partnership.read(tableDigests)
  const { preview } = await importedPlan(partnership, await small())
  expect(preview).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
  expect(await partnership.read(tableDigests)).toEqual(before)
})

test("a plan that goes out and comes back changes nothing, in either language", async () => {
  const partnership = await aPartnership()
  await importedPlan(partnership, await real("bow-valley/strategy-2019-2023.xlsx"))
  await importedPlan(partnership, await small())
  const mentors = (await activitiesIn(partnership)).find(({ titleEn }) => titleEn === "Mentors")!
  await partnership.act((tx, actor) =>
    changeStatus(tx, actor, { activityId: mentors.id, status: "carried-over" }),
  )
  for (const locale of ["en", "fr"] as const) {
    const rows = exportedRows(locale, await activitiesIn(partnership))
    const sent = { name: "out.xlsx", content: await writeWorkbook([{ name: "Plan", rows }]) }
    const { preview } = await importedPlan(partnership, sent)
    expect(preview.planned.changes).toEqual([])
    expect(preview).toMatchObject({ added: 0, changed: 0, unchanged: 7 })
  }
})

test("taking an import back leaves everything as it was, also what it changed", async () => {
  const partnership = await aPartnership()
  const priorityId = await aPriority(partnership, "Work")
  await anActivity(partnership, { priorityId, title: "Job fair", startsOn: "2026-05-01" })
  await anActivity(partnership, { priorityId, title: "Kept by hand" })
  const before = await partnership.read(tableDigests)
  const { id, preview } = await importedPlan(partnership, await small())
  expect(preview).toMatchObject({ added: 2, changed: 1 })
  expect(await partnership.read(tableDigests)).not.toEqual(before)
  await partnership.act((tx, actor) => undoPlanImport(tx, actor, id))
  expect(await partnership.read(tableDigests)).toEqual(before)
})

test("an import is not taken back, not even half, once somebody worked with what it brought", async () => {
  const work: Record<string, (partnership: TestPartnership) => Promise<unknown>> = {
    "a later status": async (partnership) => {
      const [activity] = await activitiesIn(partnership)
      await partnership.act((tx, actor) =>
        changeStatus(tx, actor, { activityId: activity!.id, status: "complete" }),
      )
    },
    "another lead": async (partnership) => {
      const activity = (await activitiesIn(partnership))[1]!
      const { id, version, titleEn, titleFr, priorityId, outcomeId } = activity
      const change = { id, version, titleEn, titleFr, priorityId, outcomeId, leads: [], partners: [] }
      await partnership.act((tx, actor) => changeActivity(tx, actor, change))
    },
    "an activity under its priority": async (partnership) => {
      const [priority] = await partnership.read((tx) => priorities(tx))
      await anActivity(partnership, { priorityId: priority!.id })
    },
    "a person at its organisation": async (partnership) => {
      const [activity] = await activitiesIn(partnership)
      const organizationId = activity!.organizations[0]!.id
      await partnership.act((tx, actor) =>
        addContact(tx, actor, { organizationId, name: "Ana", locale: "fr" }),
      )
    },
  }
  for (const [what, doIt] of Object.entries(work)) {
    const partnership = await aPartnership()
    const { id } = await importedPlan(partnership, await small())
    await doIt(partnership)
    const before = await partnership.read(tableDigests)
    const undoing = partnership.act((tx, actor) => undoPlanImport(tx, actor, id))
    await expect(undoing, what).rejects.toMatchObject({ status: 409 })
    expect(await partnership.read(tableDigests), what).toEqual(before)
  }
})

test("two imports are taken back one after the other", async () => {
  const partnership = await aPartnership()
  const before = await partnership.read(tableDigests)
  const first = await importedPlan(partnership, await small())
  const second = await importedPlan(
    partnership,
    await aPlan(["Work", "Hired", "Job fair", "College", null, null, "2026-09-01", null]),
  )
  expect(second.preview).toMatchObject({ changed: 1 })
  const undo = (id: string) => partnership.act((tx, actor) => undoPlanImport(tx, actor, id))
  await expect(undo(first.id)).rejects.toMatchObject({ status: 409 })
  await undo(second.id)
  await undo(first.id)
  expect(await partnership.read(tableDigests)).toEqual(before)
})

test("of two tabs that confirm one import, one does it and the other is told", async () => {
  const partnership = await aPartnership()
  const id = await previewedPlan(partnership, await small())
  const both = await atOnce(() =>
    Promise.allSettled([confirmedPlan(partnership, id), confirmedPlan(partnership, id)]),
  )
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
  // On a busy machine the second may have waited too long for the first: it is told to try later, and learns it then.
  const told = both.find((tab) => tab.status === "rejected")
  expect([409, 503]).toContain((told?.reason as { status: number } | undefined)?.status)
  expect(await activitiesIn(partnership)).toHaveLength(3)
})

test("what was shown is what is done: when it no longer holds, nothing is", async () => {
  const partnership = await aPartnership()
  const id = await previewedPlan(partnership, await small())
  const priorityId = await aPriority(partnership, "Elsewhere")
  await anActivity(partnership, { priorityId, title: "Job fair" })
  const before = await partnership.read(tableDigests)
  await expect(confirmedPlan(partnership, id)).rejects.toMatchObject({ status: 409 })
  expect(await partnership.read(tableDigests)).toEqual(before)
})

test("a change that touches nothing of the plan does not stand in its way", async () => {
  const partnership = await aPartnership()
  const id = await previewedPlan(partnership, await small())
  const priorityId = await aPriority(partnership, "Elsewhere")
  await anActivity(partnership, { priorityId, title: "Something else" })
  expect(await confirmedPlan(partnership, id)).toMatchObject({ added: 3 })
})

test("an import that fails on its way writes nothing at all", async () => {
  const partnership = await aPartnership()
  const before = await partnership.read(tableDigests)
  const id = await previewedPlan(partnership, await small())
  const workbook = await workbookAgain(partnership, id)
  const { database, coordinator } = partnership
  const crashing = act({ database, actor: coordinator }, async (tx) => {
    await confirmPlan(tx, coordinator, { id, workbook })
    throw new Error("the power went")
  })
  await expect(crashing).rejects.toThrow("the power went")
  expect(await partnership.read(tableDigests)).toEqual(before)
  expect(await partnership.read((tx) => importOf(tx, id))).toMatchObject({ confirmedAt: null })
  expect(await confirmedPlan(partnership, id)).toMatchObject({ added: 3 })
})

test("an import belongs to its partnership: elsewhere it is not found", async () => {
  const [ours, theirs] = [await aPartnership(), await aPartnership()]
  const id = await previewedPlan(ours, await small())
  const workbook = await workbookAgain(ours, id)
  expect(await theirs.read((tx) => importOf(tx, id))).toBeUndefined()
  const confirming = theirs.act((tx, actor) => confirmPlan(tx, actor, { id, workbook }))
  await expect(confirming).rejects.toMatchObject({ status: 404 })
  const undoing = theirs.act((tx, actor) => undoPlanImport(tx, actor, id))
  await expect(undoing).rejects.toMatchObject({ status: 404 })
})

test("a chair looks on: importing is the coordinator's", async () => {
  const partnership = await aPartnership()
  const id = await previewedPlan(partnership, await small())
  const workbook = await workbookAgain(partnership, id)
  const chair = partnership.as("chair")
  const doing = partnership.act((tx) => confirmPlan(tx, chair, { id, workbook }))
  await expect(doing).rejects.toMatchObject({ status: 403 })
})

test("a name that is only like a known one is not taken for it: the activity keeps it as written", async () => {
  const partnership = await aPartnership()
  const sent = await aWorkbookFile([["Organization"], ["Seaway Valley Community Health Centre"]])
  await importedRoster(partnership, sent)
  const plan = await aPlan(["Health", null, "Clinic nights", "Seaway Valley Comunity Health Centre", null])
  const { preview } = await importedPlan(partnership, plan)
  expect(preview.doubtful.map(({ reason }) => reason.code)).toContain("name-similar")
  expect(preview.planned.organizations).toEqual([])
  const [activity] = await activitiesIn(partnership)
  expect(activity).toMatchObject({ organizations: [] })
  expect(activity!.notes).toContain("Seaway Valley Comunity Health Centre")
  const again = await importedPlan(partnership, plan)
  expect(again.preview).toMatchObject({ added: 0, changed: 0, unchanged: 1 })
})

test("a blank cell takes nothing away, and what was written here by hand stays", async () => {
  const partnership = await aPartnership()
  const priorityId = await aPriority(partnership, "Work")
  const id = await anActivity(partnership, {
    priorityId,
    title: "Job fair",
    startsOn: "2026-05-01",
    deliverableEn: "A fair",
    notes: "Ask the arena",
  })
  await importedPlan(
    partnership,
    await aPlan(["Work", null, "Job fair", "Chamber", null, null, null, "2026-06-30"]),
  )
  expect(await partnership.read((tx) => activityOf(tx, id))).toMatchObject({
    startsOn: "2026-05-01",
    endsOn: "2026-06-30",
    deliverableEn: "A fair",
    notes: "Ask the arena",
    organizations: [{ nameEn: "Chamber", part: "lead" }],
  })
})

test("an activity that moved under another priority moves in the chain, and back again", async () => {
  const partnership = await aPartnership()
  const work = await aPriority(partnership, "Work")
  const health = await aPriority(partnership, "Health")
  const id = await anActivity(partnership, { priorityId: work, title: "Walking group" })
  const under = async () => (await partnership.read((tx) => walkDown(tx, id))).map((node) => node.id)
  const moved = await importedPlan(partnership, await aPlan(["Health", null, "Walking group"]))
  expect(await under()).toEqual([health])
  await partnership.act((tx, actor) => undoPlanImport(tx, actor, moved.id))
  expect(await under()).toEqual([work])
})

test("formulas and markup in cells are text", async () => {
  const partnership = await aPartnership()
  const title = '=HYPERLINK("http://bad.example")'
  await importedPlan(partnership, await aPlan(["<b>Work</b>", null, title, "<script>alert(1)</script>"]))
  expect(await activitiesIn(partnership)).toMatchObject([
    { titleEn: title, priorityEn: "<b>Work</b>", organizations: [{ nameEn: "<script>alert(1)</script>" }] },
  ])
})

test("the work plan of the Five Eastern Counties: three activities in two priorities, ten organisations", async () => {
  const partnership = await aPartnership()
  const sent = await real("five-eastern-counties/work-plan-2012-13.xlsx")
  const { preview } = await importedPlan(partnership, sent, 2012)
  expect(preview).toMatchObject({ added: 3, changed: 0 })
  expect(preview.planned.organizations).toHaveLength(10)
  expect(await partnership.read((tx) => priorities(tx))).toHaveLength(2)
  const activities = await activitiesIn(partnership, 2012)
  expect(activities).toHaveLength(3)
  for (const { organizations } of activities) {
    const leads = organizations.filter(({ part }) => part === "lead").map(({ nameEn }) => nameEn)
    expect(leads).toEqual(["TR Leger Immigrant Services", "EOTB"])
  }
  expect((await importedPlan(partnership, sent, 2012)).preview).toMatchObject({ added: 0, changed: 0 })
})

test("with their roster first, the Five Eastern Counties' plan knows all its organisations", async () => {
  const partnership = await aPartnership()
  await importedRoster(partnership, await real("five-eastern-counties/organizations.csv"))
  const { preview } = await importedPlan(
    partnership,
    await real("five-eastern-counties/work-plan-2012-13.xlsx"),
    2012,
  )
  expect(preview.planned.organizations).toEqual([])
})

test("the strategy of Bow Valley: four activities, four priorities and goals, one of them without an action", async () => {
  const partnership = await aPartnership()
  const sent = await real("bow-valley/strategy-2019-2023.xlsx")
  const { preview } = await importedPlan(partnership, sent, 2021)
  expect(preview).toMatchObject({ added: 4, changed: 0 })
  const found = await partnership.read((tx) => priorities(tx))
  expect(found.map(({ titleEn }) => titleEn)).toEqual([
    "Workforce Development",
    "Welcoming Attitudes & Behaviours",
    "Civic & Political Engagement",
    "Community Readiness",
  ])
  expect(await partnership.read((tx) => outcomes(tx))).toHaveLength(4)
  const activities = await activitiesIn(partnership, 2021)
  expect(activities.map(({ titleEn }) => titleEn)).toEqual([
    "Workplace Inclusion Charter",
    "National Workplace Inclusion Forum",
    "Connect To Community Week",
    "Federal candidates forum",
  ])
  expect(activities[1]!.notes).toBe("Results: 13 free sessions")
  expect(preview.planned.organizations.map(({ name }) => name)).toEqual([
    "Vecova",
    "Bow Valley Chamber of Commerce",
    "Bow Valley Food Alliance",
  ])
  expect((await importedPlan(partnership, sent, 2021)).preview).toMatchObject({ added: 0, changed: 0 })
})

test("the action plan of Surrey: eight activities, five priorities, and a goal that stays with its own", async () => {
  const partnership = await aPartnership()
  const sent = await real("surrey/action-plan-2016-2019.xlsx")
  const { preview } = await importedPlan(partnership, sent, 2016)
  expect(preview).toMatchObject({ added: 8, changed: 0 })
  const found = await partnership.read((tx) => priorities(tx))
  expect(found.map(({ titleEn }) => titleEn)).toEqual([
    "Accessible Services",
    "Engaged Community",
    "Meaningful Employment",
    "Thriving Youth",
    "Sustainable Leadership",
  ])
  const activities = await activitiesIn(partnership, 2016)
  expect(activities).toHaveLength(8)
  expect(activities[0]).toMatchObject({
    bodyAsWritten: "Accessible Services WG",
    startsOn: "2016-06-01",
    startsAsWritten: "Summer 2016",
    endsOn: "2017-03-31",
    endsAsWritten: "March 2017",
  })
  expect(activities.find(({ titleEn }) => titleEn === "Sector dialogues")).toMatchObject({
    startsOn: "2017-03-01",
    startsAsWritten: null,
  })
  expect((await importedPlan(partnership, sent, 2016)).preview).toMatchObject({ added: 0, changed: 0 })
})

test("two thousand rows go in, and out again", { timeout: 120_000 }, async () => {
  const partnership = await aPartnership()
  const rows = Array.from({ length: 2000 }, (_, index) => [
    `Priority ${index % 12}`,
    `Goal ${index % 60}`,
    `Activity number ${index} of the long plan`,
    `Society ${index % 90} of Milltown`,
    `Guild ${index % 70} of Milltown; League ${index % 50} of Milltown`,
    `Table ${index % 9}`,
    "Summer 2026",
    "2027-03-31",
  ])
  const sent = await aPlan(...rows)
  const lap = stopwatch()
  const id = await previewedPlan(partnership, sent)
  lap("preview")
  const preview = await confirmedPlan(partnership, id)
  lap("confirm")
  expect(preview).toMatchObject({ added: 2000 })
  expect((await importedPlan(partnership, sent)).preview).toMatchObject({ added: 0, changed: 0 })
  lap("the same again")
  await partnership.act((tx, actor) => undoPlanImport(tx, actor, id))
  lap("undo")
  expect(await activitiesIn(partnership)).toEqual([])
})

function stopwatch() {
  let last = performance.now()
  return (what: string) => {
    const now = performance.now()
    process.stdout.write(`2,000 rows, ${what}: ${Math.round(now - last)} ms\n`)
    last = now
  }
}

const word = fc.constantFrom(
  "Work",
  "Health",
  "Youth",
  "mentors",
  "Fair",
  "river",
  "Centre",
  "École",
  "A & B",
  "2026",
)
const text = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(" "))
const cell = fc.option(text, { nil: null, freq: 3 })
const date = fc.option(
  fc.constantFrom("Summer 2026", "2026-05-01", "Q3", "ongoing", "soon", "May 2026 - June 2026", "03/04/2026"),
  { nil: null },
)
const aRow = fc.tuple(cell, cell, cell, cell, cell, cell, date, date)

test("whatever a plan holds, importing it twice is importing it once, and taking it back is not having imported it", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(aRow, { minLength: 1, maxLength: 8 }),
      fc.array(aRow, { minLength: 1, maxLength: 8 }),
      async (first, second) => {
        const partnership = await aPartnership()
        await importedPlan(partnership, await aPlan(...first))
        const before = await partnership.read(tableDigests)
        const { id } = await importedPlan(partnership, await aPlan(...second))
        const after = await partnership.read(tableDigests)
        const again = await importedPlan(partnership, await aPlan(...second))
        expect(again.preview).toMatchObject({ added: 0, changed: 0 })
        expect(await partnership.read(tableDigests)).toEqual(after)
        await partnership.act((tx, actor) => undoPlanImport(tx, actor, id))
        expect(await partnership.read(tableDigests)).toEqual(before)
      },
    ),
    { numRuns: 8 },
  )
}, 120_000)

test("an activity added by hand counts like an imported one when the plan comes", async () => {
  const partnership = await aPartnership()
  const priorityId = await aPriority(partnership, "Work")
  await partnership.act((tx, actor) =>
    addActivity(tx, actor, {
      fiscalYear: 2026,
      priorityId,
      titleEn: "job  FAIR",
      titleFr: "Salon de l’emploi",
      leads: [],
      partners: [],
    }),
  )
  const { preview } = await importedPlan(partnership, await aPlan(["Work", null, "Job fair", null]))
  expect(preview).toMatchObject({ added: 0, unchanged: 1 })
})

test("the word for every status is understood when it comes back, in both languages", () => {
  for (const locale of ["en", "fr"] as const) {
    const understood = activityStatuses.map((status) =>
      understandStatus(planWords(locale)(`status-${status}`)),
    )
    expect(understood).toEqual(activityStatuses)
  }
})

test("an import confirmed while somebody changes the same activity does not undo that change in silence", async () => {
  const partnership = await aPartnership()
  const { database } = partnership
  const priorityId = await aPriority(partnership, "Work")
  const before = { deliverableEn: "Old words", deliverableFr: "Anciens mots" }
  const id = await anActivity(partnership, { priorityId, title: "Mentors", ...before })
  const file = await aWorkbookFile([
    ["Priority", "Activity", "Start"],
    ["Work", "Mentors", "2026-05-01"],
  ])
  const preview = await previewedPlan(partnership, file)
  const workbook = await workbookAgain(partnership, preview)
  const { version, titleEn, titleFr } = (await partnership.read((tx) => activityOf(tx, id)))!
  const [changed, finished] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const results = await atOnce(async () => {
    const changing = partnership.act(async (tx, actor) => {
      const words = { deliverableEn: "New words", deliverableFr: "Nouveaux mots" }
      const whole = { id, version, priorityId, titleEn, titleFr, leads: [], partners: [], ...words }
      await changeActivity(tx, actor, whole)
      changed.resolve()
      await finished.promise
    })
    await changed.promise
    let isDone = false
    const confirming = partnership
      .act((tx, actor) => confirmPlan(tx, actor, { id: preview, workbook }))
      .finally(() => void (isDone = true))
    const both = Promise.allSettled([changing, confirming])
    const someoneWaits = "select from pg_locks where not granted"
    while (!isDone && (await database.pool.query(someoneWaits)).rowCount === 0);
    finished.resolve()
    return both
  })
  expect(results[0].status).toBe("fulfilled")
  expect(await partnership.read((tx) => activityOf(tx, id))).toMatchObject({ deliverableEn: "New words" })
})
