import type { Tx } from "#platform/database"
import { isTyped } from "../rules/answer.ts"
import { lastYearsAnswer } from "../rules/last-years-answer.ts"
import type { EarlierReport, LastYearsAnswer } from "../rules/last-years-answer.ts"
import { annualKey } from "../rules/which-report.ts"
import { answersOf } from "./queries.ts"
import type { KeptReport } from "./queries.ts"
import { templateNamed } from "./templates.ts"

/**
 * Of each question of a report that is typed, what last year's reports answered to the same: the one on the same form
 * first, then the annual one, then the others; then this year's other reports.
 */
export async function lastYearsAnswers(tx: Tx, report: KeptReport): Promise<Map<string, LastYearsAnswer>> {
  const { fiscalYear, templateKey } = report
  const found = await tx
    .selectFrom("report")
    .select(["id", "fiscalYear", "templateKey", "templateVersion"])
    .where("fiscalYear", "in", [fiscalYear, fiscalYear - 1])
    .where("id", "<>", report.id)
    .orderBy("startedAt")
    .execute()
  const rank = (one: (typeof found)[number]) =>
    (one.fiscalYear === fiscalYear ? 10 : 0) +
    (one.templateKey === templateKey ? 0 : one.templateKey === annualKey ? 1 : 2)
  const earlier: EarlierReport[] = []
  for (const one of found.toSorted((first, second) => rank(first) - rank(second)))
    earlier.push({
      fiscalYear: one.fiscalYear,
      template: await templateNamed(tx, one),
      answers: await answersOf(tx, one.id),
    })
  const asked = report.template.sections.flatMap(({ questions }) => questions).filter(isTyped)
  return new Map(
    asked.flatMap((question) => {
      const answer = lastYearsAnswer(question, earlier)
      return answer ? [[question.key, answer]] : []
    }),
  )
}
