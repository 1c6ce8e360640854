// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    recruitment: RecruitmentTable
    expressionOfInterest: ExpressionOfInterestTable
    interestNote: InterestNoteTable
    interestAnswer: InterestAnswerTable
    appointmentProposal: AppointmentProposalTable
    proposalMotion: ProposalMotionTable
    proposalDecision: ProposalDecisionTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** A time in which a body takes expressions of interest from anyone, in public. */
export interface RecruitmentTable {
  partnershipId: string
  id: Defaulted<string>
  bodyId: string
  opensOn: string
  /** The last day they are taken, that day included; null while they are always welcome. */
  closesOn: string | null
  /** Whom the body looks for, in its own words. */
  seeksEn: Defaulted<string>
  seeksFr: Defaulted<string>
  madeAt: Date
}

/** That somebody would join a body: what they wrote, as they wrote it. */
export interface ExpressionOfInterestTable {
  partnershipId: string
  id: Defaulted<string>
  recruitmentId: string
  reference: string
  personName: string
  email: string
  phone: Defaulted<string>
  locale: "en" | "fr"
  /** Whom they would speak for; empty where they come for themselves. */
  organizationName: Defaulted<string>
  sector: string | null
  why: string
  brings: Defaulted<string>
  receivedAt: Date
}

/** What was noted when an expression of interest was read, or when the person was met. */
export interface InterestNoteTable {
  partnershipId: string
  id: Defaulted<string>
  expressionId: string
  kind: "review" | "interview"
  text: string
  notedBy: string | null
  at: Date
}

/** What somebody who came forward was told; the last answer counts, the others stay. */
export interface InterestAnswerTable {
  partnershipId: string
  id: Defaulted<string>
  expressionId: string
  answer: "interview" | "appointed" | "declined" | "withdrawn"
  seatId: string | null
  /** The motion that appointed them, where there was one. */
  motionId: string | null
  letter: Defaulted<string>
  at: Date
}

/** That a body be asked by a motion to appoint somebody who came forward, exactly so. */
export interface AppointmentProposalTable {
  partnershipId: string
  id: Defaulted<string>
  expressionId: string
  /** Null makes a new voting seat. */
  seatId: string | null
  /** Null begins on the day it is carried. */
  startsOn: string | null
  /** The last day of the term of a new seat, where one is set. */
  endsOn: string | null
  /** What they are written when it is carried, in their language. */
  letter: Defaulted<string>
  madeAt: Date
  withdrawnAt: Date | null
}

/** The motion by which a proposal was put to its body. */
export interface ProposalMotionTable {
  partnershipId: string
  motionId: string
  proposalId: string
  movedAt: Date
}

/** What the body decided on a proposal; the last decision counts. */
export interface ProposalDecisionTable {
  partnershipId: string
  id: Defaulted<string>
  proposalId: string
  motionId: string
  outcome: "carried" | "lost"
  /** Why nobody was appointed although it was carried; null where somebody was. */
  waitsBecause: "settled" | "withdrawn" | "seat-taken" | "not-possible" | null
  at: Date
}
