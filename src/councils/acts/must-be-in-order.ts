import { Invalid } from "#platform/refusals"
import type { Term } from "../rules/in-force.ts"
import { isInForce } from "../rules/in-force.ts"
import { words } from "../words/index.ts"

export function mustEndAfterStart(term: Term): void {
  if (term.startsOn && term.endsOn && term.endsOn < term.startsOn)
    throw new Invalid([{ field: "endsOn", reason: words.message("ends-before-start") }])
}

/** A holder or a representative begins on a day of the seat's own term. */
export function mustFallWithin(term: Term, day: { field: string; on: string }): void {
  if (!isInForce(term, day.on))
    throw new Invalid([{ field: day.field, reason: words.message("outside-term") }])
}
