import { expect, test } from "vitest"
import { makePersonalLink } from "#identity"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { actAs, aLead, linkKey, onDay } from "../../../tests/builders/updates.ts"
import type { Lead } from "../../../tests/builders/updates.ts"
import {
  activityOf,
  answerCommitment,
  changeActivity,
  changeStatus,
  leadsOfActivities,
  leadsOfYear,
  publishedLeads,
  removeActivity,
} from "../index.ts"
import type { NewActivity, NewCommitment } from "../index.ts"
import { commitmentsOf, leadStandings } from "../reads/leads.ts"
import { leadStandings as leadStandingsThereAre } from "../rules/lead-standing.ts"
import { noteAsked } from "./note-asked.ts"

/** What a lead told staff of its first activity. */
function told(
  partnership: TestPartnership,
  lead: Lead,
  said: Partial<NewCommitment> & { day?: string } = {},
): Promise<void> {
  const { day = "2026-11-22", ...changes } = said
  return actAs(partnership, onDay(partnership, day), (tx, actor) =>
    answerCommitment(tx, actor, {
      activityId: lead.activities[0]!,
      organizationId: lead.id,
      version: 1,
      answer: "accepted",
      remark: "",
      locale: "en",
      reference: "33FM-6KF4",
      by: { told: "Zoé, by telephone" },
      ...changes,
    }),
  )
}

async function standing(partnership: TestPartnership, lead: Lead) {
  const [found] = await partnership.read((tx) => leadsOfActivities(tx, [lead.activities[0]!]))
  return found!.standing
}

async function rewritten(partnership: TestPartnership, id: string, change: Partial<NewActivity>) {
  const known = (await partnership.read((tx) => activityOf(tx, id)))!
  const { version, priorityId, titleEn, titleFr, startsOn, endsOn, organizations } = known
  const leads = organizations.map((one) => one.id)
  const whole = { id, version, priorityId, titleEn, titleFr, startsOn, endsOn, leads, partners: [] }
  await partnership.act((tx, actor) => changeActivity(tx, actor, { ...whole, ...change }))
}

function askedByLink(partnership: TestPartnership, lead: Lead): Promise<void> {
  return partnership.act(async (tx, actor) => {
    const link = {
      purpose: "commitments.answer",
      subjectId: lead.id,
      recipient: "a@b.example",
      locale: "en",
    } as const
    const linkId = await makePersonalLink(tx, actor, {
      ...link,
      endsAt: new Date("2026-12-31"),
      key: linkKey,
    })
    await noteAsked(tx, actor, { organizationId: lead.id, activityIds: lead.activities, linkId })
    await changeStatus(tx, actor, { activityId: lead.activities[0]!, status: "in-progress" })
  })
}

test("nobody is published as a lead who has not accepted, and who declined says why", async () => {
  const partnership = await aPartnership()
  const lead = await aLead(partnership)
  const activity = lead.activities[0]!
  const published = () => partnership.read((tx) => publishedLeads(tx, [activity]))
  expect(await standing(partnership, lead)).toBe("not-asked")
  expect(await published()).toEqual(new Map())
  await expect(told(partnership, lead, { answer: "declined" })).rejects.toMatchObject({ status: 400 })
  await told(partnership, lead, { answer: "declined", remark: "No staff this year" })
  expect(await standing(partnership, lead)).toBe("declined")
  expect(await published()).toEqual(new Map())
  await told(partnership, lead, { day: "2026-11-23", remark: "If the city pays" })
  expect(await standing(partnership, lead)).toBe("accepted")
  expect((await published()).get(activity)).toMatchObject([{ id: lead.id }])
  const history = await partnership.read((tx) => commitmentsOf(tx, activity))
  expect(history.map(({ answer, remark }) => [answer, remark])).toEqual([
    ["accepted", "If the city pays"],
    ["declined", "No staff this year"],
  ])
})

test.each<[string, Partial<NewActivity>, string]>([
  [
    "another deliverable",
    { deliverableEn: "Twelve workshops", deliverableFr: "Douze ateliers" },
    "asked anew",
  ],
  ["another last day", { endsOn: "2027-01-31" }, "asked anew"],
  ["another title", { titleEn: "A job fair", titleFr: "Un salon de l’emploi" }, "asked anew"],
  ["a translation, where they read English", { titleFr: "Une autre traduction" }, "still accepted"],
  ["a note", { notes: "Ask the library for a room" }, "still accepted"],
])("who accepted is, after %s, %s", async (_change, change, then) => {
  const partnership = await aPartnership()
  const lead = await aLead(partnership)
  await told(partnership, lead)
  await rewritten(partnership, lead.activities[0]!, change)
  expect(await standing(partnership, lead)).toBe(then === "asked anew" ? "earlier-wording" : "accepted")
})

test("capitals and spaces alone ask nobody anew", async () => {
  const partnership = await aPartnership()
  const lead = await aLead(partnership)
  await told(partnership, lead)
  const { titleEn } = (await partnership.read((tx) => activityOf(tx, lead.activities[0]!)))!
  await rewritten(partnership, lead.activities[0]!, { titleEn: ` ${titleEn.toUpperCase()}. ` })
  expect(await standing(partnership, lead)).toBe("accepted")
})

test("nobody takes on unseen what was written meanwhile, and who leads no more has nothing to accept", async () => {
  const partnership = await aPartnership()
  const lead = await aLead(partnership)
  await rewritten(partnership, lead.activities[0]!, { endsOn: "2027-01-31" })
  await expect(told(partnership, lead)).rejects.toMatchObject({ status: 409 })
  await told(partnership, lead, { version: 2, answer: "declined", remark: "No time" })
  const other = await aLead(partnership)
  await rewritten(partnership, lead.activities[0]!, { leads: [other.id] })
  await expect(told(partnership, lead, { version: 3 })).rejects.toMatchObject({ status: 409 })
  const [replaced] = await partnership.read((tx) => commitmentsOf(tx, lead.activities[0]!))
  expect(replaced).toMatchObject({ remark: "No time", part: null })
  const year = await partnership.read((tx) => leadsOfYear(tx, 2026))
  expect(year.map(({ organizationId }) => organizationId)).toEqual([other.id, other.id])
})

test("a page that only names leads tells the same of each as the list of leads does", async () => {
  const partnership = await aPartnership()
  const made = []
  for (const _ of leadStandingsThereAre) made.push(await aLead(partnership))
  const [asked, accepted, declined, reworded] = made as [Lead, Lead, Lead, Lead]
  await askedByLink(partnership, asked)
  await told(partnership, accepted)
  await told(partnership, declined, { answer: "declined", remark: "No time" })
  await told(partnership, reworded)
  await rewritten(partnership, reworded.activities[0]!, { endsOn: "2027-01-31" })
  const ids = made.map(({ activities }) => activities[0]!)
  const listed = await partnership.read((tx) => leadsOfActivities(tx, ids))
  expect(new Set(listed.map((one) => one.standing))).toEqual(new Set(leadStandingsThereAre))
  const named = await partnership.read((tx) => leadStandings(tx, ids))
  const nameOf = (one: { activityId: string; organizationId: string; standing: string }) =>
    `${one.activityId} ${one.organizationId} ${one.standing}`
  const toldOf = listed.filter((one) => one.standing !== "not-asked")
  expect(named.map(nameOf).toSorted()).toEqual(toldOf.map(nameOf).toSorted())
})

test("an activity that was answered to stays in the plan", async () => {
  const partnership = await aPartnership()
  const lead = await aLead(partnership)
  await told(partnership, lead)
  await expect(
    partnership.act((tx, actor) => removeActivity(tx, actor, lead.activities[0]!)),
  ).rejects.toMatchObject({ status: 409 })
})
