import type { AnswerContent } from "./content.ts"
import { shippedTemplates } from "./template-of.ts"
import type { Question } from "./template.ts"
import { annualKey } from "./which-report.ts"

/**
 * Whether an answer was asked for as some edition of the annual report asks: under the same key, word for word in both
 * languages, and with the same answers to choose from. Another form may use the same key and mean something else.
 */
export function isAskedAsInAnnual(answer: AnswerContent): boolean {
  return (annualQuestions.get(answer.key) ?? []).some(
    (question) =>
      question.kind === answer.kind &&
      question.wording.en === answer.wording.en &&
      question.wording.fr === answer.wording.fr &&
      codesOf(question) === codesOf(answer),
  )
}

const annualQuestions = Map.groupBy(
  shippedTemplates
    .filter(({ key }) => key === annualKey)
    .flatMap(({ sections }) => sections.flatMap(({ questions }) => questions)),
  ({ key }) => key,
)

function codesOf(asked: Question | AnswerContent): string {
  if (asked.kind === "choice") return `${asked.choose} ${asked.options.map(({ code }) => code).join(" ")}`
  return asked.kind === "figure" ? asked.computation : ""
}
