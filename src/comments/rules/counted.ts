/** A group smaller than this is people, not a number. */
export const smallestGroup = 5

/**
 * Counts that may be shown beside their known total: a small group is held back, and so is enough beside it that nobody
 * who knows this rule can work it out by taking the others away. Null is held back; a true zero is shown while any
 * other number is.
 */
export function showableCounts<Key extends string>(
  counts: Readonly<Record<Key, number>>,
): Record<Key, number | null> {
  const all = Object.values<number>(counts)
  const small = all.filter(isSmall)
  // All that are as many as the next go with it: which one is held back would tell by their order.
  const next = isToldBySum(small) ? Math.min(...all.filter((count) => count >= smallestGroup)) : null
  const isShown = small.length === 0 || all.some((count) => count >= smallestGroup && count !== next)
  const showable = (count: number) => (isShown && !isSmall(count) && count !== next ? count : null)
  return Object.fromEntries(
    (Object.keys(counts) as Key[]).map((key) => [key, showable(counts[key])]),
  ) as Record<Key, number | null>
}

function isSmall(count: number): boolean {
  return count > 0 && count < smallestGroup
}

/** One alone is the sum; fewer than five people are few, however they are spread; and each may be one, or each four. */
function isToldBySum(small: readonly number[]): boolean {
  const sum = small.reduce((whole, count) => whole + count, 0)
  if (small.length === 0) return false
  return (
    [1, smallestGroup - 1].some((each) => sum === small.length * each) ||
    sum < smallestGroup ||
    small.length === 1
  )
}
