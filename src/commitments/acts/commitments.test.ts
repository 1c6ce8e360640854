import { expect, test } from "vitest"
import { setReminderLimit } from "#partnerships"
import { leadsOfActivities } from "#plans"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { askedToLead } from "../../../tests/builders/commitments.ts"
import { aContact } from "../../../tests/builders/organizations.ts"
import { atOnce } from "../../../tests/database.ts"
import { actAs, aLead, linkHolder, linkKey, onDay } from "../../../tests/builders/updates.ts"
import { contactLeft } from "#organizations"
import { answerByLink, askUnasked, enterAnswer, leadsWaiting, remindSilent } from "../index.ts"
import type { AnswerGiven } from "./answer-by-link.ts"

const asking = { fiscalYear: 2026, linkKey }

function says(partnership: TestPartnership, link: string, answers: AnswerGiven[], on?: string) {
  return actAs(partnership, linkHolder(partnership, link, on), (tx, actor) =>
    answerByLink(tx, actor, { locale: "en", answers }),
  )
}

const accepts = (activityId: string): AnswerGiven => ({
  activityId,
  version: 1,
  answer: "accepted",
  remark: "",
})

function letters({ read }: TestPartnership, kind: string) {
  return read((tx) =>
    tx.selectFrom("outboxMessage").select(["recipient as to", "body"]).where("kind", "=", kind).execute(),
  )
}

async function standings({ read }: TestPartnership, activities: string[]) {
  const found = await read((tx) => leadsOfActivities(tx, activities))
  return found.map(({ standing }) => standing)
}

test("one act writes one letter to each lead that can be written to, in its own language, with all it is named for", async () => {
  const partnership = await aPartnership()
  const french = await aLead(partnership, { locale: "fr", activities: 3 })
  const english = await aLead(partnership)
  await aLead(partnership, { email: null })
  await aLead(partnership, { activity: { fiscalYear: 2025 } })
  const { asked } = await partnership.act((tx, actor) => askUnasked(tx, actor, asking))
  expect(new Set(asked)).toEqual(new Set([french.id, english.id]))
  const sent = await letters(partnership, "commitments.asking")
  expect(new Set(sent.map(({ to }) => to))).toEqual(new Set([french.email, english.email]))
  const [toFrench] = sent.filter(({ to }) => to === french.email)
  expect(toFrench!.body).toContain("Bonjour Zoé Tremblay")
  expect(toFrench!.body.match(/Cours \d/g)).toHaveLength(3)
  expect(await standings(partnership, french.activities)).toEqual(["asked", "asked", "asked"])
  await expect(partnership.act((tx, actor) => askUnasked(tx, actor, asking))).rejects.toMatchObject({
    status: 409,
  })
})

test("two coordinators who ask everybody at once write one letter to each", async () => {
  const partnership = await aPartnership()
  await aLead(partnership)
  const both = await atOnce(() =>
    Promise.allSettled([1, 2].map(() => partnership.act((tx, actor) => askUnasked(tx, actor, asking)))),
  )
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  expect(await letters(partnership, "commitments.asking")).toHaveLength(1)
})

test("only who is silent is reminded, by the same link, and no more than once a day", async () => {
  const partnership = await aPartnership()
  const silent = await aLead(partnership)
  const answered = await aLead(partnership)
  const link = await askedToLead(partnership, silent.id)
  const other = await askedToLead(partnership, answered.id)
  await says(partnership, other, [accepts(answered.activities[0]!)])
  const remind = (day: string) =>
    actAs(partnership, onDay(partnership, day), (tx, actor) => remindSilent(tx, actor, asking))
  await expect(remind("2026-11-22")).rejects.toMatchObject({ status: 409 })
  expect(await remind("2026-12-07")).toEqual({ asked: [silent.id], held: 0 })
  expect((await letters(partnership, "commitments.reminder")).map(({ to }) => to)).toEqual([silent.email])
  const links = await partnership.read((tx) => tx.selectFrom("commitmentLink").select("linkId").execute())
  expect(new Set(links.map(({ linkId }) => linkId))).toEqual(new Set([link, other]))
})

test("an answer can be changed by the same link, what says the same is not kept again, and each has its receipt", async () => {
  const partnership = await aPartnership()
  const lead = await aLead(partnership, { activities: 2 })
  const [first, second] = lead.activities as [string, string]
  const link = await askedToLead(partnership, lead.id)
  const no = { ...accepts(first), answer: "declined" as const, remark: "No room" }
  const one = await says(partnership, link, [no, accepts(second)])
  await expect(says(partnership, link, [no, accepts(second)])).rejects.toMatchObject({ status: 409 })
  const two = await says(partnership, link, [{ ...accepts(first), remark: "From May" }, accepts(second)])
  expect(await standings(partnership, [first, second])).toEqual(["accepted", "accepted"])
  const kept = await partnership.read((tx) => tx.selectFrom("commitment").select("reference").execute())
  expect(kept.map(({ reference }) => reference).toSorted()).toEqual([one, one, two].toSorted())
  const receipts = await letters(partnership, "commitments.receipt")
  expect(receipts).toHaveLength(2)
  expect(receipts.map(({ body }) => body).join("\n")).toContain("From May")
})

test("a link answers for its own organisation alone, and not once whoever held it has left", async () => {
  const partnership = await aPartnership()
  const lead = await aLead(partnership)
  const other = await aLead(partnership)
  const link = await askedToLead(partnership, lead.id)
  await expect(says(partnership, link, [accepts(other.activities[0]!)])).rejects.toMatchObject({
    status: 409,
  })
  await aContact(partnership, { organizationId: lead.id, name: "Next", email: "next@x.example" })
  await partnership.act((tx, actor) => contactLeft(tx, actor, { id: lead.contactId!, version: 1 }))
  await expect(says(partnership, link, [accepts(lead.activities[0]!)])).rejects.toMatchObject({
    status: 409,
  })
  const next = await askedToLead(partnership, lead.id, { day: "2026-11-23" })
  expect(next).not.toBe(link)
  await says(partnership, next, [accepts(lead.activities[0]!)], "2026-11-23")
  expect(await standings(partnership, lead.activities)).toEqual(["accepted"])
})

test("what was said by telephone is entered with who said it, and only by a coordinator", async () => {
  const partnership = await aPartnership()
  const lead = await aLead(partnership, { email: null })
  const given = {
    activityId: lead.activities[0]!,
    organizationId: lead.id,
    version: 1,
    answer: "accepted" as const,
    remark: "",
    locale: "en" as const,
    told: "Zoé, by telephone",
  }
  for (const refused of [{ role: "chair", status: 403 } as const, { role: "observer", status: 403 } as const])
    await expect(
      actAs(partnership, partnership.as(refused.role), (tx, actor) => enterAnswer(tx, actor, given)),
    ).rejects.toMatchObject({ status: refused.status })
  await expect(
    partnership.act((tx, actor) => enterAnswer(tx, actor, { ...given, told: "" })),
  ).rejects.toMatchObject({ status: 400 })
  await partnership.act((tx, actor) => enterAnswer(tx, actor, given))
  expect(await standings(partnership, lead.activities)).toEqual(["accepted"])
})

test("what needs the coordinator: an activity that was declined, and who says nothing for two weeks", async () => {
  const partnership = await aPartnership()
  const lead = await aLead(partnership)
  const silent = await aLead(partnership)
  const link = await askedToLead(partnership, lead.id)
  await askedToLead(partnership, silent.id)
  const waiting = (today: string) => partnership.read((tx) => leadsWaiting(tx, { fiscalYear: 2026, today }))
  expect(await waiting("2026-12-05")).toEqual({ declined: 0, silent: 0 })
  await says(partnership, link, [{ ...accepts(lead.activities[0]!), answer: "declined", remark: "No" }])
  expect(await waiting("2026-12-06")).toEqual({ declined: 1, silent: 1 })
})

test("reminders about leading end at the partnership's limit, and who was left out is kept", async () => {
  const partnership = await aPartnership()
  const { id, email } = await aLead(partnership)
  await partnership.act((tx, actor) => setReminderLimit(tx, actor, { most: 2 }))
  await partnership.act((tx, actor) => askUnasked(tx, actor, asking))
  const remind = (day: string) =>
    actAs(partnership, onDay(partnership, day), (tx, actor) => remindSilent(tx, actor, asking))
  expect(await remind("2026-11-23")).toEqual({ asked: [id], held: 0 })
  expect(await remind("2026-11-24")).toEqual({ asked: [id], held: 0 })
  expect(await remind("2026-11-25")).toEqual({ asked: [], held: 1 })
  await expect(askedToLead(partnership, id, { day: "2026-11-26" })).rejects.toMatchObject({ status: 409 })
  expect(await letters(partnership, "commitments.reminder")).toHaveLength(2)
  const held = await partnership.read((tx) => tx.selectFrom("heldReminder").select("recipient").execute())
  expect(held).toEqual([{ recipient: email }])
})
