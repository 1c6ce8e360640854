import { answerProblems, isTyped, noAnswer, tidyAnswer } from "./answer.ts"
import type { Answer, TypedQuestion } from "./answer.ts"
import { canonicalJson } from "./canonical-json.ts"
import type { Question, ReportTemplate } from "./template.ts"

/** An earlier report as far as its answers ask. */
export type EarlierReport = {
  fiscalYear: number
  template: ReportTemplate
  answers: ReadonlyMap<string, { answer: Answer }>
}

export type LastYearsAnswer = {
  fiscalYear: number
  answer: Answer
  /** Whether it can be taken over as it is: this year's question may be shorter. */
  fits: boolean
}

/**
 * What was answered to the same question before: by its key or by a key it had then, whatever its wording or place. The
 * first of the reports that answers it counts; an answer of another kind is none.
 */
export function lastYearsAnswer(
  question: TypedQuestion,
  earlier: readonly EarlierReport[],
): LastYearsAnswer | null {
  for (const { fiscalYear, template, answers } of earlier) {
    for (const asked of sameQuestions(question, template)) {
      const given = answers.get(asked.key)?.answer
      if (!given) continue
      const answer = tidyAnswer(question, carried(question, given))
      if (canonicalJson(answer) === canonicalJson(noAnswer(question))) continue
      return { fiscalYear, answer, fits: answerProblems(question, answer).length === 0 }
    }
  }
  return null
}

/** Those of the same kind that were it: of its own key first, then of its former ones in their order. */
function sameQuestions(question: TypedQuestion, { sections }: ReportTemplate): Question[] {
  const keys = [question.key, ...(question.was ?? [])]
  const all = sections.flatMap(({ questions }) => questions)
  const named = keys.flatMap((key) => all.filter((asked) => asked.key === key))
  const renamed = all.filter(({ was }) => was?.includes(question.key))
  return [...named, ...renamed].filter((asked) => isTyped(asked) && asked.kind === question.kind)
}

/** Only columns that are still asked, and options that are still offered in them. */
function carried(question: TypedQuestion, answer: Answer): Answer {
  if (question.kind !== "table" || !("rows" in answer)) return answer
  const rows = answer.rows.map((row) =>
    Object.fromEntries(
      question.columns.flatMap((column) => {
        const cell = row[column.key]
        if (cell === undefined) return []
        const isKnown =
          column.kind !== "choice" || column.options.some(({ code }) => code === cell) || cell === ""
        return isKnown ? [[column.key, cell]] : []
      }),
    ),
  )
  return { rows }
}
