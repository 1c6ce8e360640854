/** Below this many people a number of a group could point at somebody (instruments.md 4.13). */
export const fewestShown = 5

/** A group's count of one to four people is suppressed; nobody at all is zero, and says nothing of anybody. */
export function isTooFew(amount: number): boolean {
  return amount > 0 && amount < fewestShown
}

/**
 * Whether hidden numbers are told by their sum: one alone is the sum; and fewer than five people are few, however they are
 * spread.
 */
export function isToldBySum(sum: number, hidden: number): boolean {
  return hidden === 1 || sum < fewestShown || isOneWay(sum, hidden)
}

/** Groups of one to four people can be as few, or as many, as can be in one way only: each is one, or each is four. */
export function isOneWay(sum: number, hidden: number): boolean {
  return sum === hidden || sum === hidden * (fewestShown - 1)
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
