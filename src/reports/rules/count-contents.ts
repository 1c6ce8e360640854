import type { ReportContent } from "./content.ts"

export type ContentCounts = Record<"answers" | "figures" | "rows" | "claims" | "evidence", number>

/** How much a report holds: what is about to be frozen, in numbers. */
export function countContents({ sections }: ReportContent): ContentCounts {
  const answers = sections.flatMap((section) => section.answers)
  const figures = answers.flatMap((answer) => (answer.kind === "figure" ? [answer] : []))
  const claims = answers.flatMap((answer) => (answer.kind === "claims" ? answer.claims : []))
  const rows = figures.flatMap((figure) => figure.rows.map(({ kind, id }) => `${kind} ${id}`))
  const evidence = claims.flatMap((claim) => claim.evidence.map(({ id }) => id))
  return {
    answers: answers.length,
    figures: figures.length,
    rows: new Set(rows).size,
    claims: claims.length,
    evidence: new Set(evidence).size,
  }
}
