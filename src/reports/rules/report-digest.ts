import { canonicalJson } from "./canonical-json.ts"
import type { AnswerContent, ReportContent } from "./content.ts"
import { sha256Of } from "./snapshot.ts"

/**
 * SHA-256 of what a report says: its answers, claims and numbers. Days and the wording of explanations are left out, so
 * that a new day or a new edition of the software makes no other report.
 */
export function reportDigest({ fiscalYear, template, sections }: ReportContent): string {
  const said = sections.flatMap(({ answers }) => answers.map((answer) => [answer.key, sayingOf(answer)]))
  return sha256Of(canonicalJson([fiscalYear.year, template.key, template.version, said]))
}

function sayingOf(answer: AnswerContent): unknown {
  switch (answer.kind) {
    case "narrative":
      return [answer.text, (answer.sources ?? []).map(({ id }) => id)]
    case "choice":
      return answer.chosen
    case "table":
      return answer.rows
    case "claims":
      return answer.claims.map(({ id, extent, text, contributors, evidence }) => ({
        id,
        extent,
        text,
        contributors,
        evidence: evidence.map((under) => under.id),
      }))
    case "figure":
      return [
        answer.numbers.map(({ key, value, of }) => [key, value, of]),
        answer.tables.map(({ key, rows }) => [key, rows.map((row) => [row.key, row.cells])]),
      ]
  }
}
