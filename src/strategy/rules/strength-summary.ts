import { strengths } from "#evidence"
import type { Strength } from "#evidence"

/** The documents under something: how many of each strength there are, the strongest first. */
export function strengthSummary(found: readonly Strength[]): { strength: Strength; count: number }[] {
  return strengths
    .toReversed()
    .map((strength) => ({ strength, count: found.filter((one) => one === strength).length }))
    .filter(({ count }) => count > 0)
}
