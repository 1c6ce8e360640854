// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    commentPeriod: CommentPeriodTable
    commentPeriodClosing: CommentPeriodClosingTable
    commentAnswer: CommentAnswerTable
    commentAnswerChange: CommentAnswerChangeTable
    publicComment: PublicCommentTable
    commentDecision: CommentDecisionTable
    commentRemoval: CommentRemovalTable
    commentReport: CommentReportTable
    commentReportDocument: CommentReportDocumentTable
    commentPeriodIntroduction: CommentPeriodIntroductionTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** Days on which anyone may comment on a kept version of a plan. Whether it is open is read off its days. */
export interface CommentPeriodTable {
  partnershipId: string
  id: Defaulted<string>
  communityPlanId: string
  versionId: string
  /** The first day, where the partnership lives. */
  opensOn: string
  introductionEn: Defaulted<string>
  introductionFr: Defaulted<string>
  madeAt: Date
}

/** The last day of a period, as it was set and set anew; the last one counts. */
export interface CommentPeriodClosingTable {
  partnershipId: string
  periodId: string
  number: number
  closesOn: string
  reason: Defaulted<string>
  /** Comments were refused from that moment on, whatever the day. */
  isStop: Defaulted<boolean>
  at: Date
}

/** What the partnership says to one comment, or to several that say alike. */
export interface CommentAnswerTable {
  partnershipId: string
  id: Defaulted<string>
  periodId: string
  themeEn: string
  themeFr: string
  textEn: string
  textFr: string
  answeredOn: string
  version: Defaulted<number>
}

/** A paragraph that was changed because of what an answer is to; where there is none, the answer says why. */
export interface CommentAnswerChangeTable {
  partnershipId: string
  answerId: string
  paragraphKey: string
}

/** What somebody wrote, without an account. Nothing of it is public before a person let it through. */
export interface PublicCommentTable {
  partnershipId: string
  id: Defaulted<string>
  periodId: string
  reference: string
  /** A paragraph of the version, or "plan" for the plan as a whole. */
  paragraphKey: string
  /** U+FFFC stands where words were removed; the removed words are kept nowhere. */
  text: string
  locale: "en" | "fr"
  /** Counted, never shown beside the comment. Null where nothing was chosen. */
  asWhom: "newcomer" | "resident" | "member" | "unsaid" | null
  shownName: Defaulted<string>
  receivedOn: string
  /** How staff was told what they entered for somebody; null where it was sent from the public page. */
  toldHow: "meeting" | "paper" | "telephone" | "conversation" | null
  toldWhere: Defaulted<string>
  answerId: string | null
  version: Defaulted<number>
}

/** Whether a comment is shown; the last counts, and a comment without any waits. */
export interface CommentDecisionTable {
  partnershipId: string
  commentId: string
  number: number
  decision: "let-through" | "held-back"
  reason:
    | "hurts-somebody"
    | "names-somebody"
    | "another-matter"
    | "sent-twice"
    | "advertising"
    | "other"
    | null
  note: Defaulted<string>
  at: Date
}

/** That words or a name were taken out of a comment for good, and when. What they were is kept nowhere. */
export interface CommentRemovalTable {
  partnershipId: string
  commentId: string
  number: number
  what: "words" | "name"
  at: Date
}

/** "What you said, what changed", as it was published; the last number is shown. */
export interface CommentReportTable {
  partnershipId: string
  periodId: string
  number: number
  toVersionId: string
  /** JSON: counts, answers and changes. The comments themselves are not in it, so that words removed later are gone here too. */
  content: string
  sha256: string
  publishedOn: string
  publishedAt: Date
}

/** A published report as a document in the evidence chain, once it was put there. */
export interface CommentReportDocumentTable {
  partnershipId: string
  periodId: string
  number: number
  documentId: string
}

/** What a period asks, as it was said anew after it was set; the last one counts, and before any the words of the period. */
export interface CommentPeriodIntroductionTable {
  partnershipId: string
  periodId: string
  number: number
  introductionEn: string
  introductionFr: string
  at: Date
}
