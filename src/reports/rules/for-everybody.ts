import type { AnswerContent, ReportContent } from "./content.ts"
import { publicComputations } from "./public-computations.ts"

/**
 * The same report without what is not for everybody: no row behind a figure, no evidence by its name, no figure that tells
 * of people or of what was given.
 */
export function forEverybody(content: ReportContent): ReportContent {
  const sections = content.sections.map((section) => ({
    ...section,
    answers: section.answers.flatMap(openAnswer),
  }))
  return { ...content, submittedBy: null, sections }
}

function openAnswer(answer: AnswerContent): AnswerContent[] {
  if (answer.kind === "claims")
    return [{ ...answer, claims: answer.claims.map((claim) => ({ ...claim, evidence: [] })) }]
  if (answer.kind !== "figure") return [answer]
  if (!publicComputations.includes(answer.computation)) return []
  return [
    {
      ...answer,
      rows: [],
      numbers: answer.numbers.map((number) => ({ ...number, behind: [] })),
      tables: answer.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({ ...row, behind: [] })),
      })),
    },
  ]
}
