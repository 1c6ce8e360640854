import { Conflict } from "#platform/refusals"
import type { Message, Values } from "#platform/words"
import type { Resting } from "./what-rests-on.ts"

/**
 * Refuses when anything is in the way: one sentence that counts each kind that has a word of its own, and the rest as
 * "other". `worded` are the tables the sentence has a word for.
 */
export function refuseResting(
  resting: readonly Resting[],
  worded: ReadonlySet<string>,
  message: (values: Values) => Message,
): void {
  const inTheWay = resting.filter(({ count }) => count > 0)
  if (inTheWay.length === 0) return
  const values: Record<string, number> = Object.fromEntries([...worded, "other"].map((table) => [table, 0]))
  for (const { table, count } of inTheWay) {
    const word = worded.has(table) ? table : "other"
    values[word] = (values[word] ?? 0) + count
  }
  throw new Conflict(message(values))
}
