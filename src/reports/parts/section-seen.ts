import { NotFound } from "#platform/refusals"
import type { Tx } from "#platform/database"
import type { Visit } from "#platform/web"
import { access } from "../access.ts"
import { reportTitle } from "../document/report-words.ts"
import { acceptedUpdates } from "../reads/accepted-updates.ts"
import { lastYearsAnswers } from "../reads/last-years-answers.ts"
import { answersOf, quotesOf } from "../reads/queries.ts"
import type { KeptQuote } from "../reads/queries.ts"
import { readReport } from "../reads/read-report.ts"
import { reviewComments } from "../reads/review-comments.ts"
import type { KeptAnswer } from "../rules/answer-form.ts"
import type { LastYearsAnswer } from "../rules/last-years-answer.ts"
import { sectionState } from "../rules/readiness.ts"
import { sectionOf } from "../rules/template-of.ts"
import { reportIn } from "./report-in.ts"

export type SectionSeen = Awaited<ReturnType<typeof sectionSeen>>

/** One section of a report with the others' names; for who may write it, with its fields and all that helps to fill them. */
export async function sectionSeen(
  tx: Tx,
  visit: Visit,
  params: { year?: string | undefined; letter?: string | undefined },
) {
  const { actor, locale } = visit
  const { name, ...which } = reportIn(params)
  const { report, content } = await readReport(tx, { ...which, today: actor.today })
  const section = content.sections.find(({ letter }) => letter === params.letter)
  if (!section) throw new NotFound()
  const mayWrite = report.isOpen && access.may(actor, "write", "report")
  const mayReview = report.isOpen && access.may(actor, "review", "report")
  return {
    locale,
    home: visit.address(""),
    name,
    title: reportTitle(locale, content),
    section: { ...section, state: sectionState(section) },
    all: content.sections.map((each) => ({
      letter: each.letter,
      title: each.title,
      state: sectionState(each),
    })),
    timeZone: visit.partnership.timeZone,
    mayWrite,
    isOpen: report.isOpen,
    questions: mayWrite ? (sectionOf(report.template, params.letter)?.questions ?? []) : [],
    kept: mayWrite ? await answersOf(tx, report.id) : new Map<string, KeptAnswer>(),
    updates: mayWrite ? await acceptedUpdates(tx, which.fiscalYear) : [],
    before: mayWrite ? await lastYearsAnswers(tx, report) : new Map<string, LastYearsAnswer>(),
    quotes: mayWrite ? await quotesOf(tx, report.id) : new Map<string, KeptQuote[]>(),
    review: mayReview ? await reviewComments(tx, report.id) : null,
  }
}
