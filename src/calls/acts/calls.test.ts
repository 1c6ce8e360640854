import { sql } from "kysely"
import { expect, test } from "vitest"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { addOrganization } from "#organizations"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aCall, aPublishedCall, asked, linkActor, ready, submittedTo } from "../../../tests/builders/calls.ts"
import { aFunder } from "../../../tests/builders/desk.ts"
import type { TestFunder } from "../../../tests/builders/desk.ts"
import { atOnce } from "../../../tests/database.ts"
import { linkKey } from "../../../tests/builders/updates.ts"
import { applicationTo, ownDecisions } from "../reads/application.ts"
import { ownCalls, publishedCalls } from "../reads/calls.ts"
import { scoresOf, submissionsTo } from "../reads/submissions.ts"
import { readiness } from "../rules/application.ts"
import { answerEndorsement } from "./answer-endorsement.ts"
import { askForEndorsement } from "./ask-for-endorsement.ts"
import { changeCall, deleteCall } from "./change-draft.ts"
import { decideApplication } from "./decide-application.ts"
import type { Decision } from "./decide-application.ts"
import { publishCall } from "./make-call.ts"
import { declareInterest, scoreApplication } from "./review-application.ts"
import { submitApplication } from "./submit-application.ts"
import { writeApplication } from "./write-application.ts"

type Work = (tx: Tx, actor: Actor) => Promise<void>

const zone = "America/Toronto"
const yes = {
  answer: "endorses",
  support: null,
  signedBy: "Luc, director",
  statement: "",
  locale: "fr",
} as const

function applicationIn(partnership: TestPartnership, callId: string) {
  return partnership.read((tx) => applicationTo(tx, callId, zone))
}

test("a call is nobody's business until it is published; then every partnership reads it, and it stands as it is", async () => {
  const [funder, partnership] = [await aFunder(), await aPartnership()]
  const callId = await aCall(funder)
  const seen = async () => (await partnership.read(publishedCalls)).some(({ id }) => id === callId)
  expect(await seen()).toBe(false)
  await funder.act((tx, actor) => publishCall(tx, actor, callId))
  expect(await seen()).toBe(true)
  await expect(funder.act((tx, actor) => publishCall(tx, actor, callId))).rejects.toMatchObject({
    status: 409,
  })
  expect(await partnership.read(ownCalls)).toEqual([])
})

test("a call that is not published yet is changed and thrown away; a published one stands", async () => {
  const funder = await aFunder()
  const [callId, published] = [await aCall(funder), await aPublishedCall(funder)]
  const kept = async (id: string) => (await funder.read(ownCalls)).find((call) => call.id === id)
  const criterion = { kind: "municipal", weight: 100, wordingEn: "", wordingFr: "" } as const
  const changed = {
    titleEn: "Small places",
    titleFr: "Petits milieux",
    aboutEn: "",
    aboutFr: "",
    opensOn: "2027-01-01",
    closesOn: "2027-02-01",
    criteria: [criterion],
  }
  await funder.act((tx, actor) => changeCall(tx, actor, callId, changed))
  expect(await kept(callId)).toMatchObject(changed)
  const backwards = { ...changed, closesOn: "2026-12-31" }
  await expect(funder.act((tx, actor) => changeCall(tx, actor, callId, backwards))).rejects.toMatchObject({
    status: 400,
  })
  const officer = as(funder, (await funder.officer()).id)
  await expect(funder.act((tx) => deleteCall(tx, officer, callId))).rejects.toMatchObject({ status: 403 })
  const other = await aFunder()
  await expect(other.act((tx, actor) => deleteCall(tx, actor, callId))).rejects.toMatchObject({ status: 404 })
  await funder.act((tx, actor) => deleteCall(tx, actor, callId))
  expect(await kept(callId)).toBeUndefined()
  for (const late of [
    (tx: Tx, actor: Actor) => changeCall(tx, actor, published, changed),
    (tx: Tx, actor: Actor) => deleteCall(tx, actor, published),
  ])
    await expect(funder.act(late)).rejects.toMatchObject({ status: 409 })
  expect(await kept(published)).toMatchObject({ titleEn: "New partnerships" })
})

test("an application is written in the call's days only", async () => {
  const funder = await aFunder()
  const callId = await aPublishedCall(funder, { opensOn: "2026-11-01", closesOn: "2026-11-30" })
  for (const [on, status] of [
    ["2026-10-31", 409],
    ["2026-12-01", 409],
    ["2026-11-01", 0],
    ["2026-11-30", 0],
  ] as const) {
    const partnership = await aPartnership({ on })
    const writing = partnership.act((tx, actor) => writeApplication(tx, actor, ready(callId)))
    if (status === 0) await writing
    else await expect(writing, on).rejects.toMatchObject({ status })
  }
})

test("two people write the same application: the second is told, and nothing of the first is lost", async () => {
  const [funder, partnership] = [await aFunder(), await aPartnership()]
  const callId = await aPublishedCall(funder)
  const write = (community: string, version: number) =>
    partnership.act((tx, actor) => writeApplication(tx, actor, { ...ready(callId), community, version }))
  const outcomes = await Promise.allSettled([write("One", 0), write("Other", 0)])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
  await write("Both", 1)
  expect((await applicationIn(partnership, callId))!.application.community).toBe("Both")
})

test("an organisation endorses by its link; a municipality says how; the last answer counts until it is submitted", async () => {
  const [funder, partnership] = [await aFunder(), await aPartnership()]
  const callId = await aPublishedCall(funder)
  await partnership.act((tx, actor) => writeApplication(tx, actor, ready(callId)))
  const city = await asked(partnership, callId, { name: "City", sector: "municipal" })
  const clinic = await asked(partnership, callId, { name: "Clinic", sector: "health" })
  await expect(
    city((tx, actor) => answerEndorsement(tx, actor, yes)),
    "no form of support was chosen",
  ).rejects.toMatchObject({ status: 400 })
  await city((tx, actor) => answerEndorsement(tx, actor, { ...yes, support: "observe" }))
  await city((tx, actor) => answerEndorsement(tx, actor, { ...yes, support: "member" }))
  await clinic((tx, actor) => answerEndorsement(tx, actor, { ...yes, answer: "declines", support: "member" }))
  const { application } = (await applicationIn(partnership, callId))!
  expect(readiness(application)).toMatchObject({
    asked: 2,
    endorsed: 1,
    sectors: ["municipal"],
    municipal: ["member"],
  })
  expect(application.endorsements[1]).toMatchObject({ answer: "declines", support: null })
  await submittedTo(partnership, callId)
  await expect(clinic((tx, actor) => answerEndorsement(tx, actor, yes))).rejects.toMatchObject({
    status: 409,
  })
})

test("who is asked twice, or has no address, is not written to", async () => {
  const [funder, partnership] = [await aFunder(), await aPartnership()]
  const callId = await aPublishedCall(funder)
  const organizationId = await partnership.act((tx, actor) =>
    addOrganization(tx, actor, { nameEn: "Silent", nameFr: "Muet" }),
  )
  const asking = () =>
    partnership.act((tx, actor) => askForEndorsement(tx, actor, { callId, organizationId, linkKey }))
  await expect(asking(), "nothing is written yet").rejects.toMatchObject({ status: 409 })
  await partnership.act((tx, actor) => writeApplication(tx, actor, ready(callId)))
  await expect(asking(), "nobody there has an address").rejects.toMatchObject({ status: 409 })
  const letters = await partnership.read((tx) =>
    tx.selectFrom("outboxMessage").select("id").where("kind", "=", "calls.endorsement").execute(),
  )
  expect(letters).toEqual([])
})

test("an application lacks nothing when it is submitted, and is frozen for its funder alone", async () => {
  const [funder, another, partnership] = [await aFunder(), await aFunder(), await aPartnership()]
  const callId = await aPublishedCall(funder)
  const blank = { ...ready(callId), population: 0, populationSource: "", proposal: "" }
  await partnership.act((tx, actor) => writeApplication(tx, actor, blank))
  await expect(partnership.act((tx, actor) => submitApplication(tx, actor, callId))).rejects.toMatchObject({
    problems: [
      { reason: { key: "calls.missing-lead" } },
      { reason: { key: "calls.missing-population" } },
      { reason: { key: "calls.missing-proposal" } },
    ],
  })
  await submittedTo(partnership, callId)
  await expect(
    partnership.act((tx, actor) => writeApplication(tx, actor, { ...ready(callId), version: 2 })),
  ).rejects.toMatchObject({ status: 409 })
  expect(await funder.read((tx) => submissionsTo(tx, funder.lead.id))).toHaveLength(1)
  expect(await another.read((tx) => submissionsTo(tx, another.lead.id))).toEqual([])
  expect(await funder.read((tx) => submissionsTo(tx, partnership.coordinator.id))).toEqual([])
})

async function aReviewed() {
  const [funder, partnership] = [await aFunder(), await aPartnership()]
  const callId = await aPublishedCall(funder)
  await submittedTo(partnership, callId)
  const [submission] = await funder.read((tx) => submissionsTo(tx, funder.lead.id))
  const [call] = await funder.read(ownCalls)
  const submissionId = submission!.id
  const scores = call!.criteria.map(({ id }) => ({ criterionId: id, score: 4, reason: "Well shown" }))
  return { funder, partnership, callId, submissionId, scores }
}

function as(funder: TestFunder, id: string, role = "officer") {
  return { ...funder.lead, id, role }
}

test("a reviewer reads nothing before declaring, and who has a conflict neither reads nor scores nor decides, ever", async () => {
  const { funder, submissionId, scores } = await aReviewed()
  const officer = as(funder, (await funder.officer()).id)
  const standing = async (id: string | null) => {
    const [found] = await funder.read((tx) => submissionsTo(tx, id))
    return [found!.standing, found!.content === null]
  }
  expect(await standing(officer.id)).toEqual(["undeclared", true])
  const score = () => funder.act((tx) => scoreApplication(tx, officer, { submissionId, scores }))
  await expect(score()).rejects.toMatchObject({ status: 403 })
  const declare = (hasConflict: boolean, reason: string) =>
    funder.act((tx) => declareInterest(tx, officer, { submissionId, hasConflict, reason }))
  await declare(false, "")
  expect(await standing(officer.id)).toEqual(["free", false])
  await score()
  expect(await funder.read((tx) => scoresOf(tx, submissionId))).toHaveLength(3)
  await expect(declare(true, ""), "without saying which").rejects.toMatchObject({ status: 400 })
  await declare(true, "My sister works there")
  expect(await standing(officer.id)).toEqual(["recused", true])
  expect(await funder.read((tx) => scoresOf(tx, submissionId))).toEqual([])
  await expect(score()).rejects.toMatchObject({ status: 403 })
  await expect(declare(false, "")).rejects.toMatchObject({ status: 409 })
  const lead = { ...officer, role: "lead" }
  await expect(funder.act((tx) => decideApplication(tx, lead, no(submissionId)))).rejects.toMatchObject({
    status: 403,
  })
})

function no(submissionId: string): Decision {
  return { submissionId, decision: "declined", reasons: "Too early", startsOn: null, endsOn: null }
}

test("the lead decides once, with reasons; the applicant gets a letter and sees the agreement", async () => {
  const { funder, partnership, callId, submissionId } = await aReviewed()
  await funder.act((tx, lead) => declareInterest(tx, lead, { submissionId, hasConflict: false, reason: "" }))
  const decide = (decided: Partial<Decision>) =>
    funder.act((tx, lead) => decideApplication(tx, lead, { ...no(submissionId), ...decided }))
  const accepted = { decision: "accepted", startsOn: "2027-04-01", endsOn: "2030-03-31" } as const
  await expect(decide({ reasons: "" })).rejects.toMatchObject({ status: 400 })
  await expect(decide({ ...accepted, endsOn: "2027-04-01" })).rejects.toMatchObject({ status: 400 })
  const officer = as(funder, (await funder.officer()).id)
  await expect(funder.act((tx) => decideApplication(tx, officer, no(submissionId)))).rejects.toMatchObject({
    status: 403,
  })
  const outcomes = await Promise.allSettled([decide(accepted), decide(accepted)])
  expect(outcomes.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
  const [own] = await partnership.read(ownDecisions)
  expect(own).toMatchObject({ callId, ...accepted, reasons: "Too early" })
  const letters = await funder.read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select(["recipient", "body"])
      .where("kind", "=", "calls.decision")
      .execute(),
  )
  expect(letters).toHaveLength(1)
  expect(letters[0]!.recipient).toBe(`${partnership.slug}@coordinator.example`)
  expect(letters[0]!.body).toContain("1 April 2027")
})

/** Begins the second while the first is done but not yet kept, and keeps the first once the second waits or is through. */
function meanwhile(funder: TestFunder, first: Work, second: Work): Promise<"fulfilled" | "rejected"> {
  return atOnce(async () => {
    let isThrough = false
    const after = await funder.act(async (tx, lead) => {
      await first(tx, lead)
      const outcome = Promise.allSettled([funder.act(second)]).then(([each]) => {
        isThrough = true
        return each.status
      })
      for (let isWaiting = false; !isWaiting && !isThrough;) {
        const waiting =
          await sql`select from pg_locks where locktype = 'advisory' and not granted and database =
          (select oid from pg_database where datname = current_database())`.execute(tx)
        isWaiting = waiting.rows.length > 0
      }
      return { outcome }
    })
    return after.outcome
  })
}

test("who is recused, decides and scores at the same moment waits for the other, and is told", async () => {
  const recused = await aReviewed()
  const declare =
    (submissionId: string, reason: string): Work =>
    (tx, lead) =>
      declareInterest(tx, lead, { submissionId, hasConflict: reason !== "", reason })
  await recused.funder.act(declare(recused.submissionId, ""))
  const decide =
    ({ submissionId }: { submissionId: string }): Work =>
    (tx, lead) =>
      decideApplication(tx, lead, no(submissionId))
  const sister = declare(recused.submissionId, "My sister works there")
  expect(await meanwhile(recused.funder, sister, decide(recused))).toBe("rejected")
  expect(await recused.partnership.read(ownDecisions)).toEqual([])

  const decided = await aReviewed()
  await decided.funder.act(declare(decided.submissionId, ""))
  const score: Work = (tx, lead) => scoreApplication(tx, lead, decided)
  expect(await meanwhile(decided.funder, decide(decided), score)).toBe("rejected")
  expect(await decided.funder.read((tx) => scoresOf(tx, decided.submissionId))).toEqual([])
})

test("a link endorses its own application and nothing else", async () => {
  const [funder, one, other] = [await aFunder(), await aPartnership(), await aPartnership()]
  const callId = await aPublishedCall(funder)
  for (const partnership of [one, other])
    await partnership.act((tx, actor) => writeApplication(tx, actor, ready(callId)))
  await asked(one, callId, { name: "Clinic", sector: "health" })
  const stranger = linkActor(other, "00000000-0000-4000-8000-000000000000")
  await expect(stranger((tx, actor) => answerEndorsement(tx, actor, yes))).rejects.toMatchObject({
    status: 404,
  })
})
