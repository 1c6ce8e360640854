// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    motion: MotionTable
    ballot: BallotTable
    ballotSeat: BallotSeatTable
    vote: VoteTable
    ballotTally: BallotTallyTable
    ballotResult: BallotResultTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** What a body is asked to decide, in both languages, with who moved and seconded it. */
export interface MotionTable {
  partnershipId: string
  id: Defaulted<string>
  bodyId: string
  /** Null for a vote between meetings. */
  meetingId: string | null
  agendaItemId: string | null
  /** The motion whose text this would change; decided before it. */
  amendsId: string | null
  textEn: string
  textFr: string
  rationaleEn: Defaulted<string>
  rationaleFr: Defaulted<string>
  moverSeatId: string | null
  seconderSeatId: string | null
  aboutKind: "terms-version" | "minutes" | "application" | "consent-agenda" | "plan" | null
  /** What carrying it brings about: terms are adopted, minutes approved, a member appointed. */
  aboutId: string | null
  reviewOn: string | null
  madeAt: Date
  withdrawnAt: Date | null
  version: Defaulted<number>
}

/** One vote on a motion. Its rules are kept with it, so that later terms change nothing. */
export interface BallotTable {
  partnershipId: string
  id: Defaulted<string>
  motionId: string
  method: "consensus" | "show-of-hands" | "roll-call" | "secret" | "link"
  rules: ColumnType<unknown, string, string>
  openedAt: Date
  closesAt: Date | null
}

/** The table as it was when the vote was opened: who could vote, who had a conflict of interest. */
export interface BallotSeatTable {
  partnershipId: string
  ballotId: string
  seatId: string
  standing: "voting" | "non-voting" | "ex-officio" | "alternate"
  sector: string | null
  organizationId: string | null
  presence: "present" | "alternate" | "proxy" | "regrets" | "absent"
  isRecused: boolean
  linkId: string | null
}

/** That a seat voted, and how; one a seat, whoever retries. */
export interface VoteTable {
  partnershipId: string
  ballotId: string
  seatId: string
  /** Null in a secret ballot: that the seat voted is known, how is not. */
  choice: "for" | "against" | "abstain" | null
  reason: Defaulted<string>
  at: Date
  via: "link" | "staff"
}

/** Hands counted in the room, or papers counted one by one in a secret ballot: sums alone, so no vote can be told from another. */
export interface BallotTallyTable {
  partnershipId: string
  ballotId: string
  votesFor: Defaulted<number>
  against: Defaulted<number>
  abstained: Defaulted<number>
}

/** What the vote came to, computed from its rules and declared; never changed. */
export interface BallotResultTable {
  partnershipId: string
  ballotId: string
  outcome: "carried" | "lost" | "no-quorum"
  votesFor: number
  against: number
  abstained: number
  needed: number
  of: number
  present: number
  quorumNeeded: number
  quorumOf: number
  byFallback: boolean
  at: Date
}
