// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    motion: MotionTable
    motionText: MotionTextTable
    ballot: BallotTable
    ballotSeat: BallotSeatTable
    ballotLink: BallotLinkTable
    ballotRecusal: BallotRecusalTable
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
  aboutKind:
    | "terms-version"
    | "minutes"
    | "application"
    | "consent-agenda"
    | "plan"
    | "community-plan"
    | "report"
    | null
  /** What carrying it brings about: terms are adopted, minutes approved, a member appointed. */
  aboutId: string | null
  reviewOn: string | null
  madeAt: Date
  withdrawnAt: Date | null
  version: Defaulted<number>
}

/** What a motion said before an amendment to it was carried. */
export interface MotionTextTable {
  partnershipId: string
  id: Defaulted<string>
  motionId: string
  textEn: string
  textFr: string
  until: Date
  amendmentId: string
}

/** One vote on a motion. Its rules are kept with it, so that later terms change nothing. */
export interface BallotTable {
  partnershipId: string
  id: Defaulted<string>
  motionId: string
  method: "consensus" | "show-of-hands" | "roll-call" | "secret" | "link"
  rules: ColumnType<unknown, string, string>
  /** Whether the meeting was called again because the one before lacked its quorum. */
  isSecondMeeting: Defaulted<boolean>
  /** Of the terms voted on: which state of the draft. Another is not adopted. */
  aboutVersion: number | null
  openedAt: Date
  closesAt: Date | null
  /** Of the minutes voted on: what they said when the vote was opened. Others are not adopted. */
  aboutSha256: string | null
}

/** The table as it was when the vote was opened: who could vote, who had a conflict of interest. */
export interface BallotSeatTable {
  partnershipId: string
  ballotId: string
  seatId: string
  standing: "voting" | "non-voting" | "ex-officio" | "alternate"
  sector: string | null
  organizationId: string | null
  /** Its name on that day; null for a vacant seat. */
  organizationEn: string | null
  organizationFr: string | null
  /** Who sat there for it. */
  name: Defaulted<string>
  presence: "present" | "alternate" | "proxy" | "regrets" | "absent"
  isRecused: boolean
}

/** A seat's own way to vote, sent to who represents it; the last one counts. */
export interface BallotLinkTable {
  partnershipId: string
  linkId: string
  ballotId: string
  seatId: string
  contactId: string
  madeAt: Date
}

/** A conflict of interest declared by link while the vote was open: whatever the seat had sent is not counted. */
export interface BallotRecusalTable {
  partnershipId: string
  ballotId: string
  seatId: string
  nature: Defaulted<string>
  at: Date
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
  /** How the secretariat heard of it, where it entered a vote for a seat between meetings. */
  told: Defaulted<string>
  reference: string
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
