import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import {
  aContribution,
  aGiver,
  askedToConfirm,
  hours,
  stated,
} from "../../../tests/builders/contributions.ts"
import { actAs, linkHolder, linkKey, onDay } from "../../../tests/builders/updates.ts"
import { anActivity, aPriority } from "../../../tests/builders/plans.ts"
import { atOnce } from "../../../tests/database.ts"
import { contributionOf, contributionsOf, statementsOf } from "../reads/contributions.ts"
import { answerByLink } from "./answer-by-link.ts"
import type { AnswerGiven } from "./answer-by-link.ts"
import { askSilent } from "./ask-to-confirm.ts"
import { changeContribution } from "./change-contribution.ts"
import { recordContribution } from "./record-contribution.ts"
import { withdrawContribution } from "./withdraw-contribution.ts"

const letters = (partnership: TestPartnership, kind: string) =>
  partnership.read((tx) =>
    tx
      .selectFrom("outboxMessage")
      .select(["recipient", "locale", "subject", "body", "linkId"])
      .where("kind", "=", kind)
      .orderBy("id")
      .execute(),
  )

const now = (partnership: TestPartnership, id: string) => partnership.read((tx) => contributionOf(tx, id))

const answer = (contributionId: string, said: Partial<AnswerGiven> = {}): AnswerGiven => ({
  contributionId,
  statement: 1,
  answer: "confirmed",
  figure: null,
  remark: "",
  ...said,
})

const says = (partnership: TestPartnership, linkId: string, answers: AnswerGiven[]) =>
  actAs(partnership, linkHolder(partnership, linkId), (tx, actor) =>
    answerByLink(tx, actor, { locale: "fr", answers }),
  )

test("a change keeps the earlier figure and its reason, and what was confirmed is to be confirmed anew", async () => {
  const partnership = await aPartnership()
  const giver = await aGiver(partnership)
  const id = await aContribution(partnership, giver, { kind: "in-kind-hours", stated: hours })
  const link = await askedToConfirm(partnership, giver)
  await says(partnership, link, [answer(id)])
  expect(await now(partnership, id)).toMatchObject({ confirmation: "confirmed", answeredBy: "Luc" })
  const more = stated({ ...hours, hundredths: 900 })
  const change = { id, version: 1, stated: more, reason: "They found two more meetings" }
  await partnership.act((tx, actor) => changeContribution(tx, actor, change))
  expect(await now(partnership, id)).toMatchObject({
    confirmation: "unconfirmed",
    hundredths: 900,
    number: 2,
    remark: "",
  })
  const all = await partnership.read((tx) => statementsOf(tx, id))
  expect(all.map((one) => [one.number, one.hundredths, one.reason, one.answer])).toEqual([
    [2, 900, "They found two more meetings", null],
    [1, 750, "", "confirmed"],
  ])
  await expect(partnership.act((tx, actor) => changeContribution(tx, actor, change))).rejects.toMatchObject({
    status: 409,
  })
  await expect(says(partnership, link, [answer(id)])).rejects.toMatchObject({ status: 409 })
  await says(partnership, link, [answer(id, { statement: 2 })])
  expect(await now(partnership, id)).toMatchObject({ confirmation: "confirmed" })
})

test("what is withdrawn leaves every list and stays known; a reason is asked for", async () => {
  const partnership = await aPartnership()
  const giver = await aGiver(partnership)
  const id = await aContribution(partnership, giver)
  const withdraw = (why: string) =>
    partnership.act((tx, actor) => withdrawContribution(tx, actor, { id, version: 1, why }))
  await expect(withdraw("")).rejects.toMatchObject({ status: 400 })
  await withdraw("Counted twice")
  expect(await partnership.read((tx) => contributionsOf(tx, { fiscalYear: 2026 }))).toEqual([])
  expect(await now(partnership, id)).toMatchObject({ withdrawnWhy: "Counted twice", cents: 125_000 })
  await expect(withdraw("Again")).rejects.toMatchObject({ status: 409 })
})

test("it is given for an activity of that year's plan, by somebody of this partnership", async () => {
  const partnership = await aPartnership()
  const giver = await aGiver(partnership)
  const priorityId = await aPriority(partnership)
  const activityId = await anActivity(partnership, { priorityId })
  const id = await aContribution(partnership, giver, { stated: { activityId } })
  expect(await now(partnership, id)).toMatchObject({ activityId, priorityId })
  const other = aContribution(partnership, giver, { fiscalYear: 2025, stated: { activityId } })
  await expect(other).rejects.toMatchObject({ problems: [{ field: "activityId" }] })
  const elsewhere = await aGiver(await aPartnership())
  await expect(aContribution(partnership, elsewhere)).rejects.toMatchObject({ status: 404 })
})

test("only a coordinator records, changes, withdraws and asks", async () => {
  const partnership = await aPartnership()
  const giver = await aGiver(partnership)
  for (const role of ["chair", "observer", "link", "anybody"] as const) {
    const actor = partnership.as(role)
    const given = { organizationId: giver, fiscalYear: 2026, kind: "cash" as const, stated: stated() }
    await expect(
      actAs(partnership, actor, (tx) => recordContribution(tx, actor, given)),
    ).rejects.toMatchObject({ status: 403 })
    await expect(
      actAs(partnership, actor, (tx) => askSilent(tx, actor, { fiscalYear: 2026, linkKey })),
    ).rejects.toMatchObject({ status: 403 })
  }
})

test("one letter names all that a giver gave, in the giver's language", async () => {
  const partnership = await aPartnership()
  const giver = await aGiver(partnership)
  await aContribution(partnership, giver)
  await aContribution(partnership, giver, { kind: "in-kind-hours", stated: { ...hours, whatFr: "Comité" } })
  await askedToConfirm(partnership, giver)
  const [letter, ...more] = await letters(partnership, "contributions.asking")
  expect(more).toEqual([])
  expect(letter).toMatchObject({ recipient: "luc@library.example", locale: "fr" })
  expect(letter!.body).toContain("- Impression")
  expect(letter!.body).toContain("- Comité")
  await expect(askedToConfirm(partnership, giver)).rejects.toMatchObject({ status: 409 })
})

test("all the silent are asked in one act, once a day, by the same link; whoever has answered is left in peace", async () => {
  const partnership = await aPartnership()
  const [one, two, three] = [
    await aGiver(partnership, "One"),
    await aGiver(partnership, "Two"),
    await aGiver(partnership, "Three"),
  ]
  const first = await aContribution(partnership, one)
  for (const giver of [two, three]) await aContribution(partnership, giver)
  await says(partnership, await askedToConfirm(partnership, one), [
    answer(first, { answer: "not-us", remark: "" }),
  ])
  const askOn = (day: string) =>
    actAs(partnership, onDay(partnership, day), (tx, actor) =>
      askSilent(tx, actor, { fiscalYear: 2026, linkKey }),
    )
  const both = await atOnce(() => Promise.allSettled([askOn("2026-11-23"), askOn("2026-11-23")]))
  expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
  await askOn("2026-11-24")
  const sent = (await letters(partnership, "contributions.asking")).slice(1)
  expect(sent.map(({ recipient }) => recipient).toSorted()).toEqual([
    "luc@three.example",
    "luc@three.example",
    "luc@two.example",
    "luc@two.example",
  ])
  expect(new Set(sent.map(({ linkId }) => linkId)).size).toBe(2)
})

test("a dispute keeps the figure and the words; the receipt carries them; the same again is not kept twice", async () => {
  const partnership = await aPartnership()
  const giver = await aGiver(partnership)
  const id = await aContribution(partnership, giver)
  const link = await askedToConfirm(partnership, giver)
  const different = answer(id, { answer: "different", figure: 130_000, remark: "C’était 1 300 $" })
  await expect(says(partnership, link, [{ ...different, remark: "" }])).rejects.toMatchObject({ status: 400 })
  const reference = await says(partnership, link, [different])
  expect(await now(partnership, id)).toMatchObject({
    confirmation: "disputed",
    figureSaid: 130_000,
    remark: "C’était 1 300 $",
    cents: 125_000,
  })
  await expect(says(partnership, link, [different])).rejects.toMatchObject({ status: 409 })
  const [receipt, ...more] = await letters(partnership, "contributions.receipt")
  expect(more).toEqual([])
  expect(receipt!.body).toContain(reference)
  expect(receipt!.body).toContain("C’était 1 300 $")
})

test("a giver answers for its own contributions of that year and for no others", async () => {
  const partnership = await aPartnership()
  const [own, other] = [await aGiver(partnership, "Own"), await aGiver(partnership, "Other")]
  await aContribution(partnership, own)
  const theirs = await aContribution(partnership, other)
  const past = await aContribution(partnership, own, { fiscalYear: 2025 })
  const link = await askedToConfirm(partnership, own)
  for (const id of [theirs, past])
    await expect(says(partnership, link, [answer(id)])).rejects.toMatchObject({ status: 409 })
  expect(await now(partnership, theirs)).toMatchObject({ confirmation: "unconfirmed" })
})
