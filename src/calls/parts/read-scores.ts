import { Invalid } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import type { NewScores } from "../acts/review-application.ts"
import type { Criterion } from "../rules/application.ts"
import { highestScore } from "../rules/scores.ts"
import { words } from "../words/index.ts"

export const scoreField = (id: string) => `score-${id}`
export const reasonField = (id: string) => `reason-${id}`

/** A score from 0 to 5 and its reason, for each criterion of the call. */
export function readScores(
  fields: Readonly<Record<string, string>>,
  criteria: readonly Criterion[],
): NewScores["scores"] {
  const problems: Problem[] = []
  const scores = criteria.map(({ id }) => {
    const typed = fields[scoreField(id)] ?? ""
    const reason = fields[reasonField(id)] ?? ""
    const score = /^\d$/.test(typed) ? Number(typed) : -1
    if (score < 0 || score > highestScore)
      problems.push({ field: scoreField(id), reason: words.message("score-needed") })
    if (reason === "") problems.push({ field: reasonField(id), reason: words.message("score-reason-needed") })
    return { criterionId: id, score, reason }
  })
  if (problems.length > 0) throw new Invalid(problems)
  return scores
}
