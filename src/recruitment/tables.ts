// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    recruitment: RecruitmentTable
    expressionOfInterest: ExpressionOfInterestTable
    interestNote: InterestNoteTable
    interestAnswer: InterestAnswerTable
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
