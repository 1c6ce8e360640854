// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    report: ReportTable
    reportAnswer: ReportAnswerTable
    reportClaim: ReportClaimTable
    reportSnapshot: ReportSnapshotTable
    reportStep: ReportStepTable
    reportTemplate: ReportTemplateTable
    reportOverride: ReportOverrideTable
    reportQuote: ReportQuoteTable
    reportReviewComment: ReportReviewCommentTable
    reportSignOff: ReportSignOffTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** A report of one fiscal year, on one version of one form; a year has at most one on each form. */
export interface ReportTable {
  partnershipId: string
  id: Defaulted<string>
  fiscalYear: number
  templateKey: string
  templateVersion: string
  startedAt: Date
}

/** What the secretariat wrote or chose; what can be computed is never stored here. */
export interface ReportAnswerTable {
  partnershipId: string
  reportId: string
  question: string
  /** {"en", "fr"} for words, {"choice"}, or {"rows"} as the question's kind asks. */
  answer: ColumnType<unknown, string, string>
  version: Defaulted<number>
  changedAt: Date
}

/** One claim of the report: a node of the chain, with who else contributed. */
export interface ReportClaimTable {
  partnershipId: string
  id: string
  reportId: string
  question: string
  extent: "yes" | "partly" | "no" | "too-early"
  textEn: string
  textFr: string
  contributorsEn: Defaulted<string>
  contributorsFr: Defaulted<string>
  position: number
  version: Defaulted<number>
}

/** The report as submitted, byte for byte. Nothing changes it. */
export interface ReportSnapshotTable {
  partnershipId: string
  id: Defaulted<string>
  reportId: string
  /** Canonical JSON, both languages; text and not jsonb, so that its SHA-256 stays true. */
  snapshot: string
  sha256: string
  takenAt: Date
}

/** Each step of a report towards acceptance, a dated fact. The newest is where it stands. */
export interface ReportStepTable {
  partnershipId: string
  id: Defaulted<string>
  reportId: string
  /** 1, 2, 3 ...: two people who take the same step at once cannot both take it. */
  number: number
  step: "submitted" | "returned" | "accepted"
  snapshotId: string | null
  comment: Defaulted<string>
  takenAt: Date
  takenBy: string | null
}

/** A form for reports of the partnership's own, one row a version. The forms that ship with the software are not here. */
export interface ReportTemplateTable {
  partnershipId: string
  id: Defaulted<string>
  /** The same in every version; a report names its form by key and version. */
  key: string
  version: string
  /** Title, rules, sections and questions in both languages, as the published schema says. */
  template: ColumnType<unknown, string, string>
  /** Counts the changes of this version: who changes an older one is told. */
  revision: Defaulted<number>
  madeAt: Date
  changedAt: Date
  /** When it was offered to the members of the network this unit is; from then on it stays as it is. */
  offeredAt: Date | null
  offeredBy: string | null
  /** The network whose form this is a copy of; it stays as the network wrote it. */
  takenFrom: string | null
}

/** A computed number that somebody corrected by hand, with the reason; the computed one is always told beside it. */
export interface ReportOverrideTable {
  partnershipId: string
  id: Defaulted<string>
  reportId: string
  question: string
  /** Which number of the figure: "number/key", or "table/key/row/place" for a cell. */
  part: string
  value: number
  reason: string
  madeAt: Date
  madeBy: string | null
  /** When the computed number was let stand again; null while the correction holds. */
  withdrawnAt: Date | null
  withdrawnBy: string | null
}

/** An accepted update that an answer quotes: the evidence the answer stands on. */
export interface ReportQuoteTable {
  partnershipId: string
  id: Defaulted<string>
  reportId: string
  question: string
  nodeId: string
  titleEn: string
  titleFr: string
  /** Who said it and when, as it was when it was quoted. */
  sourceEn: string
  sourceFr: string
  quotedAt: Date
}

/** What a colleague said of one answer of a report that is being written; the funder never sees it. */
export interface ReportReviewCommentTable {
  partnershipId: string
  id: Defaulted<string>
  reportId: string
  /** The key of the question in the form the report is on. */
  question: string
  comment: string
  madeAt: Date
  madeBy: string | null
  /** When somebody noted that it was dealt with; null while it is open. It is noted once. */
  resolvedAt: Date | null
  resolvedBy: string | null
}

/** That the council acknowledged a report, or that the lead organisation's officer signed it. Never changed; the newest of a kind counts. */
export interface ReportSignOffTable {
  partnershipId: string
  id: Defaulted<string>
  reportId: string
  kind: "acknowledged" | "signed"
  /** Of what the report said then, dates apart: another is a report that was changed since. */
  sha256: string
  onDay: string
  /** The number of the report's newest step then, 0 before any: a signature is for the submission that follows. */
  afterStep: number
  /** The motion that was carried; null where it was decided outside Entente, which decided_where then names. */
  motionId: string | null
  decidedWhere: Defaulted<string>
  /** Who signs for the lead organisation, by name: often somebody without access. */
  signer: Defaulted<string>
  titleEn: Defaulted<string>
  titleFr: Defaulted<string>
  statementEn: Defaulted<string>
  statementFr: Defaulted<string>
  at: Date
  notedBy: string | null
}
