/** A group smaller than this is people, not a number. */
export const smallestGroup = 5

/**
 * Counts that may be shown beside their known total: a small group is held back, and so is enough beside it that nobody
 * can work it out by taking the others away. Null is held back; a true zero is shown unless it would give one away.
 */
export function showableCounts<Key extends string>(
  counts: Readonly<Record<Key, number>>,
): Record<Key, number | null> {
  const keys = (Object.keys(counts) as Key[]).toSorted((one, other) => counts[one] - counts[other])
  const held = new Set(keys.filter((key) => counts[key] > 0 && counts[key] < smallestGroup))
  const sum = () => [...held].reduce((total, key) => total + counts[key], 0)
  const next = () =>
    keys.find((key) => !held.has(key) && counts[key] > 0) ?? keys.find((key) => !held.has(key))
  while (held.size > 0 && held.size < keys.length && (held.size < 2 || sum() < smallestGroup))
    held.add(next()!)
  return Object.fromEntries(
    (Object.keys(counts) as Key[]).map((key) => [key, held.has(key) ? null : counts[key]]),
  ) as Record<Key, number | null>
}
