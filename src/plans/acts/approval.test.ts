import { beforeAll, expect, test } from "vitest"
import { castVote, declareBallot, whenCarried } from "#motions"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aBody } from "../../../tests/builders/councils.ts"
import { aBallot, aCouncil, aMotion, byLink, linkOf } from "../../../tests/builders/motions.ts"
import { writeCsv } from "#platform/workbooks"
import { anOrganization, workbookAgain } from "../../../tests/builders/organizations.ts"
import { anActivity, aPriority, confirmedPlan, previewedPlan } from "../../../tests/builders/plans.ts"
import {
  activitiesOf,
  activityOf,
  confirmPlan,
  addActivity,
  agreeToPlan,
  changeActivity,
  changeStatus,
  planChanges,
  planMeaning,
  planSteps,
  removeActivity,
  undoPlanImport,
} from "../index.ts"
import { planContent } from "../reads/plan-content.ts"
import { versionContent } from "../reads/plan-versions.ts"
import { planDifference } from "../rules/plan-content.ts"
import { planColumns } from "../rules/plan-column.ts"
import { planDigest } from "../rules/plan-digest.ts"
import { stayingActivities } from "../import/take-out-activities.ts"
import { exportedRows } from "../reads/exported-rows.ts"
import { statusesOf } from "../reads/queries.ts"

beforeAll(() => whenCarried("plan", planMeaning))

/** A plan of two activities, of which a working group follows one. */
async function aPlan() {
  const partnership = await aPartnership()
  const { bodyId: council, seats } = await aCouncil(partnership, { seats: 3 })
  const group = await aBody(partnership, { kind: "working-group", name: "Language group" })
  const priorityId = await aPriority(partnership, "Work")
  const lead = await anOrganization(partnership, { name: "Centre" })
  const fair = await anActivity(partnership, { priorityId, title: "Fair", leads: [lead], bodyId: group })
  const guide = await anActivity(partnership, { priorityId, title: "Guide", endsOn: "2027-03-31" })
  return { partnership, council, seats, group, priorityId, lead, fair, guide }
}

type Place = Awaited<ReturnType<typeof aPlan>>

const approve = ({ partnership, council }: Place, changes = {}) =>
  partnership.act((tx, actor) =>
    agreeToPlan(tx, actor, {
      fiscalYear: 2026,
      step: "approved",
      bodyId: council,
      isOwnPart: false,
      decidedOn: "2026-04-20",
      by: { decidedWhere: "Minutes of 20 April 2026" },
      ...changes,
    }),
  )

const steps = ({ partnership }: Place) => partnership.read((tx) => planSteps(tx, 2026))
const changes = async ({ partnership }: Place) =>
  (await partnership.read((tx) => planChanges(tx, { fiscalYear: 2026 }))).changes

async function retitle(partnership: TestPartnership, id: string, said: { titleEn: string; reason?: string }) {
  const known = (await partnership.read((tx) => activityOf(tx, id)))!
  const { version, priorityId, titleFr, endsOn, bodyId } = known
  const leads = known.organizations.filter(({ part }) => part === "lead").map((one) => one.id)
  const same = { id, version, priorityId, titleFr, endsOn, bodyId, leads, partners: [] }
  await partnership.act((tx, actor) => changeActivity(tx, actor, { ...same, ...said }))
}

async function carry({ partnership, council, seats }: Place, aboutId: string, meanwhile = async () => {}) {
  const about = { kind: "plan", id: aboutId } as const
  const motionId = await aMotion(partnership, { bodyId: council }, { about })
  const ballotId = await aBallot(partnership, motionId, { method: "link" })
  await meanwhile()
  for (const seat of seats)
    await byLink(partnership, await linkOf(partnership, ballotId, seat), (tx, actor) =>
      castVote(tx, actor, { choice: "for" }),
    )
  await partnership.act((tx, actor) => declareBallot(tx, actor, { motionId, ballotId }))
  return motionId
}

const planId = ({ partnership }: Place) =>
  partnership.read(async (tx) => {
    const plan = await tx
      .selectFrom("plan")
      .select("id")
      .where("fiscalYear", "=", 2026)
      .executeTakeFirstOrThrow()
    return plan.id
  })

test("while a plan is a draft it is changed freely; once approved, a change says why and keeps what was", async () => {
  const place = await aPlan()
  const { partnership, guide, priorityId } = place
  await retitle(partnership, guide, { titleEn: "Welcome guide" })
  expect(await changes(place)).toEqual([])
  await approve(place)
  await expect(retitle(partnership, guide, { titleEn: "City guide" })).rejects.toMatchObject({
    problems: [{ field: "reason" }],
  })
  expect(await partnership.read((tx) => activityOf(tx, guide))).toMatchObject({ titleEn: "Welcome guide" })
  await retitle(partnership, guide, { titleEn: "City guide", reason: "The city asked" })
  const added = { fiscalYear: 2026, priorityId, titleEn: "Radio", titleFr: "Radio", leads: [], partners: [] }
  await expect(partnership.act((tx, actor) => addActivity(tx, actor, added))).rejects.toMatchObject({
    problems: [{ field: "reason" }],
  })
  await partnership.act((tx, actor) => addActivity(tx, actor, { ...added, reason: "New money" }))
  expect(await changes(place)).toMatchObject([
    { kind: "added", before: null, after: { titleEn: "Radio" }, reason: "New money" },
    {
      kind: "changed",
      before: { titleEn: "Welcome guide" },
      after: { titleEn: "City guide" },
      reason: "The city asked",
      changedBy: partnership.coordinator.id,
    },
  ])
})

test("where an activity stands is no change of the plan; dropping it is, and it stays readable", async () => {
  const place = await aPlan()
  const { partnership, guide, fair } = place
  await approve(place)
  const stand = (activityId: string, status: "in-progress" | "dropped" | "planned", reason = "") =>
    partnership.act((tx, actor) => changeStatus(tx, actor, { activityId, status, reason }))
  await stand(guide, "in-progress")
  expect(await changes(place)).toEqual([])
  await expect(stand(guide, "dropped")).rejects.toMatchObject({ problems: [{ field: "reason" }] })
  await stand(guide, "dropped", "No printer")
  await stand(guide, "planned", "A printer came forward")
  expect(await changes(place)).toMatchObject([
    { kind: "taken-up", activityId: guide, before: null },
    { kind: "dropped", activityId: guide, after: null, before: { titleEn: "Guide" }, reason: "No printer" },
  ])
  const removing = partnership.act((tx, actor) => removeActivity(tx, actor, fair))
  await expect(removing).rejects.toMatchObject({ status: 409, reason: { key: "plans.approved-so-drop" } })
})

test("notes are not what the council approved: they are kept up to date without a reason", async () => {
  const place = await aPlan()
  const { partnership, guide, priorityId } = place
  await approve(place)
  const known = (await partnership.read((tx) => activityOf(tx, guide)))!
  const { titleEn, titleFr, endsOn } = known
  const same = { id: guide, version: 1, priorityId, titleEn, titleFr, endsOn, leads: [], partners: [] }
  await partnership.act((tx, actor) => changeActivity(tx, actor, { ...same, notes: "Called twice" }))
  expect(await changes(place)).toEqual([])
})

test("the council approves a plan by a motion, exactly as it stood when the vote was opened", async () => {
  const place = await aPlan()
  const { partnership, guide } = place
  const motionId = await carry(place, await planId(place))
  const [step] = await steps(place)
  expect(step).toMatchObject({ step: "approved", motionId, isOwnPart: false, bodyId: place.council })
  const kept = await partnership.read((tx) =>
    versionContent(tx, { fiscalYear: 2026, versionId: step!.versionId }),
  )
  expect(kept).toEqual(await partnership.read((tx) => planContent(tx, { fiscalYear: 2026 })))
  expect(planDigest(kept!)).toBe(step!.sha256)
  await expect(
    aMotion(
      partnership,
      { bodyId: place.council },
      {
        about: { kind: "plan", id: await planId(place) },
      },
    ),
  ).rejects.toMatchObject({ problems: [{ field: "planId" }] })
  await retitle(partnership, guide, { titleEn: "Second", reason: "Because" })
  const now = await partnership.read((tx) => planContent(tx, { fiscalYear: 2026 }))
  expect(planDifference(kept!.activities, now.activities)).toMatchObject([
    { kind: "changed", before: { titleEn: "Guide" }, after: { titleEn: "Second" } },
  ])
  await carry(place, await planId(place))
  expect(await steps(place)).toHaveLength(2)
})

test("a plan changed while the vote is open is not what was voted on, and the motion's page says why", async () => {
  const place = await aPlan()
  const { partnership, guide } = place
  const aboutId = await planId(place)
  const motionId = await carry(place, aboutId, () => retitle(partnership, guide, { titleEn: "Other" }))
  expect(await steps(place)).toEqual([])
  const shown = await partnership.read(async (tx) => {
    const ballot = await tx
      .selectFrom("ballot")
      .select("aboutSha256")
      .where("motionId", "=", motionId)
      .executeTakeFirstOrThrow()
    return planMeaning.shown(tx, { locale: "en", aboutId, motionId, digest: ballot.aboutSha256 })
  })
  expect(shown).toMatchObject({ isDone: false, whyNot: expect.stringContaining("after the vote was opened") })
})

test("a working group ratifies what it follows or the whole; neither makes the plan approved", async () => {
  const place = await aPlan()
  const { partnership, group, guide } = place
  const matters = (bodyId: string) =>
    partnership.read((tx) => planMeaning.choices(tx, { locale: "en", bodyId, meetingId: null }))
  expect((await matters(place.council)).map(({ label }) => label)).toEqual(["Action plan 2026-27"])
  const [whole, own] = await matters(group)
  expect(own!.label).toContain("Language group")
  const digest = await partnership.read((tx) => planMeaning.digest(tx, own!.value))
  const motionId = await aMotion(partnership, { bodyId: group }, { about: { kind: "plan", id: own!.value } })
  const carried = { motionId, meetingId: null, on: "2026-05-01", digest }
  await partnership.act(async (tx, actor) => {
    await planMeaning.carried(tx, actor, { ...carried, aboutId: own!.value })
  })
  expect(await steps(place)).toMatchObject([{ step: "ratified", isOwnPart: true, bodyId: group }])
  expect((await matters(group)).map(({ value }) => value)).toEqual([whole!.value])
  await retitle(partnership, guide, { titleEn: "Free to change" })
  const removing = partnership.act((tx, actor) => removeActivity(tx, actor, place.fair))
  await expect(removing).rejects.toMatchObject({ reason: { key: "plans.approved-so-drop" } })
})

test("an approval outside Entente says where, on a day that has come, of the whole plan, and once", async () => {
  const place = await aPlan()
  const refused = (field: string, said: object) =>
    expect(approve(place, said)).rejects.toMatchObject({ problems: [{ field }] })
  await refused("decidedWhere", { by: { decidedWhere: "" } })
  await refused("decidedOn", { decidedOn: "2026-11-23" })
  await refused("isOwnPart", { isOwnPart: true })
  await refused("isOwnPart", { fiscalYear: 2026, step: "ratified", isOwnPart: true })
  await approve(place)
  await expect(approve(place)).rejects.toMatchObject({ reason: { key: "plans.agreed-already" } })
  const { partnership } = place
  const chair = partnership.act((tx) =>
    agreeToPlan(tx, partnership.as("chair"), {
      fiscalYear: 2026,
      step: "ratified",
      bodyId: place.council,
      isOwnPart: false,
      decidedOn: "2026-04-20",
      by: { decidedWhere: "A letter" },
    }),
  )
  await expect(chair).rejects.toMatchObject({ status: 403 })
})

test("of an approved plan a workbook is imported with one reason for all it changes, and is not undone", async () => {
  const place = await aPlan()
  const { partnership } = place
  await approve(place)
  const rows = "Priority,Activity,Deliverable\nWork,Guide,A printed guide\nWork,Podcast,Ten episodes\n"
  const sent = { name: "plan.csv", mediaType: "text/csv", content: Buffer.from(rows) }
  const id = await previewedPlan(partnership, sent)
  await expect(confirmedPlan(partnership, id)).rejects.toMatchObject({ problems: [{ field: "reason" }] })
  await confirmedPlan(partnership, id, "The council's retreat")
  const kept = await changes(place)
  expect(kept.map(({ kind, reason }) => [kind, reason]).toSorted()).toEqual([
    ["added", "The council's retreat"],
    ["changed", "The council's retreat"],
  ])
  const undoing = partnership.act((tx, actor) => undoPlanImport(tx, actor, id))
  await expect(undoing).rejects.toMatchObject({ reason: { key: "plans.approved-no-undo" } })
})

test("a row ticked to be taken out of an approved plan is dropped with the reason, never deleted", async () => {
  const place = await aPlan()
  const { partnership, fair, guide, priorityId } = place
  const done = await anActivity(partnership, { priorityId, title: "Done" })
  await partnership.act((tx, actor) => changeStatus(tx, actor, { activityId: done, status: "complete" }))
  await approve(place)
  const all = await partnership.read((tx) => activitiesOf(tx, 2026))
  const kept = all.filter(({ id }) => id === fair)
  const rows = exportedRows("en", kept)
  const at = planColumns.findIndex(({ code }) => code === "funders")
  const content = writeCsv([rows[0]!, rows[1]!.with(at, "The city")])
  const sent = { name: "plan.csv", mediaType: "text/csv", content }
  const id = await previewedPlan(partnership, sent)
  const ids = [guide, done]
  const staying = await partnership.read((tx) => stayingActivities(tx, { fiscalYear: 2026, ids }))
  expect([...staying]).toEqual([done])
  const workbook = await workbookAgain(partnership, id)
  const confirm = (remove: string[], reason: string) =>
    partnership.act((tx, actor) =>
      confirmPlan(tx, actor, { id, workbook, chosen: { remove, take: [] }, reason }),
    )
  await expect(confirm(ids, "No money")).rejects.toMatchObject({ reason: { key: "plans.is-ended" } })
  await expect(confirm([guide], " ")).rejects.toMatchObject({ problems: [{ field: "reason" }] })
  expect(await changes(place)).toEqual([])
  await confirm([guide], "No money")
  const told = (await changes(place)).map(({ kind, activityId, reason }) => ({ kind, activityId, reason }))
  expect(told.toSorted((one, other) => one.kind.localeCompare(other.kind))).toEqual([
    { kind: "changed", activityId: fair, reason: "No money" },
    { kind: "dropped", activityId: guide, reason: "No money" },
  ])
  expect(await partnership.read((tx) => activityOf(tx, fair))).toMatchObject({ funders: "The city" })
  expect(await partnership.read((tx) => activityOf(tx, guide))).toMatchObject({ status: "dropped" })
  expect(await partnership.read((tx) => statusesOf(tx, guide))).toMatchObject([{ reason: "No money" }])
})

test("an organisation with a new name makes no other plan", async () => {
  const place = await aPlan()
  const { partnership, lead } = place
  const before = planDigest(await partnership.read((tx) => planContent(tx, { fiscalYear: 2026 })))
  await partnership.act(async (tx, actor) => {
    await tx.updateTable("organization").set({ nameEn: "Hub" }).where("id", "=", lead).execute()
    await changeStatus(tx, actor, { activityId: place.fair, status: "in-progress" })
  })
  expect(planDigest(await partnership.read((tx) => planContent(tx, { fiscalYear: 2026 })))).toBe(before)
})
