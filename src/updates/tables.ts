// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    updateRound: UpdateRoundTable
    updateRequest: UpdateRequestTable
    updateRequestActivity: UpdateRequestActivityTable
    progressUpdate: ProgressUpdateTable
    updateVerdict: UpdateVerdictTable
    updateReminder: UpdateReminderTable
    quarterlyAsking: QuarterlyAskingTable
    quarterAsked: QuarterAskedTable
    updateDraft: UpdateDraftTable
    updateEvidence: UpdateEvidenceTable
    helpAnswered: HelpAnsweredTable
    updateReply: UpdateReplyTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** One asking of the lead organisations for progress, with a day by which. */
export interface UpdateRoundTable {
  partnershipId: string
  id: Defaulted<string>
  planId: string
  askedAt: Date
  /** The person who asked, named to the partners; null for the command line. */
  askedBy: string | null
  dueOn: string
  noteEn: Defaulted<string>
  noteFr: Defaulted<string>
  /** From then on nothing more can be sent in; links that are still open say so. */
  closedAt: Date | null
}

/** What one organisation was asked in a round: one link, one mail, all it owes. */
export interface UpdateRequestTable {
  partnershipId: string
  id: Defaulted<string>
  roundId: string
  organizationId: string
  /** Whom it was sent to; null when the organisation has no address yet, which the coordinator is told. */
  contactId: string | null
  linkId: string | null
}

export interface UpdateRequestActivityTable {
  partnershipId: string
  requestId: string
  activityId: string
}

/** What a lead organisation says of an activity. Never edited: a correction is a new one that supersedes it. */
export interface ProgressUpdateTable {
  partnershipId: string
  id: string
  /** The update as one thing over its corrections, as the chain knows it: the id of its first version. */
  nodeId: string
  activityId: string
  requestId: string
  organizationId: string
  locale: "en" | "fr"
  status: "not-started" | "on-track" | "delayed" | "on-hold" | "complete" | "stopped"
  narrative: string
  /** Zero is a value; blank and not applicable are not zero. */
  figureState: "value" | "blank" | "not-applicable"
  figure: number | null
  figureUnit: Defaulted<string>
  obstacles: Defaulted<string>
  reference: string
  submittedAt: Date
  submittedVia: "link" | "staff" | "import"
  /** Whose personal link sent it; stays theirs when they leave. */
  contactId: string | null
  /** Who of the secretariat typed it for the organisation, told by told_by, in the way of told_how. */
  enteredBy: string | null
  toldBy: Defaulted<string>
  toldHow: "phone" | "email" | "in-person" | "document" | null
  supersedesId: string | null
  /** What they would like the partnership to do for them. */
  helpWanted: Defaulted<string>
  /** Who answered in place of the link's reader; empty when the reader did. */
  saidBy: Defaulted<string>
}

/** The secretariat accepts an update or returns it with a comment; once. */
export interface UpdateVerdictTable {
  partnershipId: string
  updateId: string
  verdict: "accepted" | "returned"
  comment: Defaulted<string>
  givenAt: Date
  givenBy: string | null
}

/** A reminder of what an organisation still owes, by which step it left; one a day at most. */
export interface UpdateReminderTable {
  partnershipId: string
  requestId: string
  onDay: string
  step: "week-before" | "on-the-day" | "week-after" | "three-weeks-after" | "by-hand"
  linkId: string
  at: Date
}

/** Whether lead organisations are asked after each fiscal quarter of a plan. The newest holds; none means no. */
export interface QuarterlyAskingTable {
  partnershipId: string
  id: Defaulted<string>
  planId: string
  /** How many days after the end of the quarter the answers are due; null turns it off. */
  daysAfter: number | null
  setAt: Date
  setBy: string | null
}

/** A quarter that was asked about by itself, once, however often somebody looks. */
export interface QuarterAskedTable {
  partnershipId: string
  planId: string
  quarter: number
  /** Null when there was nobody to ask. */
  roundId: string | null
  at: Date
}

/** What stands in the form of a link and was not sent: saved to be finished later, gone once it is sent. */
export interface UpdateDraftTable {
  partnershipId: string
  requestId: string
  /** The texts of the form by their names, as they were typed. */
  fields: ColumnType<unknown, string, string>
  savedAt: Date
}

/** A photo, a file or an address a partner gives with an update. Kept with it; becomes a document when the secretariat takes it into the chain. */
export interface UpdateEvidenceTable {
  partnershipId: string
  id: Defaulted<string>
  requestId: string
  /** Null for what came in a letter, until somebody puts it under its activity. */
  activityId: string | null
  fileId: string | null
  address: string | null
  name: string
  givenAt: Date
  /** The version it was sent with; null while it is only part of a draft. */
  sentWith: string | null
  /** What it became in the chain; null when it waits, or was left out on the day of settled_at. */
  documentId: string | null
  settledAt: Date | null
  settledBy: string | null
  /** The letter it came with; null for what was given in the form. */
  replyId: string | null
}

/** The help an update asks for was seen to, once; what was done stands in the note. */
export interface HelpAnsweredTable {
  partnershipId: string
  updateId: string
  note: Defaulted<string>
  at: Date
  by: string | null
}

/** A letter that answers a request: somebody puts it under its activities, or sets it aside. It is never an update by itself. */
export interface UpdateReplyTable {
  partnershipId: string
  id: Defaulted<string>
  requestId: string
  messageId: string
  senderName: Defaulted<string>
  sender: string
  subject: Defaulted<string>
  body: string
  /** Names of what was attached and could not be kept. */
  notKept: Defaulted<string>
  cameAt: Date
  settledAt: Date | null
  settledBy: string | null
}
