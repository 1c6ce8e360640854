import { reaching } from "./rules.ts"
import type { Rules } from "./rules.ts"
import { hasVote, isAtTable } from "./seat-at-table.ts"
import type { SeatAtTable } from "./seat-at-table.ts"

export type Quorum = {
  met: boolean
  /** Voting seats with somebody at them. */
  present: number
  needed: number
  /** What the need was worked out from. */
  of: number
  /** Whether it is met only because an earlier meeting lacked its own. */
  byFallback: boolean
}

export type Table = {
  rules: Rules
  seats: readonly SeatAtTable[]
  /** Seats that declared a conflict of interest on the matter in hand. */
  recused?: ReadonlySet<string>
  /** Whether the meeting before it, called for the same, lacked its quorum. */
  isSecondMeeting?: boolean
}

/** Whether a body can decide with who is at its table: by its rule, or by its rule for a second meeting. */
export function quorumOf({ rules, seats, recused = new Set(), isSecondMeeting = false }: Table): Quorum {
  const counts = (seat: SeatAtTable) =>
    hasVote(rules, seat) && !(rules.conflict === "vote-and-quorum" && recused.has(seat.id))
  const voting = seats.filter(counts)
  const of = rules.quorum.of === "seats" ? voting.length : voting.filter((seat) => seat.isHeld).length
  const present = voting.filter((seat) => isAtTable(rules, seat)).length
  const needed = Math.max(1, neededOf(rules, of))
  if (present >= needed) return { met: true, present, needed, of, byFallback: false }
  const byFallback = isSecondMeeting && rules.quorum.fallback === "whoever-is-present" && present > 0
  return { met: byFallback, present, needed, of, byFallback }
}

function neededOf({ quorum: { needed } }: Rules, of: number): number {
  return needed.kind === "fixed" ? needed.count : reaching(needed.share, of)
}
