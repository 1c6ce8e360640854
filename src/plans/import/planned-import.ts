import type { ActivityStatus } from "../rules/activity-status.ts"
import type { PlanColumnCode } from "../rules/plan-column.ts"
import type { PlanDoubt, PlanReason } from "./workbook/plan-reading.ts"

/** Something that is here already, by its id, or that this import adds, by its key within it. */
export type Ref = { id: string } | { key: string }

export type PlannedPriority = { key: string; titleEn: string; titleFr: string }
export type PlannedOutcome = PlannedPriority & { priority: Ref }

/** What an import says of an activity; null or empty where it says nothing. */
export type Said = {
  title: string
  /** Where the file says it in both languages; else the title, and the deliverable, are the same in both. */
  titleFr?: string
  deliverableFr?: string
  resourcesFr?: string
  priority: Ref
  outcome: Ref | null
  bodyId: string | null
  bodyAsWritten: string | null
  startsOn: string | null
  startsAsWritten: string | null
  endsOn: string | null
  endsAsWritten: string | null
  deliverable: string
  resources: string
  /** One a line. */
  funders: string
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
  | "resources"
  | "notes"
  | "status"
  | PlanColumnCode

/** What a known activity would become: shown field by field, and written as a whole. */
export type PlannedChange = {
  id: string
  title: string
  titleFr: string
  sheet: string
  row: number
  fields: { field: PlannedField; from: string; to: string }[]
  becomes: Becoming
}

export type Becoming = Omit<
  Said,
  | "title"
  | "titleFr"
  | "deliverable"
  | "deliverableFr"
  | "resources"
  | "resourcesFr"
  | "notes"
  | "isUnsureWho"
> & {
  titleEn: string
  titleFr: string
  deliverableEn: string
  deliverableFr: string
  resourcesEn: string
  resourcesFr: string
  notes: string
}

/** A cell that was changed in the file and, since the file was taken out, here. What is here stays unless somebody says otherwise. */
export type PlannedConflict = Pick<PlannedChange, "id" | "title" | "titleFr" | "sheet" | "row"> & {
  /** By what it is chosen. */
  key: string
  field: PlannedField
  from: string
  to: string
  now: Becoming
  patch: Partial<Becoming>
}

export type PlannedImport = {
  organizations: { key: string; name: string; nameFr?: string; count: number }[]
  priorities: PlannedPriority[]
  outcomes: PlannedOutcome[]
  additions: PlannedAddition[]
  changes: PlannedChange[]
  /** Of a plan that was taken out of here: what is here and not in the file any more. It stays unless somebody ticks it. */
  missing?: { id: string; title: string; titleFr: string }[]
  conflicts?: PlannedConflict[]
}

/** What somebody decided in looking at a preview: activities to take out, and cells to take from the file. */
export type ChosenInPlan = { remove: readonly string[]; take: readonly string[] }

/** A doubt of the reading, or one that only the comparison raises. */
export type ImportReason = PlanReason | { code: "name-too-long"; written: string } | OwnReason

/** What is wrong with a cell or a row of a plan that was taken out of here: the cell says nothing, all else is read. */
export type OwnReason =
  | { code: "own-title-needed" }
  | { code: "own-priority-needed" }
  | { code: "own-too-long"; most: number }
  | { code: "own-date-wrong"; written: string }
  | { code: "own-date-ambiguous"; written: string; readings: string[] }
  | { code: "own-backwards" }
  | { code: "own-leads-already" }
  | { code: "own-status-unknown"; written: string }
  | { code: "own-name-similar"; written: string; candidates: { name: string }[] }
  | { code: "own-name-of-several"; written: string }
  | { code: "own-name-generic"; written: string }
  | { code: "own-name-too-long"; written: string }
  | { code: "own-outcome-elsewhere"; written: string; priority: string }
  | { code: "own-row-copied"; sheet: string; row: number }
  | { code: "own-from-elsewhere"; count: number }
export type ImportDoubt = Omit<PlanDoubt, "reason"> & { reason: ImportReason }

/** The words an import writes by itself, in the language it is made in; the priority of what has none, in both. */
export type Labels = Record<
  "results" | "indicator" | "resources" | "funder" | "status" | "leads" | "partners",
  string
> & {
  unnamed: { titleEn: string; titleFr: string }
}
