import { beforeEach, expect, test } from "vitest"
import { saveAnswers, submittedReport, toKnowBeforeSubmission } from "#reports"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aFunder } from "../../../tests/builders/desk.ts"
import type { TestFunder, TestOfficer } from "../../../tests/builders/desk.ts"
import { allAnswered, aReport, submitted } from "../../../tests/builders/reports.ts"
import { wireReports } from "../../commands/wire-reports.ts"
import { commentsUnanswered } from "../reads/comments-unanswered.ts"
import { officerComments } from "../reads/officer-comments.ts"
import { answerComments } from "./answer-comments.ts"
import type { CommentAnswered } from "./answer-comments.ts"
import { replyToReport } from "./reply-to-report.ts"

const year = { fiscalYear: 2026 }
const from = { funder: { nameEn: "Funder", nameFr: "Bailleur" }, baseUrl: "https://x.example" }

let partnership: TestPartnership
let funder: TestFunder
let officer: TestOfficer
let claims: string[]

/** A report that an officer returned with two comments. */
beforeEach(async () => {
  partnership = await aPartnership()
  await aReport(partnership)
  claims = await allAnswered(partnership)
  await submitted(partnership, claims)
  funder = await aFunder()
  officer = await funder.officer(await funder.fund(partnership))
  await returned()
})

async function returned(questions: readonly string[] = ["lessons", "risks"]) {
  const { snapshot } = await officer.read(partnership, (tx) => submittedReport(tx, year))
  await officer.act(partnership, (tx, actor) =>
    replyToReport(tx, actor, {
      ...year,
      ...from,
      snapshotId: snapshot.id,
      reply: "returned",
      comment: "Please say more.",
      comments: questions.map((question) => ({ question, comment: `More on ${question}?` })),
    }),
  )
}

const own = async () =>
  partnership.read(async (tx) => officerComments(tx, (await submittedReport(tx, year)).report.id))
const seen = (by: TestOfficer = officer) =>
  by.read(partnership, async (tx) => officerComments(tx, (await submittedReport(tx, year)).report.id))
const answer = (answers: CommentAnswered[]) =>
  partnership.act((tx, actor) => answerComments(tx, actor, { ...year, answers }))
const unansweredNow = () =>
  partnership.read(async (tx) =>
    commentsUnanswered(tx, { locale: "en", report: (await submittedReport(tx, year)).report }),
  )

test("the partnership answers each comment; the officer sees the answers once the report is submitted again, and not before", async () => {
  const [first, second] = await own()
  await answer([{ commentId: first!.id, version: 0, answer: "We added three lessons." }])
  expect((await seen()).map((comment) => comment.answer)).toEqual([null, null])
  await submitted(partnership, claims)
  expect((await seen()).map((comment) => comment.answer?.text)).toEqual([
    "We added three lessons.",
    undefined,
  ])
  // Returned once more: what is written now is a draft again, and the answer that was given stands.
  await returned([])
  await answer([
    { commentId: first!.id, version: 1, answer: "We added four." },
    { commentId: second!.id, version: 0, answer: "There are none." },
  ])
  expect((await seen()).map((comment) => comment.answer?.text)).toEqual([
    "We added three lessons.",
    undefined,
  ])
  await submitted(partnership, claims)
  expect((await seen()).map((comment) => comment.answer?.text)).toEqual(["We added four.", "There are none."])
})

test("a comment nobody answered is told before the report goes out again, and stops nobody", async () => {
  wireReports()
  const known = await partnership.read(async (tx) =>
    toKnowBeforeSubmission(tx, { locale: "en", report: (await submittedReport(tx, year)).report }),
  )
  expect(known).toMatchObject([{ path: "/reports/2026/comments" }])
  expect(known[0]!.label).toContain("2 comments")
  const [first, second] = await own()
  await answer([{ commentId: first!.id, version: 0, answer: "Done." }])
  expect((await unansweredNow())[0]!.label).toContain("One comment")
  // Taken back, it is unanswered again.
  await answer([
    { commentId: first!.id, version: 1, answer: " " },
    { commentId: second!.id, version: 0, answer: "Done too." },
  ])
  expect((await unansweredNow())[0]!.label).toContain("One comment")
  await submitted(partnership, claims)
  // What was knowingly left is not asked again when the report comes back with nothing more said.
  await returned([])
  expect(await unansweredNow()).toEqual([])
})

test("two who answer the same comment at once: one answer is kept, and the other is told", async () => {
  const [first] = await own()
  const outcomes = await Promise.allSettled(
    ["One", "Two"].map((text) => answer([{ commentId: first!.id, version: 0, answer: text }])),
  )
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
  expect(outcomes.find((outcome) => outcome.status === "rejected")?.reason).toMatchObject({
    status: 409,
    reason: { key: "desk.answered-meanwhile" },
  })
})

test("once the report is with the funder its comments are answered no more, and only a coordinator answers", async () => {
  const [first] = await own()
  const said = [{ commentId: first!.id, version: 0, answer: "Late" }]
  await expect(
    partnership.act((tx, actor) =>
      answerComments(tx, { ...actor, role: "observer" }, { ...year, answers: said }),
    ),
  ).rejects.toMatchObject({ status: 403 })
  await expect(answer([{ ...said[0]!, commentId: crypto.randomUUID() }])).rejects.toMatchObject({
    status: 404,
  })
  await expect(answer([{ ...said[0]!, answer: "x".repeat(4001) }])).rejects.toMatchObject({ status: 400 })
  await submitted(partnership, claims)
  await expect(answer(said)).rejects.toMatchObject({ status: 409 })
})

test("answers are read by who reads the report: not by another officer, another funder or another partnership", async () => {
  const [first] = await own()
  await answer([{ commentId: first!.id, version: 0, answer: "For Funder alone" }])
  await submitted(partnership, claims)
  const elsewhere = await aFunder()
  // It funds the same partnership and gets its reports on another form.
  const other = await elsewhere.officer(await elsewhere.fund(partnership, { reportForm: "council-summary" }))
  const neighbour = await aPartnership()
  const rows = async (by: { read: TestOfficer["read"] }) =>
    by.read(partnership, async (tx) => [
      ...(await tx.selectFrom("officerCommentAnswer").select("id").execute()),
      ...(await tx.selectFrom("officerComment").select("id").execute()),
    ])
  expect(await rows(officer)).toHaveLength(3)
  expect(await rows(await funder.officer())).toEqual([])
  expect(await rows(other)).toEqual([])
  expect(await neighbour.read((tx) => tx.selectFrom("officerCommentAnswer").select("id").execute())).toEqual(
    [],
  )
})

test("an officer writes no answer in the partnership's name", async () => {
  const [first] = await own()
  const { report } = await officer.read(partnership, (tx) => submittedReport(tx, year))
  await expect(
    officer.act(partnership, async (tx) => {
      await tx
        .insertInto("officerCommentAnswer")
        .values({
          partnershipId: partnership.id,
          reportId: report.id,
          commentId: first!.id,
          version: 1,
          afterStep: 0,
          answer: "Forged",
          writtenAt: new Date(),
        })
        .execute()
    }),
  ).rejects.toMatchObject({ code: "42501" })
})

test("what is corrected stands beside its comment for the partnership, and for the officer only when submitted", async () => {
  await partnership.act((tx, actor) =>
    saveAnswers(tx, actor, {
      ...year,
      answers: [{ question: "risks", version: 1, answer: { en: "Secret", fr: "Secret" } }],
    }),
  )
  const { content } = await officer.read(partnership, (tx) => submittedReport(tx, year))
  expect(JSON.stringify(content)).not.toContain("Secret")
  await submitted(partnership, claims)
  const again = await officer.read(partnership, (tx) => submittedReport(tx, year))
  expect(JSON.stringify(again.content)).toContain("Secret")
})
