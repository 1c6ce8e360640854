/**
 * The columns of a plan that is taken out, in their order: one declaration for the workbook, CSV and JSON. The letter stands for the
 * column in a row's mark (plan-mark.ts) and is never given to another.
 */
export const planColumns = [
  { code: "priority", letter: "p", width: 26, kind: "under" },
  { code: "outcome", letter: "o", width: 26, kind: "under" },
  { code: "title_en", letter: "a", width: 40, kind: "title" },
  { code: "title_fr", letter: "b", width: 40, kind: "title" },
  { code: "deliverable_en", letter: "d", width: 30, kind: "text" },
  { code: "deliverable_fr", letter: "e", width: 30, kind: "text" },
  { code: "leads", letter: "l", width: 28, kind: "names" },
  { code: "partners", letter: "w", width: 28, kind: "names" },
  { code: "body", letter: "g", width: 22, kind: "body" },
  { code: "start", letter: "s", width: 14, kind: "date" },
  { code: "end", letter: "t", width: 14, kind: "date" },
  { code: "status", letter: "u", width: 14, kind: "status" },
  { code: "resources_en", letter: "r", width: 30, kind: "text" },
  { code: "resources_fr", letter: "q", width: 30, kind: "text" },
  { code: "funders", letter: "f", width: 28, kind: "text" },
  { code: "notes", letter: "n", width: 40, kind: "text" },
] as const

export type PlanColumn = (typeof planColumns)[number]
export type PlanColumnCode = PlanColumn["code"]
/** Stands behind the columns for information: whatever comes back in it is not read. */
export const toldColumn = { code: "lead_accepted", width: 34 } as const
/** What a column is headed by; the mark's stands last and is hidden. */
export type PlanHeadingCode = PlanColumnCode | "mark"

/** The most characters of a text: those of the form that says the same. */
export const longestTitle = 300
export const longestText = 4000
export const longestFunders = 1000
