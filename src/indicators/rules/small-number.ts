/** Below this many people a number of a group could point at somebody (instruments.md 4.13). */
export const fewestShown = 5

/** A group's count of one to four people is suppressed; nobody at all is zero, and says nothing of anybody. */
export function isTooFew(amount: number): boolean {
  return amount > 0 && amount < fewestShown
}

/**
 * One group alone is hidden while everybody together and the other groups are shown: it can be worked out, so another
 * must be hidden with it.
 */
export function canBeWorkedOut(total: string | undefined, groups: readonly string[]): boolean {
  const hidden = groups.filter((state) => state === "suppressed")
  return (
    total === "value" &&
    hidden.length === 1 &&
    groups.every((state) => state === "value" || state === "suppressed")
  )
}
