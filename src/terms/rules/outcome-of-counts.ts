import { outcomeOf } from "./outcome.ts"
import type { Choice, Outcome } from "./outcome.ts"
import type { Table } from "./quorum.ts"
import type { Rules } from "./rules.ts"
import { canVote } from "./seat-at-table.ts"
import type { SeatAtTable } from "./seat-at-table.ts"

/** Votes as sums: hands counted in the room, papers out of a box. */
export type Counts = { for: number; against: number; abstained: number }

/** The seats that may vote now: at the table or by proxy, with a vote, and without a conflict of interest. */
export function votersOf({ rules, seats, recused = new Set() }: Table): SeatAtTable[] {
  return seats.filter((seat) => canVote(rules, seat) && !recused.has(seat.id))
}

/** Whether sums say enough: where a sector has one voice, it must be known who voted how. */
export function canBeCounted({ decision }: Rules): boolean {
  return decision.voices === "seats"
}

/**
 * What counted votes come to. Where every seat has one voice it does not matter whose hand was whose, so they are given
 * to the voters one after the other. Throws where more voted than may, or where `canBeCounted` says no.
 */
export function outcomeOfCounts(table: Table, counts: Counts): Outcome {
  const said: Choice[] = [
    ...Array.from({ length: counts.for }, () => "for" as const),
    ...Array.from({ length: counts.against }, () => "against" as const),
    ...Array.from({ length: counts.abstained }, () => "abstain" as const),
  ]
  const voters = votersOf(table)
  if (said.length > voters.length) throw new RangeError("More votes were counted than there are voters")
  if (!canBeCounted(table.rules)) throw new RangeError("By these rules it must be known who voted how")
  return outcomeOf({ table, choices: new Map(said.map((choice, place) => [voters[place]!.id, choice])) })
}
