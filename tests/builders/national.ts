import { recordContribution } from "#contributions"
import { addBody, addSeat } from "#councils"
import { addOrganization } from "#organizations"
import { addActivity, changeStatus } from "#plans"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { coreKeys, decideSharing } from "#desk"
import { addClaim, newestTemplate, saveAnswers, startReport, submitReport } from "#reports"
import { addPriority, beginCommunityPlan, takeStep } from "#strategy"
import { aPartnership } from "../builders.ts"
import type { TestFunder } from "./desk.ts"
import { stated } from "./contributions.ts"
import { claimOf, requiredAnswers } from "./reports.ts"

const all = 77

/**
 * Seventy-seven partnerships, each with a submitted report, whose records imply the published results: of the first `n` a
 * thing is so, of the others not.
 */
export async function nationalPartnerships(funder: TestFunder): Promise<void> {
  // One after the other: on a busy machine many at once only wait for each other's connections.
  for (let place = 0; place < all; place++) await onePartnership(funder, place)
}

async function onePartnership(funder: TestFunder, place: number): Promise<void> {
  const partnership = await aPartnership({ name: `No ${place}` })
  const leadKind = place < 43 ? "settlement" : place < 69 ? "municipal" : "other"
  await funder.fund(partnership, { leadKind })
  await partnership.act(async (tx, actor) => {
    await council(tx, actor, place)
    await communityPlan(tx, actor, place)
    await plan(tx, actor, place)
    await startReport(tx, actor, { fiscalYear: 2026 })
    await answers(tx, actor, place)
    const acknowledged = await claims(tx, actor, place)
    await submitReport(tx, actor, {
      fiscalYear: 2026,
      acknowledged,
      withoutSignOff: "The council meets in July",
    })
    await decideSharing(tx, actor, { fields: coreKeys })
  })
}

/** 92% have a council; who has none has a working group, where the same partners sit. */
async function council(tx: Tx, actor: Actor, place: number): Promise<void> {
  const bodyId = await addBody(tx, actor, {
    nameEn: "Table",
    nameFr: "Table",
    kind: place < 71 ? "council" : "working-group",
    startsOn: "2026-04-01",
  })
  const sectors = [
    "settlement",
    "health",
    "municipal",
    ...(place < 51 ? (["provincial"] as const) : []),
    ...(place >= 38 ? (["federal"] as const) : []),
    ...(place < 66 ? (["employer"] as const) : []),
    ...(place >= 11 ? (["post-secondary"] as const) : []),
    ...(place < 19 ? (["media"] as const) : []),
  ] as const
  for (const sector of sectors) {
    const organizationId = await addOrganization(tx, actor, {
      nameEn: sector,
      nameFr: `${sector} fr`,
      sector,
    })
    await addSeat(tx, actor, { bodyId, organizationId, standing: "voting", startsOn: "2026-04-01" })
  }
}

/** 79% have a Community Plan that was adopted; a third of these are writing the next. */
async function communityPlan(tx: Tx, actor: Actor, place: number): Promise<void> {
  const texts = { fromYear: null, toYear: null, visionEn: "", visionFr: "" }
  const begin = (titleEn: string) =>
    beginCommunityPlan(tx, actor, { ...texts, titleEn, titleFr: `${titleEn} (fr)` })
  const communityPlanId = await begin("First")
  if (place >= 61) return
  await takeStep(tx, actor, { communityPlanId, kind: "adopted", byWhom: "Council", onDay: "2026-05-01" })
  if (place >= 41) await begin("Second")
}

/** 30% have done all of it, 53% are on the way. */
async function plan(tx: Tx, actor: Actor, place: number): Promise<void> {
  const priorityId = await addPriority(tx, actor, { titleEn: "Welcome", titleFr: "Accueil" })
  const activity = { titleEn: "Write", titleFr: "Rédiger", leads: [], partners: [] }
  const activityId = await addActivity(tx, actor, { fiscalYear: 2026, priorityId, ...activity })
  if (place < 23) await changeStatus(tx, actor, { activityId, status: "complete" })
  else if (place < 64) await changeStatus(tx, actor, { activityId, status: "in-progress" })
}

const topics = ["employment", "language", "housing", "inclusion", "transportation"]

async function answers(tx: Tx, actor: Actor, place: number): Promise<void> {
  const chosen: Record<string, string[]> = {
    "research-kinds": place < 70 ? ["statistics"] : ["none"],
    "plan-topics": [...(place < 40 ? topics : ["services"]), ...(place < 3 ? ["francophone"] : [])],
    "hardest-partners": [place < 47 ? "employers" : "health"],
  }
  const typed = requiredAnswers().map((answer) =>
    chosen[answer.question] ? { ...answer, answer: { choice: chosen[answer.question]! } } : answer,
  )
  const kind = place < 62 ? "cash" : "in-kind-goods"
  const giver = await addOrganization(tx, actor, { nameEn: "Giver", nameFr: "Donateur" })
  const worth = kind === "cash" ? {} : ({ valueBasis: "own-estimate" } as const)
  await recordContribution(tx, actor, {
    organizationId: giver,
    fiscalYear: 2026,
    kind,
    stated: stated(worth),
  })
  // The first edition of the form asks for them by hand; a later one counts what was recorded.
  const asksByHand = newestTemplate.sections.some(({ questions }) =>
    questions.some(({ key }) => key === "contributions"),
  )
  const contributor = { en: "A city", fr: "Une ville" }
  const row = {
    contributor,
    contribution: place < 62 ? "cash" : "in-kind",
    amount: { state: "value", value: 100 },
    basis: contributor,
  } as const
  await saveAnswers(tx, actor, {
    fiscalYear: 2026,
    answers: asksByHand
      ? [...typed, { question: "contributions", version: 0, answer: { rows: [row] } }]
      : typed,
  })
}

/** 86% coordinate better, 62% are more competent, 56% tried something new. Three say partly, eight that it is too early. */
async function claims(tx: Tx, actor: Actor, place: number): Promise<string[]> {
  const yes: Record<string, number> = {
    "services-coordinated": 66,
    "cultural-competence": 48,
    innovation: 43,
  }
  const asked = newestTemplate.sections
    .flatMap((section) => section.questions)
    .filter(({ kind }) => kind === "claims")
  const made: string[] = []
  for (const { key } of asked) {
    const extent = place < (yes[key] ?? all) ? "yes" : place >= 74 ? "partly" : "too-early"
    made.push(await addClaim(tx, actor, claimOf({ question: key, extent })))
  }
  return made
}
