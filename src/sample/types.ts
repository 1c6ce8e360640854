import type { Sector } from "#organizations"
import type { Locale } from "#platform/words"
import type { SampleDate } from "./dates.ts"

export interface Bilingual {
  en: string
  fr: string
}

export interface SamplePartnership {
  slug: string
  name: Bilingual
  /** Says that the place, its people and its figures are invented. Show it wherever the sample is shown. */
  notice: Bilingual
  kind: "lip"
  timeZone: string
  /** The slug of the organisation that holds the secretariat. */
  secretariat: string
  coordinators: readonly SamplePerson[]
  /** Who translates for it, into one language. */
  translator: SamplePerson & { language: string }
}

export interface SamplePerson {
  slug: string
  name: string
  role: Bilingual
  email: string
}

export interface SampleOrganization {
  slug: string
  name: Bilingual
  acronym?: Bilingual
  aliases: readonly string[]
  sector: Sector
  /** The language we write to them in. */
  language: Locale
  contact: SamplePerson
}

export interface SampleBody {
  slug: string
  kind: "council" | "executive" | "sector-table" | "action-team"
  name: Bilingual
  parent?: string
  from: SampleDate
  until?: SampleDate
  /** Organizations at the table. Empty for the council: its members are its seats. */
  members: readonly string[]
}

export interface SampleSeat {
  slug: string
  sector: Sector
  kind: "voting" | "non-voting" | "ex-officio" | "alternate"
  /** No organization means the seat is vacant. */
  organization?: string
  term: SamplePeriod
  representations: readonly SampleRepresentation[]
}

/** Somebody who sits, or sat, for an organization without being its contact. */
export interface SampleRepresentative extends SamplePerson {
  organization: string
  left?: SampleDate
}

/** One person who comes for themselves, in a seat of their own. */
export interface SampleCommunityMember {
  slug: string
  name: string
  email: string
  /** The language we write to them in. */
  language: Locale
  term: SamplePeriod
}

/** A person sits for the organization from one day, and perhaps until another. */
export interface SampleRepresentation {
  person: string
  from: SampleDate
  until?: SampleDate
}

export interface SamplePeriod {
  from: SampleDate
  until: SampleDate
}

export interface SamplePriority {
  slug: string
  title: Bilingual
  why: Bilingual
  outcomes: readonly SampleOutcome[]
}

export interface SampleOutcome {
  slug: string
  title: Bilingual
}

export interface SampleNeed {
  slug: string
  statement: Bilingual
  /** Findings under the need. None means it still waits for evidence. */
  findings: readonly string[]
  priorities: readonly string[]
}

export interface SampleFinding {
  slug: string
  statement: Bilingual
  documents: readonly string[]
}

export interface SampleDocument {
  slug: string
  title: Bilingual
  fileName: string
  kind: "attendance" | "minutes" | "survey" | "consultation" | "statistic" | "evaluation"
  strength: "anecdote" | "count" | "survey" | "statistic" | "evaluation"
  /** A file is in the language its author wrote it in. */
  language: Locale
  organization: string
  on: SampleDate
  content: string
}

export interface SamplePlan {
  year: -1 | 0
  activities: readonly SampleActivity[]
}

export type ActivityStatus =
  | "planned"
  | "in-progress"
  | "complete"
  | "delayed"
  | "on-hold"
  | "dropped"
  | "carried-over"

export interface SampleActivity {
  slug: string
  title: Bilingual
  deliverable: Bilingual
  lead: string
  /** The partnership's own staff do the work; members should, so it is flagged. */
  ledBySecretariat?: true
  partners: readonly string[]
  body: string
  outcome: string
  runs: SamplePeriod
  /** What the plan said where it gave a season or a quarter: `runs` is what was understood. */
  datesAsWritten?: { from: string; until: string }
  /** Set when the dates alone do not tell: without it, planned, then in progress, then complete. */
  course?: SampleCourse
  carriedFrom?: string
}

export interface SampleCourse {
  kind: "delayed" | "on-hold" | "dropped" | "carried-over"
  reason: Bilingual
}

export interface SampleRound {
  slug: string
  year: -1 | 0
  title: Bilingual
  asked: SampleDate
  due: SampleDate
  closed?: SampleDate
  updates: readonly SampleUpdate[]
}

/**
 * One activity asked about in one round. Its state follows from its answers: none is silent, or late once the
 * round is due; otherwise the last one's verdict tells, and without a verdict it waits.
 */
export interface SampleUpdate {
  activity: string
  /** In order: each supersedes the one before. */
  answers: readonly SampleAnswer[]
}

export interface SampleAnswer {
  submitted: SampleDate
  language: Locale
  status: ActivityStatus
  words: string
  obstacles?: string
  figure: SampleFigure
  documents: readonly string[]
  /** The secretariat typed it for a partner who told them; otherwise it came by the partner's own link. */
  typedBy?: "staff"
  verdict?: SampleVerdict
}

export type SampleVerdict =
  | { kind: "accepted"; on: SampleDate }
  | { kind: "returned"; on: SampleDate; comment: string }

/** Zero, blank and not applicable are three answers. */
export type SampleFigure =
  | { kind: "value"; value: number; unit: Bilingual }
  | { kind: "blank"; unit: Bilingual }
  | { kind: "not-applicable" }

export interface SampleReport {
  year: -1 | 0
  template: { key: string; version: string }
  submitted?: SampleDate
  narratives: readonly SampleNarrative[]
  choices: readonly { question: string; chosen: readonly string[] }[]
  tables: readonly { question: string; rows: readonly Readonly<Record<string, SampleCell>>[] }[]
  claims: readonly SampleClaim[]
}

export interface SampleNarrative {
  question: string
  text: Bilingual
}

/** A number, the code of an option, words in both languages, or the calendar year a date falls in. */
export type SampleCell = number | string | Bilingual | { yearOf: SampleDate }

export interface SampleClaim {
  question: string
  extent: "yes" | "partly" | "no" | "too-early"
  statement: Bilingual
  /** Who else helped: contribution, not attribution. */
  contributors: readonly string[]
  evidence: readonly EvidenceLink[]
}

/** An update is named by its activity: each activity is asked about once. */
export type EvidenceLink = { update: string } | { document: string }

/** What somebody said of the draft of the Community Plan. */
export interface SampleComment {
  slug: string
  /** Null for the plan as a whole. */
  priority: string | null
  language: Locale
  asWhom: "newcomer" | "resident" | "member" | "unsaid" | null
  name?: string
  text: string
  /** Words that were taken out before it was shown. */
  removed?: string
  held?: "advertising"
  /** Told to staff, and how; sent from the public page where absent. */
  told?: { how: "meeting"; where: Bilingual }
  answer?: string
}

export interface SampleCommentAnswer {
  slug: string
  theme: Bilingual
  text: Bilingual
  /** A guiding principle that came into the plan because of it. */
  principle?: Bilingual
}
