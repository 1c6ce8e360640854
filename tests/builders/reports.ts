import { seatRepresentative } from "#councils"
import { addDocument } from "#evidence"
import { addOrganization } from "#organizations"
import { addActivity, changeStatus } from "#plans"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { addClaim, newestTemplate, saveAnswers, startReport, submitReport } from "#reports"
import type { NewClaim, TouchedAnswer } from "#reports"
import { addPriority } from "#strategy"
import { acceptUpdate } from "#updates"
import type { TestPartnership } from "../builders.ts"
import { aBody, aHolder, aRepresentative, aSeat } from "./councils.ts"
import { aLead, aRound, saidOf, send } from "./updates.ts"

/** A report of 2026, on a plan that holds one activity nobody but the secretariat leads. */
export async function aReport(partnership: TestPartnership): Promise<string> {
  return partnership.act(async (tx, actor) => {
    const priorityId = await addPriority(tx, actor, { titleEn: "Welcome", titleFr: "Accueil" })
    const activity = { titleEn: "Write the plan", titleFr: "Rédiger le plan", leads: [], partners: [] }
    await addActivity(tx, actor, { fiscalYear: 2026, priorityId, ...activity })
    return startReport(tx, actor, { fiscalYear: 2026 })
  })
}

/**
 * A year with something of each kind. Council: three seats (a city, a clinic, one vacant); a table with one seat, of the
 * city. Activities: one complete, one delayed, one in progress, one planned and led by the secretariat. Updates: three
 * asked, two received, one accepted with the number 0. Documents: two counts and a survey, one dated after the year.
 */
export async function aFullYear(partnership: TestPartnership) {
  const bodies = await aFullCouncil(partnership)
  const updates = await aFullRound(partnership)
  return partnership.act(async (tx, actor) => {
    const papers = await someDocuments(tx, actor, updates.accepted)
    const priorityId = await addPriority(tx, actor, { titleEn: "Welcome", titleFr: "Accueil" })
    const own = { titleEn: "Write the plan", titleFr: "Rédiger le plan", leads: [], partners: [] }
    const secretariat = await addActivity(tx, actor, { fiscalYear: 2026, priorityId, ...own })
    const newcomers = await addOrganization(tx, actor, {
      nameEn: "Newcomers’ circle",
      nameFr: "Cercle des nouveaux arrivants",
      sector: "lived-experience",
    })
    await startReport(tx, actor, { fiscalYear: 2026 })
    const activities = [...updates.busy.activities, ...updates.silent.activities, secretariat]
    return { ...bodies, ...updates, ...papers, newcomers, secretariat, activities }
  })
}

async function aFullCouncil(partnership: TestPartnership) {
  const council = await aBody(partnership, { name: "Council" })
  const table = await aBody(partnership, { name: "Health table", kind: "sector-table" })
  const city = await aHolder(partnership, "municipal")
  const clinic = await aHolder(partnership, "health")
  const citySeat = await aSeat(partnership, { bodyId: council, organizationId: city })
  await aSeat(partnership, { bodyId: council, organizationId: clinic })
  await aSeat(partnership, { bodyId: council, sector: "employer" })
  await aSeat(partnership, { bodyId: table, organizationId: city })
  const mayor = await aRepresentative(partnership, city, "Maya")
  await partnership.act((tx, actor) =>
    seatRepresentative(tx, actor, { seatId: citySeat.id, version: 1, contactId: mayor, from: "2026-05-01" }),
  )
  return { council, table, city, clinic, mayor }
}

async function aFullRound(partnership: TestPartnership) {
  const busy = await aLead(partnership, { activities: 2 })
  const silent = await aLead(partnership)
  const { requests } = await aRound(partnership)
  const request = requests.find(({ organizationId }) => organizationId === busy.id)!
  const [first, second] = busy.activities as [string, string]
  const sent = await send(partnership, request, [
    saidOf(first, { status: "complete", figure: { state: "value", value: 0, unit: "people" } }),
    saidOf(second, { status: "delayed", obstacles: "No room", figure: { state: "blank", unit: "people" } }),
  ])
  const [accepted, waiting] = [first, second].map(
    (activity) => sent.versions.find(({ activityId }) => activityId === activity)!.updateId,
  ) as [string, string]
  await partnership.act(async (tx, actor) => {
    await acceptUpdate(tx, actor, { updateId: accepted })
    await changeStatus(tx, actor, { activityId: silent.activities[0]!, status: "in-progress" })
  })
  return { busy, silent, accepted, waiting }
}

async function someDocuments(tx: Tx, actor: Actor, update: string) {
  const survey = await addDocument(tx, actor, {
    titleEn: "Survey",
    titleFr: "Sondage",
    strength: "survey",
    dated: "2026-06-01",
    supports: update,
  })
  const count = { titleEn: "Attendance", titleFr: "Présences", strength: "count" } as const
  const attendance = await addDocument(tx, actor, count)
  const later = { titleEn: "Next year", titleFr: "L’an prochain", dated: "2027-05-01" }
  await addDocument(tx, actor, { ...count, ...later })
  return { survey, attendance }
}

/** An answer to everything the form requires of a typed kind; the same words in each. */
export function requiredAnswers(): TouchedAnswer[] {
  return newestTemplate.sections
    .flatMap((section) => section.questions)
    .filter(({ required }) => required)
    .flatMap((question): TouchedAnswer[] => {
      const about = { question: question.key, version: 0 }
      if (question.kind === "narrative")
        return [{ ...about, answer: { en: "It went well.", fr: "Tout va bien." } }]
      if (question.kind === "choice") return [{ ...about, answer: { choice: [question.options[0]!.code] } }]
      if (question.kind !== "table") return []
      const group = { en: "Everyone", fr: "Tout le monde" }
      return [{ ...about, answer: { rows: [{ group, people: { state: "value", value: 0 } }] } }]
    })
}

export function aClaim(partnership: TestPartnership, claim: Partial<NewClaim> = {}): Promise<string> {
  return partnership.act((tx, actor) => addClaim(tx, actor, claimOf(claim)))
}

export function claimOf(claim: Partial<NewClaim> = {}): NewClaim {
  return {
    fiscalYear: 2026,
    question: "needs-known",
    extent: "partly",
    textEn: "Members know more",
    textFr: "Les membres en savent plus",
    contributorsEn: "The college",
    contributorsFr: "Le collège",
    evidence: [],
    ...claim,
  }
}

/** Everything required is answered, each outcome with one claim on the given evidence. */
export async function allAnswered(
  partnership: TestPartnership,
  evidence: readonly string[] = [],
): Promise<string[]> {
  await partnership.act((tx, actor) =>
    saveAnswers(tx, actor, { fiscalYear: 2026, answers: requiredAnswers() }),
  )
  const asked = newestTemplate.sections
    .flatMap((section) => section.questions)
    .filter((question) => question.kind === "claims")
  return partnership.act(async (tx, actor) => {
    const ids: string[] = []
    for (const { key } of asked) {
      const said = { textEn: `Claim on ${key}`, textFr: `Affirmation sur ${key}` }
      ids.push(await addClaim(tx, actor, claimOf({ question: key, ...said, evidence })))
    }
    return ids
  })
}

/** Submits 2026; claims without evidence are acknowledged when named. */
export function submitted(
  partnership: TestPartnership,
  acknowledged: readonly string[] = [],
): Promise<string> {
  return partnership.act((tx, actor) =>
    submitReport(tx, actor, { fiscalYear: 2026, acknowledged, withoutSignOff: "The council meets in July" }),
  )
}
