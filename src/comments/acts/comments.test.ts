import { expect, test } from "vitest"
import {
  answerComments,
  changeIntroduction,
  commentPeriodOf,
  commentsOf,
  decideComment,
  enterComment,
  moveClosing,
  openPeriod,
  publicComments,
  publishedReport,
  publishReport,
  recordConsulted,
  removeName,
  removeWords,
  sendComment,
  stopPeriod,
} from "#comments"
import { act } from "#platform/acts"
import type { Conflict } from "#platform/refusals"
import { sentence } from "#platform/words"
import { changePriority, communityPlanOf, versionsOf } from "#strategy"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import {
  aComment,
  actAsActor,
  answered,
  anybody,
  aPeriod,
  letThrough,
  onDay,
} from "../../../tests/builders/comments.ts"
import { introductionsOf } from "../reads/periods.ts"

const comment = {
  paragraphKey: "plan",
  text: "More buses",
  locale: "en" as const,
  asWhom: null,
  shownName: "",
}

const commentIn = async ({ read }: TestPartnership, periodId: string, id: string) =>
  (await read((tx) => commentsOf(tx, { periodId }))).find((one) => one.id === id)!

test("a period is on the plan as it was that day, which is kept as a version only where none says the same", async () => {
  const partnership = await aPartnership()
  const { act: doing, read } = partnership
  const { plan, work, period } = await aPeriod(partnership, { closesOn: "2026-11-30" })
  const again = { opensOn: "2026-12-01", closesOn: "2026-12-05", introductionEn: "", introductionFr: "" }
  await doing((tx, actor) => openPeriod(tx, actor, { communityPlanId: plan, ...again }))
  expect(await read((tx) => versionsOf(tx, plan))).toHaveLength(1)
  await doing((tx, actor) =>
    changePriority(tx, actor, { id: work, version: 1, titleEn: "Good work", titleFr: "Bon travail" }),
  )
  expect((await read((tx) => commentPeriodOf(tx, period)))?.versionNumber).toBe(1)
  const later = { ...again, opensOn: "2026-12-10", closesOn: "2026-12-20" }
  await doing((tx, actor) => openPeriod(tx, actor, { communityPlanId: plan, ...later }))
  expect(await read((tx) => versionsOf(tx, plan))).toHaveLength(2)
})

test("a plan is consulted on once at a time, not in the past, and never ends before it begins", async () => {
  const partnership = await aPartnership()
  const { plan } = await aPeriod(partnership, { closesOn: "2026-12-20" })
  const opening = (opensOn: string, closesOn: string) =>
    partnership.act((tx, actor) =>
      openPeriod(tx, actor, {
        communityPlanId: plan,
        opensOn,
        closesOn,
        introductionEn: "",
        introductionFr: "",
      }),
    )
  await expect(opening("2026-12-20", "2027-01-10")).rejects.toMatchObject({ status: 409 })
  await expect(opening("2026-11-21", "2027-01-10")).rejects.toMatchObject({ status: 400 })
  await expect(opening("2027-01-10", "2027-01-09")).rejects.toMatchObject({ status: 400 })
  await opening("2026-12-21", "2027-01-10")
})

test("what a period asks can be said better while it runs, never unseen by another, and what it asked before is kept", async () => {
  const partnership = await aPartnership()
  const { period } = await aPeriod(partnership, { on: "2026-11-22", closesOn: "2026-12-05" })
  const asked = () => partnership.read((tx) => commentPeriodOf(tx, period))
  const first = (await asked())!
  const better = { id: period, introductionEn: "Tell us about buses", introductionFr: "" }
  const say = (introductionNumber: number, on = "2026-11-23") =>
    actAsActor(partnership, onDay(partnership.coordinator, on), (tx, actor) =>
      changeIntroduction(tx, actor, { ...better, introductionNumber }),
    )
  await say(0)
  expect(await asked()).toMatchObject({ introductionEn: "Tell us about buses", introductionNumber: 1 })
  await expect(say(0)).rejects.toMatchObject({ status: 409 })
  await expect(say(1)).rejects.toMatchObject({ status: 400 })
  await expect(say(1, "2026-12-06")).rejects.toMatchObject({ status: 409 })
  const all = await partnership.read((tx) => introductionsOf(tx, period))
  expect(all.map(({ en }) => en)).toEqual([first.introductionEn, "Tell us about buses"])
})

test("comments are taken from the first day to the last, both included, without anything having run", async () => {
  const partnership = await aPartnership()
  const { period } = await aPeriod(partnership, {
    on: "2026-11-22",
    opensOn: "2026-12-30",
    closesOn: "2027-01-02",
  })
  const sending = (on: string) => aComment(partnership, { periodId: period, on })
  await expect(sending("2026-12-29")).rejects.toMatchObject({ status: 409 })
  await sending("2026-12-30")
  await sending("2027-01-02")
  await expect(sending("2027-01-03")).rejects.toMatchObject({
    status: 409,
    reason: { key: "comments.closed-now" },
  })
})

test("another last day is a fact with its reason; whoever saw the one before is told", async () => {
  const partnership = await aPartnership()
  const { act: doing } = partnership
  const { period: id } = await aPeriod(partnership, { closesOn: "2026-11-30" })
  const move = { id, closingNumber: 1, closesOn: "2026-12-10", reason: "The fair is later" }
  await doing((tx, actor) => moveClosing(tx, actor, move))
  await expect(doing((tx, actor) => moveClosing(tx, actor, move))).rejects.toMatchObject({ status: 409 })
  await aComment(partnership, { periodId: id, on: "2026-12-10" })
  await doing((tx, actor) => stopPeriod(tx, actor, { id, closingNumber: 2, reason: "The wrong draft" }))
  await expect(aComment(partnership, { periodId: id })).rejects.toMatchObject({ status: 409 })
})

test("the same comment sent twice is one, with one reference", async () => {
  const { database, coordinator, read, ...rest } = await aPartnership()
  const partnership = { database, coordinator, read, ...rest }
  const { period } = await aPeriod(partnership)
  const actor = anybody(coordinator)
  const sent = { ...comment, periodId: period }
  const send = () => act({ database, actor, key: "a-form-key-1", sent }, (tx) => sendComment(tx, actor, sent))
  const references = await Promise.all([send(), send(), send()])
  expect(new Set(references).size).toBe(1)
  expect(await read((tx) => commentsOf(tx, { periodId: period }))).toHaveLength(1)
})

test("a comment that is empty, too long, or on a paragraph the draft does not have is refused", async () => {
  const partnership = await aPartnership()
  const { period: periodId } = await aPeriod(partnership)
  await expect(aComment(partnership, { periodId, text: "  " })).rejects.toMatchObject({ status: 400 })
  await expect(aComment(partnership, { periodId, text: "x".repeat(2001) })).rejects.toMatchObject({
    problems: [{ field: "text", reason: { values: { count: 2001, over: 1 } } }],
  })
  await expect(aComment(partnership, { periodId, paragraphKey: "elsewhere" })).rejects.toMatchObject({
    status: 404,
  })
})

test("of two who decide on a comment at once, the second is told", async () => {
  const partnership = await aPartnership()
  const { period } = await aPeriod(partnership)
  const id = await aComment(partnership, { periodId: period })
  const hold = partnership.act((tx, actor) =>
    decideComment(tx, actor, { id, version: 1, decision: "held-back", reason: "another-matter", note: "" }),
  )
  const results = await Promise.allSettled([letThrough(partnership, id), hold])
  expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"])
  const refused = results.find((one) => one.status === "rejected")!
  expect(refused.reason).toMatchObject({ status: 409 })
})

test("nothing is public before it was let through, and no more once it is held back, with a reason", async () => {
  const partnership = await aPartnership()
  const { act: doing, read } = partnership
  const { period } = await aPeriod(partnership)
  const id = await aComment(partnership, { periodId: period })
  const shown = () => read((tx) => publicComments(tx, { periodId: period }))
  expect(await shown()).toEqual([])
  await letThrough(partnership, id)
  expect(await shown()).toHaveLength(1)
  const holding = (reason: "other" | null, note: string) =>
    doing((tx, actor) => decideComment(tx, actor, { id, version: 2, decision: "held-back", reason, note }))
  await expect(holding(null, "")).rejects.toMatchObject({ status: 400 })
  await expect(holding("other", "")).rejects.toMatchObject({ status: 400 })
  await holding("other", "Asked by the writer")
  expect(await shown()).toEqual([])
})

test("words that were removed are nowhere in the database; that something was removed stays", async () => {
  const partnership = await aPartnership()
  const { act: doing, read } = partnership
  const { period } = await aPeriod(partnership)
  const text = "Zebedee at 12 Elm Street helped me"
  const id = await aComment(partnership, { periodId: period, text, shownName: "Quetzalcoatl" })
  const removing = (removed: string[], version: number) =>
    doing((tx, actor) => removeWords(tx, actor, { id, version, removed }))
  await expect(removing(["Nobody"], 1)).rejects.toMatchObject({ status: 400 })
  await removing(["Zebedee", "12 Elm Street"], 1)
  await doing((tx, actor) => removeName(tx, actor, { id, version: 2 }))
  expect(await commentIn(partnership, period, id)).toMatchObject({ removals: 2, shownName: "" })
  const everything = await read(async (tx) =>
    JSON.stringify([
      await tx.selectFrom("publicComment").selectAll().execute(),
      await tx.selectFrom("commentRemoval").selectAll().execute(),
      await tx.selectFrom("recordedAct").selectAll().execute(),
      await tx.selectFrom("actKey").selectAll().execute(),
    ]),
  )
  for (const gone of ["Zebedee", "Elm Street", "Quetzalcoatl"]) expect(everything).not.toContain(gone)
})

test("what was said at a meeting is entered with how it was told, also after the last day", async () => {
  const partnership = await aPartnership()
  const { period } = await aPeriod(partnership, { on: "2026-11-01", closesOn: "2026-11-20" })
  const entering = (toldOn: string) =>
    partnership.act((tx, actor) =>
      enterComment(tx, actor, {
        ...comment,
        periodId: period,
        toldHow: "meeting",
        toldWhere: "Library",
        toldOn,
      }),
    )
  await expect(entering("2026-11-21")).rejects.toMatchObject({ status: 400 })
  const id = await entering("2026-11-20")
  expect(await commentIn(partnership, period, id)).toMatchObject({
    state: "waiting",
    toldHow: "meeting",
    receivedOn: "2026-11-20",
  })
})

test("one answer is given to comments that say alike, once they are let through", async () => {
  const partnership = await aPartnership()
  const { period } = await aPeriod(partnership)
  const ids = [
    await aComment(partnership, { periodId: period }),
    await aComment(partnership, { periodId: period }),
  ]
  await letThrough(partnership, ids[0]!)
  await expect(answered(partnership, period, { commentIds: ids })).rejects.toMatchObject({ status: 400 })
  await letThrough(partnership, ids[1]!)
  const answer = await answered(partnership, period, { commentIds: ids })
  const all = await partnership.read((tx) => commentsOf(tx, { periodId: period, answerId: answer }))
  expect(all).toHaveLength(2)
})

/** A period that is over, with one comment on Work. */
async function anEndedPeriod() {
  const partnership = await aPartnership()
  const made = await aPeriod(partnership, { on: "2026-11-01", closesOn: "2026-11-20" })
  const id = await aComment(partnership, {
    periodId: made.period,
    paragraphKey: made.work,
    on: "2026-11-02",
    asWhom: "newcomer",
  })
  const publish = () => partnership.act((tx, actor) => publishReport(tx, actor, { id: made.period }))
  return { partnership, ...made, id, publish }
}

test("a report is published when the period is over, everything is read, and what is shown is answered", async () => {
  const { partnership, period, id, publish } = await anEndedPeriod()
  const early = onDay(partnership.coordinator, "2026-11-20")
  const before = actAsActor(partnership, early, (tx) => publishReport(tx, early, { id: period }))
  await expect(before).rejects.toMatchObject({ reason: { key: "comments.not-over-yet" } })
  await expect(publish()).rejects.toMatchObject({ reason: { key: "comments.still-waiting" } })
  await letThrough(partnership, id)
  await expect(publish()).rejects.toMatchObject({ reason: { key: "comments.still-unanswered" } })
  await answered(partnership, period, { commentIds: [id] })
  await publish()
  const report = await partnership.read((tx) => publishedReport(tx, period))
  expect(report?.content).toMatchObject({ received: 1, shown: 1, changes: [] })
  expect(report?.content.byWhom).toEqual({ newcomer: null, resident: null, member: null, unsaid: null })
  expect(JSON.stringify(report)).not.toContain("More buses")
})

test("nothing is said to have changed that says what it said; what changed is shown as it was and is", async () => {
  const { partnership, period, plan, work, id, publish } = await anEndedPeriod()
  await letThrough(partnership, id)
  await answered(partnership, period, { commentIds: [id], changed: [work] })
  await expect(publish()).rejects.toMatchObject({ reason: { key: "comments.nothing-changed-there" } })
  await partnership.act((tx, actor) =>
    changePriority(tx, actor, { id: work, version: 1, titleEn: "Good work", titleFr: "Bon travail" }),
  )
  await publish()
  const { content } = (await partnership.read((tx) => publishedReport(tx, period)))!
  expect(content).toMatchObject({ consultedOn: 1, became: 2 })
  expect(content.changes).toMatchObject([
    { key: work, kinds: ["renamed"], before: { en: "Work" }, after: { en: "Good work" } },
  ])
  await partnership.act((tx, actor) => recordConsulted(tx, actor, { id: period }))
  const [step] = (await partnership.read((tx) => communityPlanOf(tx, plan)))!.steps
  expect(step).toMatchObject({ kind: "consulted", onDay: "2026-11-20", versionNumber: 1 })
  const again = partnership.act((tx, actor) => recordConsulted(tx, actor, { id: period }))
  await expect(again).rejects.toMatchObject({ status: 409 })
})

test("an observer changes nothing, and nobody but staff decides", async () => {
  const partnership = await aPartnership()
  const { period } = await aPeriod(partnership)
  const id = await aComment(partnership, { periodId: period })
  const decision = { id, version: 1, decision: "let-through", reason: null, note: "" } as const
  for (const role of ["observer", "chair"] as const) {
    const actor = partnership.as(role)
    const tries = [
      partnership.act((tx) => decideComment(tx, actor, decision)),
      partnership.act((tx) => publishReport(tx, actor, { id: period })),
      partnership.act((tx) => stopPeriod(tx, actor, { id: period, closingNumber: 1, reason: "x" })),
      partnership.act((tx) => sendComment(tx, actor, { ...comment, periodId: period })),
    ]
    for (const one of tries) await expect(one).rejects.toMatchObject({ status: 403 })
  }
  const nobody = anybody(partnership.coordinator)
  const answering = partnership.act((tx) =>
    answerComments(tx, nobody, {
      periodId: period,
      themeEn: "a",
      themeFr: "a",
      textEn: "a",
      textFr: "a",
      changed: [],
      commentIds: [id],
    }),
  )
  await expect(answering).rejects.toMatchObject({ status: 403 })
})

test("an answer does not take a comment that has another answer", async () => {
  const partnership = await aPartnership()
  const { period } = await aPeriod(partnership)
  const [bus, train] = [
    await aComment(partnership, { periodId: period }),
    await aComment(partnership, { periodId: period }),
  ]
  await letThrough(partnership, bus)
  await letThrough(partnership, train)
  const first = await answered(partnership, period, { commentIds: [bus, bus] })
  const taking = answered(partnership, period, { commentIds: [bus, train] })
  await expect(taking).rejects.toMatchObject({ status: 409 })
  const left = await partnership.read((tx) => commentsOf(tx, { periodId: period, answerId: first }))
  expect(left.map(({ id }) => id)).toEqual([bus])
})

test("the days of another comment period are said as dates in both languages", async () => {
  const partnership = await aPartnership()
  const { plan } = await aPeriod(partnership, { closesOn: "2026-11-30" })
  const days = { opensOn: "2026-11-25", closesOn: "2026-12-05", introductionEn: "", introductionFr: "" }
  const opening = partnership.act((tx, actor) => openPeriod(tx, actor, { communityPlanId: plan, ...days }))
  const refused: unknown = await opening.catch((thrown: unknown) => thrown)
  const { reason } = refused as Conflict
  expect(sentence("en", reason)).toContain("November 30, 2026")
  expect(sentence("fr", reason)).toContain("30 novembre 2026")
})
