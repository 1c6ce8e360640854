export interface Bilingual {
  en: string
  fr: string
}

/**
 * An annual report form as versioned data: once a version has been used it never changes, a new one is written.
 * Plain JSON values only, so that a template can be stored, exported and imported as it is.
 */
export interface ReportTemplate {
  key: string
  /** The first fiscal year the template is meant for, then its edition: "2026-1". */
  version: string
  title: Bilingual
  /** Says whose form this is. Shown with every report made from it. */
  label: Bilingual
  rules?: TemplateRules
  /** Where it may be used: a province or territory by its two letters. Everywhere when it is left out. */
  region?: Region
  /** The fiscal years it is for, by the calendar year they begin in, both included; null is open. */
  fiscalYears?: { from: number | null; to: number | null }
  sections: readonly Section[]
}

export const regions = ["NL", "PE", "NS", "NB", "QC", "ON", "MB", "SK", "AB", "BC", "YT", "NT", "NU"] as const

export type Region = (typeof regions)[number]

export type TemplateRules = {
  /** Whom the report is for. One for everybody names no person and nothing that is not for everybody. */
  audience: Audience
  /** Whether a claim without evidence may be submitted when it is named, or not at all. */
  claims: "acknowledged" | "with-evidence"
}

export const audiences = ["funder", "council", "public"] as const

export type Audience = (typeof audiences)[number]

/** A to L in the annual report; a short key of its own in any other form. */
export type SectionLetter = string

export interface Section {
  letter: SectionLetter
  title: Bilingual
  help: Bilingual
  questions: readonly Question[]
}

export type Question = NarrativeQuestion | FigureQuestion | ChoiceQuestion | ClaimsQuestion | TableQuestion

interface QuestionBase {
  /** Stable between versions: the difference from last year is read key by key. */
  key: string
  /** Keys under which earlier versions or other forms asked the same: last year's answer is found by them. */
  was?: readonly string[]
  wording: Bilingual
  hint: Bilingual
  /** An answer is needed before the report can be submitted. */
  required: boolean
}

/** Words, in both languages. */
export interface NarrativeQuestion extends QuestionBase {
  kind: "narrative"
  /** For each language, counted in characters as a reader counts them. */
  maximumCharacters: number
}

/** Nobody answers it: it is worked out from the year's records. */
export interface FigureQuestion extends QuestionBase {
  kind: "figure"
  computation: Computation
  required: false
}

export interface ChoiceQuestion extends QuestionBase {
  kind: "choice"
  choose: "one" | "several"
  options: readonly Option[]
}

/** Claims that answer one question: how far, a sentence, who else helped, and the evidence. */
export interface ClaimsQuestion extends QuestionBase {
  kind: "claims"
  extents: readonly { code: Extent; wording: Bilingual }[]
}

export type Extent = "yes" | "partly" | "no" | "too-early"

/** Rows typed by hand, for what the partnership does not keep elsewhere. */
export interface TableQuestion extends QuestionBase {
  kind: "table"
  columns: readonly Column[]
}

export interface Option {
  code: string
  wording: Bilingual
}

/** "amount" is in Canadian dollars. "text" is answered in both languages. */
export type Column =
  | { key: string; heading: Bilingual; kind: "text" | "number" | "year" | "amount" }
  | { key: string; heading: Bilingual; kind: "choice"; options: readonly Option[] }

/** What the system can work out from the records it holds. */
export const computationNames = [
  "identification",
  "bodies",
  "organizations",
  "members-by-sector",
  "seats-filled",
  "municipal-presence",
  "evidence-by-strength",
  "activities-by-status",
  "activities-by-priority",
  "activities-late",
  "leads-accepted",
  "community-plan",
  "update-response",
  "meetings-held",
  "member-changes",
  "terms-in-force",
  "contributions-by-kind",
  "indicators",
] as const

export type Computation = (typeof computationNames)[number]
