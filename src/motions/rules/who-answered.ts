import { hasVote } from "#terms"
import type { Table } from "#terms"

/** The seats that are asked in a vote between meetings: held, with a vote, and without a conflict of interest. */
export function seatsAsked({ rules, seats, recused = new Set() }: Table): string[] {
  return seats
    .filter((seat) => hasVote(rules, seat) && seat.isHeld && !recused.has(seat.id))
    .map((seat) => seat.id)
}

/** Whether nobody is waited for any more. */
export function everybodyAnswered(table: Table, voted: ReadonlySet<string>): boolean {
  return seatsAsked(table).every((id) => voted.has(id))
}
