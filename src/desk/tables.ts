// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    funding: FundingTable
    deskAssignment: DeskAssignmentTable
    officerComment: OfficerCommentTable
    comparisonConsent: ComparisonConsentTable
    officerCommentAnswer: OfficerCommentAnswerTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** A partnership that this funder funds and that reports to it. The row is the funder's; the operator makes it. */
export interface FundingTable {
  /** The funder. */
  partnershipId: string
  id: Defaulted<string>
  /** The partnership that is funded. */
  fundedId: string
  region: "atlantic" | "ontario" | "prairies-and-north" | "british-columbia"
  /** What kind of organisation signed the agreement; null while the funder has not said. */
  leadKind: "settlement" | "municipal" | "other" | null
  /** The key of the report template that goes to this funder; reports on other forms are not its to read. */
  reportForm: Defaulted<string>
  since: Date
  endedAt: Date | null
  /** The keys of the forms on which it reported to this funder before, the newest first. */
  earlierForms: Defaulted<string[]>
}

/** Which officer reads the reports of which partnership, and since when. */
export interface DeskAssignmentTable {
  partnershipId: string
  id: Defaulted<string>
  fundingId: string
  officerId: string
  assignedAt: Date
  endedAt: Date | null
}

/** What an officer said of one answer when returning or accepting a report. The partnership's row, written from the desk. */
export interface OfficerCommentTable {
  partnershipId: string
  id: Defaulted<string>
  reportId: string
  /** The submission it is about. */
  snapshotId: string
  question: string
  comment: string
  madeAt: Date
  madeBy: string
}

/** What a partnership lets its funder compare with others, field by field. The newest decision counts; none is a no. */
export interface ComparisonConsentTable {
  partnershipId: string
  id: Defaulted<string>
  field: string
  isShared: boolean
  decidedAt: Date
  decidedBy: string | null
}

/** What a partnership answers to one comment of an officer. Never changed; the newest of a comment counts. */
export interface OfficerCommentAnswerTable {
  partnershipId: string
  id: Defaulted<string>
  reportId: string
  commentId: string
  /** Counts the answers to this comment. */
  version: number
  /** The number of the report's newest step then: an officer sees it once a later step submitted the report. */
  afterStep: number
  /** Empty where an answer that was written is taken back. */
  answer: string
  writtenAt: Date
  writtenBy: string | null
}
