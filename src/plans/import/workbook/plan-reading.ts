import type { Candidate } from "#organizations"
import type { FiscalYear } from "#partnerships"
import type { CellDoubt, HeadingDoubt } from "#platform/workbooks"
import type { ActivityStatus } from "../../rules/activity-status.ts"
import type { Precision } from "./written-date.ts"

/** Where something was written, counted from 1 as a spreadsheet shows it. */
export type Place = { sheet: string; row: number; column: number }
export type Source = { sheet: string; row: number }

/** Keys are the same whenever the same plan is read: they hold folded titles, the parent's key, and for activities the year. */
export type ReadPriority = { key: string; titleKey: string; title: string; source: Source }

export type ReadOutcome = {
  key: string
  titleKey: string
  title: string
  /** Null in a plan that names no priorities. */
  priorityKey: string | null
  priority: string | null
  source: Source
}

export type ReadActivity = {
  key: string
  titleKey: string
  title: string
  priorityKey: string | null
  priority: string | null
  outcomeKey: string | null
  outcome: string | null
  leads: ReadName[]
  partners: ReadName[]
  /** The working group or committee, as written. */
  body: string | null
  start: ReadDate | null
  end: ReadDate | null
  deliverable: string | null
  results: string | null
  indicator: string | null
  resources: string | null
  funder: string | null
  status: { written: string; status: ActivityStatus | null } | null
  /** What stood in the notes and in columns that have no place of their own, each under its heading. */
  notes: { heading: string | null; text: string }[]
  source: Source
}

/** A name in a list of leads or partners, and whose it is when it is known. */
export type ReadName = { name: string; organizationId: string | null }

/** What was typed, and what was understood of it; days are `YYYY-MM-DD`. */
export type ReadDate = {
  written: string
  from: string | null
  to: string | null
  precision: Precision | null
}

/** A name nobody in the partnership goes by, with every place it stands in and whoever goes by a name like it. */
export type UnmatchedName = { name: string; key: string; places: Place[]; candidates: Candidate[] }

/** What somebody should look at, where, and why. Codes, not sentences: words/ says them. */
export type PlanDoubt = Place & { reason: PlanReason }

export type PlanReason =
  | { code: "no-headings" }
  | { code: "hidden-sheet" }
  | HeadingDoubt
  | { code: "no-heading" }
  | { code: "no-activity-column" }
  | { code: "no-priority-column" }
  | { code: "priority-from-sheet"; title: string }
  | { code: "priority-missing" }
  | { code: "activity-missing" }
  | { code: "section-row"; written: string; readAs: "priority" | "outcome" }
  | { code: "total-row"; written: string }
  | { code: "headings-again" }
  | { code: "read-as-above"; written: string }
  | { code: "several-activities"; lines: number }
  | { code: "duplicate-of-row"; sheet: string; row: number }
  | { code: "same-title-as-row"; sheet: string; row: number }
  | { code: "name-generic"; written: string }
  | { code: "name-similar"; written: string; candidates: Candidate[] }
  | { code: "name-of-several"; written: string; ids: string[] }
  | { code: "date-ambiguous"; written: string; readings: string[] }
  | { code: "date-not-understood"; written: string }
  | { code: "date-undecided"; written: string }
  | { code: "ends-before-start"; start: string; end: string }
  | { code: "status-unknown"; written: string }
  | CellDoubt

/** What reading a plan would bring, before anything is brought. */
export type PlanReading = {
  fiscalYear: FiscalYear
  priorities: ReadPriority[]
  outcomes: ReadOutcome[]
  activities: ReadActivity[]
  doubtful: PlanDoubt[]
  unmatchedNames: UnmatchedName[]
}
