import type { ListCode, NamedList } from "./lists.ts"

/** One line of a list: by code of the column what it says, null where nothing. Lists and data are text here. */
export type Row = Readonly<Record<string, string | null>>

/** A line of what is here, under the id it has here. */
export type HeldRow = Row & { readonly id: string }

/** Everything a partnership has, as the lists of a file. `votes` stand in each vote event, as `votesText` gives them. */
export type Held = Readonly<Record<NamedList, readonly HeldRow[]>> & {
  /** Ids of motions and vote events that were brought in from elsewhere; the others were made here. */
  readonly brought: ReadonlySet<string>
}

/** Where something stands in a file: a cell, counted from 1, or a JSON pointer. */
export type Place = { sheet: string; row: number; column: number } | { pointer: string }

/** A line of a file. What it does not speak of is not among its values. */
export type FileRow = { list: ListCode; values: Row; at: (code?: string) => Place }

export type FaultCode =
  | "cell-error"
  | "text-cut"
  | "text-unusable"
  | "wrong-type"
  | "too-long"
  | "needed"
  | "no-day"
  | "no-choice"
  | "no-address"
  | "no-email"
  | "no-data"
  | "no-count"
  | "id-repeated"
  | "points-nowhere"
  | "stays"
  | "not-of-body"
  | "not-of-member"
  | "not-a-body"
  | "not-a-member"
  | "not-of-person"
  | "member-or-body"
  | "kind-stays"
  | "contact-needed"
  | "one-person"
  | "one-name"
  | "leaves-as-member"
  | "sits-for-themselves"
  | "name-taken"
  | "body-name-taken"
  | "under-itself"
  | "outlasts-parent"
  | "ends-before-start"
  | "day-needed"
  | "behalf-needed"
  | "works-elsewhere"
  | "two-at-once"
  | "decision-stands"
  | "vote-stands"

/** Why a file is not taken, where, and with what in the sentence. */
export type Fault = { place: Place; code: FaultCode; values?: Record<string, string | number> }

export type Form = "json" | "sheets"

/** A file as it was read, before anything in it is compared with what is here. */
export type FileContent = {
  form: Form
  about: About
  rows: FileRow[]
  /** Lists the file has, also when they are empty. */
  lists: ListCode[]
  /** Sheets, headings and keys that say something this exchange does not know. */
  leftOut: string[]
  faults: Fault[]
}

/** From where and when a file is, where it says so. */
export type About = {
  /** The partnership's id; null for a file from another system. */
  sourceId: string | null
  nameEn: string | null
  nameFr: string | null
  exportedOn: string | null
  /** What was left out for whoever took it: blanks there say nothing. */
  withheld: string[]
}

export const nothingAbout: About = {
  sourceId: null,
  nameEn: null,
  nameFr: null,
  exportedOn: null,
  withheld: [],
}
