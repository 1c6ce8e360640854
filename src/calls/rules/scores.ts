import type { Criterion } from "./application.ts"

export type Score = { officerId: string; criterionId: string; score: number; reason: string }

/** The highest a score can be; the lowest is 0. */
export const highestScore = 5

export type Total = { officerId: string; percent: number }

/**
 * What each reviewer gives in all: scores by weight, as a percentage of the most there is. A reviewer who has not scored
 * every criterion has no total: a part of a score is not a low one.
 */
export function totals(criteria: readonly Criterion[], scores: readonly Score[]): Total[] {
  const most = criteria.reduce((sum, { weight }) => sum + weight * highestScore, 0)
  return [...Map.groupBy(scores, ({ officerId }) => officerId)].flatMap(([officerId, own]) => {
    const given = criteria.map(({ id, weight }) => {
      const score = own.find(({ criterionId }) => criterionId === id)
      return score ? score.score * weight : null
    })
    if (most === 0 || given.some((each) => each === null)) return []
    const sum = given.reduce<number>((whole, each) => whole + (each ?? 0), 0)
    return [{ officerId, percent: Math.round((sum / most) * 100) }]
  })
}
