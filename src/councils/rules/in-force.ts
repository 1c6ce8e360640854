/** From one day to another, both included (`YYYY-MM-DD`); null is open at that end. */
export type Term = { startsOn: string | null; endsOn: string | null }

export function isInForce(term: Term, on: string): boolean {
  if (term.startsOn !== null && on < term.startsOn) return false
  return term.endsOn === null || on <= term.endsOn
}

export function inForce<Kept extends Term>(terms: readonly Kept[], on: string): Kept[] {
  return terms.filter((term) => isInForce(term, on))
}

/** The days on which both hold. */
export function bothTerms(one: Term, other: Term): Term {
  const starts = [one.startsOn, other.startsOn].filter((day) => day !== null)
  const ends = [one.endsOn, other.endsOn].filter((day) => day !== null)
  return { startsOn: starts.toSorted().at(-1) ?? null, endsOn: ends.toSorted()[0] ?? null }
}

/** The day itself while the term holds, else the nearest on which it does. */
export function nearestDay(term: Term, day: string): string {
  if (term.startsOn !== null && day < term.startsOn) return term.startsOn
  return term.endsOn !== null && day > term.endsOn ? term.endsOn : day
}
