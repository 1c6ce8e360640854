// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    fundingCall: FundingCallTable
    callCriterion: CallCriterionTable
    callApplication: CallApplicationTable
    applicationEndorsement: ApplicationEndorsementTable
    endorsementAnswer: EndorsementAnswerTable
    callSubmission: CallSubmissionTable
    reviewDeclaration: ReviewDeclarationTable
    reviewScore: ReviewScoreTable
    callDecision: CallDecisionTable
    endorsementLetter: EndorsementLetterTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** A call for proposals of a funder. Partnerships see it once it is published; then it stands as it is. */
export interface FundingCallTable {
  partnershipId: string
  id: Defaulted<string>
  titleEn: string
  titleFr: string
  aboutEn: Defaulted<string>
  aboutFr: Defaulted<string>
  opensOn: string
  /** The last day on which an application can be submitted, both days included. */
  closesOn: string
  publishedAt: Date | null
  madeAt: Date
}

/** What applications to a call are measured by, and how much each weighs. */
export interface CallCriterionTable {
  partnershipId: string
  id: Defaulted<string>
  callId: string
  kind: "multi-sector" | "municipal" | "community-size" | "own"
  wordingEn: Defaulted<string>
  wordingFr: Defaulted<string>
  weight: number
  position: number
}

/** What a partnership answers a call with, by one organisation for the whole council. */
export interface CallApplicationTable {
  partnershipId: string
  id: Defaulted<string>
  /** The funder's call: a row of another unit, so no key leads there. */
  callId: string
  organizationId: string | null
  community: Defaulted<string>
  /** How many live in the community; null until somebody says. */
  population: number | null
  populationSource: Defaulted<string>
  populationOn: string | null
  newcomers: number | null
  newcomersSource: Defaulted<string>
  proposal: Defaulted<string>
  version: Defaulted<number>
  startedAt: Date
}

/** That an organisation was asked by link whether it endorses an application. */
export interface ApplicationEndorsementTable {
  partnershipId: string
  id: Defaulted<string>
  applicationId: string
  organizationId: string
  contactId: string
  linkId: string
  askedAt: Date
}

/** What an organisation answered, by its link; the newest counts until the application is submitted. */
export interface EndorsementAnswerTable {
  partnershipId: string
  id: Defaulted<string>
  endorsementId: string
  answer: "endorses" | "declines"
  /** Of a municipality: how it supports the partnership. Null where it is not asked. */
  support: "observe" | "member" | "informed" | null
  signedBy: string
  statement: Defaulted<string>
  locale: "en" | "fr"
  reference: string
  at: Date
}

/** The application as it was submitted to the funder, byte for byte. Nothing changes it. */
export interface CallSubmissionTable {
  partnershipId: string
  id: Defaulted<string>
  applicationId: string
  callId: string
  funderId: string
  snapshot: string
  sha256: string
  submittedAt: Date
  submittedBy: string | null
}

/** Whether a reviewer has a conflict of interest in one application. Before it nothing is read; once recused, always. */
export interface ReviewDeclarationTable {
  partnershipId: string
  id: Defaulted<string>
  callId: string
  submissionId: string
  officerId: string
  hasConflict: boolean
  reason: Defaulted<string>
  declaredAt: Date
}

/** A reviewer's score by one criterion, with its reason. The newest of each reviewer counts. */
export interface ReviewScoreTable {
  partnershipId: string
  id: Defaulted<string>
  submissionId: string
  criterionId: string
  officerId: string
  score: number
  reason: string
  scoredAt: Date
}

/** What the funder decided of an application, once, with its reasons; of an accepted one, from when to when the agreement runs. */
export interface CallDecisionTable {
  partnershipId: string
  submissionId: string
  callId: string
  applicantId: string
  decision: "accepted" | "declined"
  reasons: string
  startsOn: string | null
  endsOn: string | null
  decidedAt: Date
  decidedBy: string
}

/** The letter a municipality sent with its answer, by its link. It can be replaced or taken back until the application is submitted; then its digest stands in the submission. */
export interface EndorsementLetterTable {
  partnershipId: string
  endorsementId: string
  fileId: string
  givenAt: Date
}
