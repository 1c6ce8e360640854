import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { ruleSentences } from "#terms"
import type { Ballot } from "../reads/ballots.ts"
import { seatIn } from "./seat-in.ts"
import { outcomeSaid } from "./outcome-said.ts"

export type ShownBallot = ReturnType<typeof shownBallot>

/** A vote as pages show it, in the reader's words: nobody's choice before the result is declared. */
export function shownBallot(locale: Locale, ballot: Ballot, timeZone: string) {
  const { id, method, result, table, seats } = ballot
  const rules = ruleSentences(locale, table.rules)
  return {
    id,
    method,
    outcome: result?.outcome ?? null,
    openedAt: formatDateTime(locale, ballot.openedAt, timeZone),
    declaredAt: result && formatDateTime(locale, result.at, timeZone),
    said: result ? outcomeSaid(locale, ballot, result) : [],
    votes: result ? votesOf(locale, seats) : [],
    rules: [...rules.quorum, ...rules.decisions, ...rules["conflict-of-interest"]],
  }
}

function votesOf(locale: Locale, seats: Ballot["seats"]) {
  return seats.flatMap((seat) =>
    seat.choice && !seat.isRecused
      ? [{ seatId: seat.seatId, seat: seatIn(locale, seat), choice: seat.choice, reason: seat.reason ?? "" }]
      : [],
  )
}
