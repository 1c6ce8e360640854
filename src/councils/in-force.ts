/** From one day to another, both included (`YYYY-MM-DD`); null is open at that end. */
export type Term = { startsOn: string | null; endsOn: string | null }

export function isInForce(term: Term, on: string): boolean {
  if (term.startsOn !== null && on < term.startsOn) return false
  return term.endsOn === null || on <= term.endsOn
}

export function inForce<Kept extends Term>(terms: readonly Kept[], on: string): Kept[] {
  return terms.filter((term) => isInForce(term, on))
}
