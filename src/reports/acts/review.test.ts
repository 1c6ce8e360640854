import { expect, test } from "vitest"
import { aPartnership } from "../../../tests/builders.ts"
import type { TestPartnership } from "../../../tests/builders.ts"
import { aFullYear, allAnswered, submitted } from "../../../tests/builders/reports.ts"
import { openComments, reviewComments } from "../reads/review-comments.ts"
import { reportOf } from "../reads/queries.ts"
import { readReport } from "../reads/read-report.ts"
import { commentOnAnswer, resolveComment } from "./review-report.ts"

const year = { fiscalYear: 2026 }

async function aDraft() {
  const partnership = await aPartnership()
  await aFullYear(partnership)
  return partnership
}

const say = (partnership: TestPartnership, said: { question?: string; comment?: string } = {}) =>
  partnership.act((tx) =>
    commentOnAnswer(tx, partnership.as("chair"), {
      ...year,
      question: "lessons",
      comment: "Which plan is meant?",
      ...said,
    }),
  )

const read = ({ read: asked }: TestPartnership) =>
  asked(async (tx) => reviewComments(tx, (await reportOf(tx, year)).id))

test("a chair comments on an answer, and a coordinator notes once that it was dealt with", async () => {
  const partnership = await aDraft()
  await say(partnership)
  const [comment] = await read(partnership)
  expect(comment).toMatchObject({ question: "lessons", comment: "Which plan is meant?", resolvedAt: null })
  const resolving = () =>
    partnership.act((tx, actor) => resolveComment(tx, actor, { ...year, id: comment!.id }))
  await resolving()
  const [resolved] = await read(partnership)
  expect(resolved?.resolvedAt).not.toBeNull()
  const open = partnership.read(async (tx) => openComments(tx, (await reportOf(tx, year)).id))
  expect([...(await open)]).toEqual([])
  await expect(resolving()).rejects.toMatchObject({ status: 409 })
})

test("what was said of an answer cannot be altered, not even by the database's own login", async () => {
  const partnership = await aDraft()
  await say(partnership)
  const altering = partnership.act((tx) =>
    tx.updateTable("reportReviewComment").set({ comment: "Something else" }).execute(),
  )
  await expect(altering).rejects.toThrow("stays as it was made")
})

test("an observer neither comments nor resolves, and a question of no form is refused", async () => {
  const partnership = await aDraft()
  const observer = partnership.act((tx) =>
    commentOnAnswer(tx, partnership.as("observer"), { ...year, question: "lessons", comment: "Hm" }),
  )
  await expect(observer).rejects.toMatchObject({ status: 403 })
  await expect(say(partnership, { question: "no-such" })).rejects.toMatchObject({
    problems: [{ field: "question" }],
  })
  await expect(say(partnership, { comment: " " })).rejects.toMatchObject({ problems: [{ field: "comment" }] })
})

test("comments are never part of what is submitted, and none is added afterwards", async () => {
  const partnership = await aDraft()
  await say(partnership, { comment: "Between ourselves" })
  await submitted(partnership, await allAnswered(partnership))
  const { snapshot } = await partnership.read((tx) => readReport(tx, { ...year, today: "2026-11-22" }))
  expect(snapshot!.text).not.toContain("Between ourselves")
  await expect(say(partnership)).rejects.toMatchObject({ status: 409 })
})
