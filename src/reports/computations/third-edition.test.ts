import { expect, test } from "vitest"
import { addActivity } from "#plans"
import { addPriority, currentPlan, takeStep, withdrawStep } from "#strategy"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { commitmentsOfEveryKind } from "../../../tests/builders/commitments.ts"
import { aReport } from "../../../tests/builders/reports.ts"
import { pillarsForPriorities } from "../../../tests/builders/strategy.ts"
import { aLead } from "../../../tests/builders/updates.ts"
import { startReport } from "../acts/start-report.ts"
import type { YearRecords } from "../reads/year-records.ts"
import { readReport } from "../reads/read-report.ts"
import { differences } from "../rules/differences.ts"
import type { FigureContent } from "../rules/content.ts"
import type { Cell } from "../rules/report-value.ts"
import { communityPlanFigure } from "./community-plan.ts"

async function contentOf({ read }: TestPartnership) {
  return (await read((tx) => readReport(tx, { fiscalYear: 2026, today: "2026-11-22" }))).content
}

async function answerTo(partnership: TestPartnership, key: string) {
  const { sections } = await contentOf(partnership)
  return sections.flatMap(({ answers }) => answers).find((answer) => answer.key === key)!
}

async function figure(partnership: TestPartnership, key: string): Promise<FigureContent> {
  const found = await answerTo(partnership, key)
  if (found.kind !== "figure") throw new Error(`${key} is no figure`)
  return found
}

function said(cell: Cell): unknown {
  if (cell.state === "value") return cell.value
  return cell.state === "words" ? cell.words.en : cell.state
}

function numbers({ numbers: told }: FigureContent) {
  return Object.fromEntries(told.map(({ key, value }) => [key, said(value)]))
}

test("the report says where the Community Plan stands, by which steps, and opens to each of them", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const draft = await figure(partnership, "community-plan")
  expect(draft.facts.map(({ value }) => value.en)).toEqual(["Community Plan", "Draft"])
  expect(numbers(draft)).toEqual({ "adopted-plans": 0, endorsements: 0, priorities: 1 })
  expect(draft.tables).toEqual([])
  const { id: communityPlanId } = (await partnership.read((tx) => currentPlan(tx, "2026-11-22")))!
  const [, , mistaken] = await partnership.act(async (tx, actor) => {
    const adopted = { communityPlanId, onDay: "2026-05-01", byWhom: "Council", resolution: "2026-14" }
    const endorsed = { communityPlanId, onDay: "2026-06-09", kind: "endorsed" } as const
    return [
      await takeStep(tx, actor, { ...adopted, kind: "adopted" }),
      await takeStep(tx, actor, { ...endorsed, byWhom: "City" }),
      await takeStep(tx, actor, { ...endorsed, byWhom: "County" }),
      await takeStep(tx, actor, { communityPlanId, kind: "in-force", onDay: "2027-01-01" }),
    ]
  })
  await partnership.act((tx, actor) => withdrawStep(tx, actor, { id: mistaken, reason: "Not yet passed" }))
  const { facts, tables, rows, ...rest } = await figure(partnership, "community-plan")
  expect(facts.map(({ value }) => value.en)).toEqual([
    "Community Plan",
    "Endorsed by a municipality, 9 June 2026",
  ])
  expect(numbers({ facts, tables, rows, ...rest })).toMatchObject({ "adopted-plans": 1, endorsements: 1 })
  expect(tables[0]!.rows.map(({ label, cells }) => [label.en, ...cells.map(said)])).toEqual([
    ["Adopted", "1 May 2026", "Council", "2026-14"],
    ["Endorsed by a municipality", "9 June 2026", "City", "blank"],
  ])
  expect(rows.map(({ kind }) => kind)).toEqual(["plan", "step", "step", "priority"])
})

test("of the leads named it counts who accepted, declined and was never asked, and names only who accepted", async () => {
  const partnership = await aPartnership()
  const { lead } = await commitmentsOfEveryKind(partnership)
  await aLead(partnership)
  await partnership.act((tx, actor) => startReport(tx, actor, { fiscalYear: 2026 }))
  const told = await figure(partnership, "leads-accepted")
  expect(numbers(told)).toEqual({
    "leads-named": 3,
    "leads-accepted": 1,
    "leads-declined": 1,
    "leads-silent": 0,
    "leads-not-asked": 1,
  })
  expect(told.tables[0]!.rows.flatMap(({ cells }) => cells.map(said))).toEqual([2, 1, 1, 0, 0, 1, 0, 0, 0, 1])
  expect(told.rows.map(({ detail }) => detail.en)).toEqual([
    expect.stringMatching(/^Accepted · ./),
    "Declined",
    "Not asked yet",
  ])
  expect(JSON.stringify(told)).not.toContain(lead.id)
})

test("late is what is past its last day and still to do; what has no last day is never late", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  await partnership.act(async (tx, actor) => {
    const priorityId = await addPriority(tx, actor, { titleEn: "Work", titleFr: "Emploi" })
    const activity = { fiscalYear: 2026, priorityId, leads: [], partners: [] }
    for (const [titleEn, endsOn] of [
      ["Past", "2026-11-21"],
      ["Today", "2026-11-22"],
    ] as const)
      await addActivity(tx, actor, { ...activity, titleEn, titleFr: `${titleEn} (fr)`, endsOn })
  })
  const told = await figure(partnership, "activities-late")
  expect(numbers(told)).toEqual({
    "activities-done": 0,
    "still-to-do": 3,
    "under-way": 0,
    late: 1,
    "without-last-day": 1,
  })
  const [late] = told.numbers.filter(({ key }) => key === "late").map(({ behind }) => behind)
  expect(
    told.rows.filter(({ id }) => late!.includes(id)).map(({ title, detail }) => [title.en, detail.en]),
  ).toEqual([["Past", expect.stringContaining("to end on 21 November 2026")]])
})

test("a partnership that calls a priority a pillar reads pillar in the questions, the tables and how they were counted", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  expect((await answerTo(partnership, "activities-by-priority")).wording).toEqual({
    en: "Activities by priority",
    fr: "Activités par priorité",
  })
  await pillarsForPriorities(partnership)
  const { sections } = await contentOf(partnership)
  const told = sections.filter(({ letter }) => "DEK".includes(letter))
  expect(textsIn(told).length).toBeGreaterThan(100)
  expect(textsIn(told).filter((text) => /priorit|\{/iu.test(text))).toEqual([])
  expect((await answerTo(partnership, "activities-by-priority")).wording).toEqual({
    en: "Activities by pillar",
    fr: "Activités par pilier",
  })
  expect((await figure(partnership, "activities-by-priority")).tables[0]!.headings[0]).toEqual({
    en: "Pillar",
    fr: "Pilier",
  })
})

test("where last year's form asked by hand where the plan stands, this year's count stands beside that answer", async () => {
  const partnership = await aPartnership()
  await aReport(partnership)
  const now = await contentOf(partnership)
  const asked = { key: "plan-status", wording: { en: "Where?", fr: "Où?" }, hint: { en: "", fr: "" } }
  const options = [{ code: "adopted", wording: { en: "Adopted", fr: "Adopté" } }]
  const chosen = {
    ...asked,
    kind: "choice",
    choose: "one",
    required: true,
    options,
    chosen: ["adopted"],
  } as const
  const then = {
    ...now,
    sections: now.sections.map((section) => ({
      ...section,
      answers: section.answers.map((answer) => (answer.key === "community-plan" ? chosen : answer)),
    })),
  }
  expect(differences(then, now)).toMatchObject([
    { part: "answer", before: [{ words: { en: "Adopted" } }], after: [{}, { words: { en: "Draft" } }] },
  ])
})

/** Everything in it that is said in two languages. */
function textsIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return []
  if ("en" in part && "fr" in part) return [String(part.en), String(part.fr)]
  return Object.values(part).flatMap(textsIn)
}

test("a plan adopted by a vote opens to its motion, and an endorsement to the document that shows it", () => {
  const step = {
    communityPlanId: "plan",
    versionId: null,
    versionNumber: null,
    motionId: null,
    motionEn: null,
    motionFr: null,
    byWhom: "",
    resolution: "",
    conditions: "",
    documentId: null,
    documentEn: null,
    documentFr: null,
    byPlanId: null,
    note: "",
    withdrawnAt: null,
    reason: null,
  }
  const motion = { motionId: "motion", motionEn: "That the plan be adopted", motionFr: null }
  const paper = { documentId: "paper", documentEn: "Resolution", documentFr: "Résolution" }
  const current = {
    id: "plan",
    titleEn: "Home",
    titleFr: "Chez soi",
    fromYear: null,
    toYear: null,
    visionEn: "",
    visionFr: "",
    version: 1,
    steps: [
      { ...step, ...motion, id: "one", kind: "adopted" as const, onDay: "2026-05-01" },
      { ...step, ...paper, id: "two", kind: "endorsed" as const, onDay: "2026-06-01" },
    ],
  }
  const level = {
    depth: 1,
    oneEn: "aim",
    manyEn: "aims",
    oneFr: "visée",
    manyFr: "visées",
    genderFr: "feminine",
  }
  const records = { communityPlan: { plans: [current], current, priorities: [] }, asOf: "2026-11-22", level }
  const { rows, tables } = communityPlanFigure(records as unknown as YearRecords)
  expect(rows.map(({ kind, title }) => [kind, title.fr])).toEqual([
    ["plan", "Chez soi"],
    ["step", "Adoption"],
    ["decision", "That the plan be adopted"],
    ["step", "Appui d’une municipalité"],
    ["document", "Résolution"],
  ])
  expect(tables[0]!.rows.map(({ behind }) => behind)).toEqual([
    ["one", "motion"],
    ["two", "paper"],
  ])
})
