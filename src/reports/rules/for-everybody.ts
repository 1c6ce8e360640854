import type { AnswerContent, ReportContent } from "./content.ts"
import type { ReportValue } from "./report-value.ts"
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
  if (answer.kind === "narrative") {
    const { sources: _, ...open } = answer
    return [open]
  }
  if (answer.kind !== "figure") return [answer]
  if (!publicComputations.includes(answer.computation)) return []
  return [
    {
      ...answer,
      rows: [],
      numbers: answer.numbers.map((number) => ({ ...number, value: openValue(number.value), behind: [] })),
      tables: answer.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => (cell.state === "words" ? cell : openValue(cell))),
          behind: [],
        })),
      })),
    },
  ]
}

/** That it was corrected is told, and why; not by whom. */
function openValue(value: ReportValue): ReportValue {
  if (value.state !== "value" || !value.overridden) return value
  return { ...value, overridden: { ...value.overridden, by: null } }
}
