import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import { fiscalYearLabel } from "#partnerships"
import type { TouchedAnswer } from "../rules/answer-form.ts"
import { answerProblems, isTyped, tidyAnswer } from "../rules/answer.ts"
import type { KeptReport } from "../reads/queries.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { questionOf } from "../rules/template-of.ts"
import { reportToWrite } from "./write-report.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.answered": { year: string; count: number }
  }
}

export type AnswersSaved = WhichReport & {
  /** `version` is the one the form was filled from; 0 when nobody had answered yet. */
  answers: readonly TouchedAnswer[]
}

/** Keeps what was written, chosen or typed: all of it, or none when somebody else changed one of them meanwhile. */
export async function saveAnswers(tx: Tx, actor: Actor, { answers, ...which }: AnswersSaved): Promise<void> {
  const report = await reportToWrite(tx, actor, which)
  const tidy = answers.map((answer) => checked(report, answer))
  for (const answer of tidy) {
    const kept =
      answer.version === 0 ? await keep(tx, actor, report, answer) : await change(tx, actor, report, answer)
    if (!kept) throw new Conflict({ key: "web.changed-meanwhile" })
  }
  await record(tx, actor, {
    kind: "reports.answered",
    subject: { kind: "report", id: report.id },
    details: { year: fiscalYearLabel(which.fiscalYear), count: answers.length },
  })
}

function checked(report: KeptReport, touched: TouchedAnswer): TouchedAnswer {
  const question = questionOf(report.template, touched.question)
  if (!question || !isTyped(question)) throw new Invalid({ key: "web.invalid-field" })
  const answer = tidyAnswer(question, touched.answer)
  const problems = answerProblems(question, answer)
  if (problems.length > 0) throw new Invalid(problems)
  return { ...touched, answer }
}

function keep(tx: Tx, actor: Actor, report: KeptReport, { question, answer }: TouchedAnswer) {
  return tx
    .insertInto("reportAnswer")
    .values({
      partnershipId: actor.partnershipId,
      reportId: report.id,
      question,
      answer: JSON.stringify(answer),
      changedAt: actor.at,
    })
    .onConflict((known) => known.columns(["partnershipId", "reportId", "question"]).doNothing())
    .returning("version")
    .executeTakeFirst()
}

function change(tx: Tx, actor: Actor, report: KeptReport, { question, answer, version }: TouchedAnswer) {
  return tx
    .updateTable("reportAnswer")
    .set({ answer: JSON.stringify(answer), version: version + 1, changedAt: actor.at })
    .where("reportId", "=", report.id)
    .where("question", "=", question)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
}
