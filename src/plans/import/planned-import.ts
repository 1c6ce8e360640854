import type { ActivityStatus } from "../rules/activity-status.ts"
import type { PlanDoubt, PlanReason } from "./workbook/plan-reading.ts"

/** Something that is here already, by its id, or that this import adds, by its key within it. */
export type Ref = { id: string } | { key: string }

export type PlannedPriority = { key: string; titleEn: string; titleFr: string }
export type PlannedOutcome = PlannedPriority & { priority: Ref }

/** What an import says of an activity; null or empty where it says nothing. */
export type Said = {
  title: string
  priority: Ref
  outcome: Ref | null
  bodyId: string | null
  bodyAsWritten: string | null
  startsOn: string | null
  startsAsWritten: string | null
  endsOn: string | null
  endsAsWritten: string | null
  deliverable: string
  notes: string[]
  leads: Ref[]
  partners: Ref[]
  /** Some names were only like a known one: they are in the notes, and nobody is taken off the list. */
  isUnsureWho: boolean
  status: ActivityStatus | null
}

export type PlannedAddition = Said & {
  sheet: string
  row: number
  /** Names for its references, as the preview shows them. */
  shown: Record<"under" | "leads" | "partners", string>
}

export type PlannedField =
  | "priority"
  | "leads"
  | "partners"
  | "body"
  | "start"
  | "end"
  | "deliverable"
  | "notes"
  | "status"

/** What a known activity would become: shown field by field, and written as a whole. */
export type PlannedChange = {
  id: string
  title: string
  sheet: string
  row: number
  fields: { field: PlannedField; from: string; to: string }[]
  becomes: Becoming
}

export type Becoming = Omit<Said, "title" | "deliverable" | "notes" | "isUnsureWho"> & {
  deliverableEn: string
  deliverableFr: string
  notes: string
}

export type PlannedImport = {
  organizations: { key: string; name: string; count: number }[]
  priorities: PlannedPriority[]
  outcomes: PlannedOutcome[]
  additions: PlannedAddition[]
  changes: PlannedChange[]
}

/** A doubt of the reading, or one that only the comparison raises. */
export type ImportReason = PlanReason | { code: "name-too-long"; written: string }
export type ImportDoubt = Omit<PlanDoubt, "reason"> & { reason: ImportReason }

/** The words an import writes by itself, in the language it is made in; the priority of what has none, in both. */
export type Labels = Record<
  "results" | "indicator" | "resources" | "funder" | "status" | "leads" | "partners",
  string
> & {
  unnamed: { titleEn: string; titleFr: string }
}
