import type { NodeKind, Strength } from "#evidence"
import type { Cell, ReportValue } from "./report-value.ts"
import type { SignOff } from "./sign-off.ts"
import type {
  Bilingual,
  ChoiceQuestion,
  ClaimsQuestion,
  Column,
  Computation,
  Extent,
  NarrativeQuestion,
  SectionLetter,
} from "./template.ts"

/**
 * Everything a report says, in both languages, with the words of its form: what every page and document is drawn from,
 * and what is frozen when it is submitted. Plain JSON values only.
 */
export type ReportContent = {
  format: "entente.report/1"
  state: "draft" | "submitted"
  /** The day it was assembled; of a submitted report, the day it was submitted. */
  date: string
  /** The name of whoever submitted it; null while a draft, and when the system did. */
  submittedBy: string | null
  partnership: { id: string; slug: string; name: Bilingual; kind: string; standing: "real" | "sample" }
  /** Both days included. `asOf` is the day that councils and members are counted on. */
  fiscalYear: { year: number; label: string; from: string; to: string; asOf: string }
  template: { key: string; version: string; title: Bilingual; label: Bilingual }
  /** Of a report that was submitted to a funder, from the day sign-off was kept. */
  signOff?: SignOff
  sections: readonly SectionContent[]
}

export type SectionContent = {
  letter: SectionLetter
  title: Bilingual
  help: Bilingual
  answers: readonly AnswerContent[]
}

export type AnswerContent = NarrativeContent | FigureContent | ChoiceContent | ClaimsContent | TableContent

type Asked = { key: string; was?: readonly string[]; wording: Bilingual; hint: Bilingual; required: boolean }

export type NarrativeContent = Asked &
  Pick<NarrativeQuestion, "kind" | "maximumCharacters"> & {
    /** An empty text is a blank: nobody has written it in that language. */
    text: Bilingual
    /** What it quotes, with who said it and when; left out where it quotes nothing. */
    sources?: readonly SourceContent[]
  }

export type SourceContent = { id: string; title: Bilingual; source: Bilingual }

export type ChoiceContent = Asked &
  Pick<ChoiceQuestion, "kind" | "choose" | "options"> & { chosen: readonly string[] }

export type TableContent = Asked & {
  kind: "table"
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
}

export type ClaimsContent = Asked &
  Pick<ClaimsQuestion, "kind" | "extents"> & { claims: readonly ClaimContent[] }

export type ClaimContent = {
  id: string
  extent: Extent
  text: Bilingual
  /** Who else contributed: contribution, not attribution. */
  contributors: Bilingual
  /** Something stands directly under it that may show it: an update, a document, a finding, an indicator. */
  hasEvidence: boolean
  /** All that stands beneath, nearest first: updates and documents, then what those stand on. */
  evidence: readonly EvidenceContent[]
}

export type EvidenceContent = {
  id: string
  kind: NodeKind
  title: Bilingual
  /** 1 stands directly under the claim. */
  steps: number
  /** What it stands under. */
  under: string
  /** Of a document: how much it proves. */
  strength: { code: Strength; words: Bilingual } | null
}

export type FigureContent = Asked & { kind: "figure"; computation: Computation } & Figure

/** What one computation gives. */
export type Figure = {
  /** How it was computed, in words. */
  how: Bilingual
  facts: readonly { key: string; label: Bilingual; value: Bilingual }[]
  numbers: readonly ReportNumber[]
  tables: readonly FigureTable[]
  /** Every row that was counted, once, so that a figure opens to what is behind it. */
  rows: readonly RowBehind[]
}

/** A number with what it is counted among and how many rows were looked at. */
export type ReportNumber = {
  key: string
  label: Bilingual
  value: ReportValue
  /** The denominator, when the number is a part of something. */
  of: ReportValue | null
  /** n: the rows looked at. */
  base: number
  /** The rows counted, by id. None are named when the number is suppressed. */
  behind: readonly string[]
}

export type FigureTable = {
  key: string
  caption: Bilingual
  /** Over the names of the rows, then over each column. */
  headings: readonly Bilingual[]
  rows: readonly { key: string; label: Bilingual; cells: readonly Cell[]; behind: readonly string[] }[]
  base: number
  /** How the same numbers are drawn, where a drawing helps: each row a bar, each column a bar of its own side by side, or each row a day. */
  chart?: "bars" | "bars-beside" | "trend"
}

export type RowBehind = {
  id: string
  kind:
    | "organization"
    | "body"
    | "seat"
    | "plan"
    | "step"
    | "decision"
    | "priority"
    | "lead"
    | "activity"
    | "update"
    | "document"
    | "meeting"
    | "contribution"
    | "indicator"
  title: Bilingual
  /** What it was counted by: its sector, its status, its lead. */
  detail: Bilingual
}
