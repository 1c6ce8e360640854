/** What does not work well yet for somebody, and an address where it is met. Words stand under `gap-<key>`. */
export const knownGaps = [
  { key: "people", at: "/:locale/sign-in" },
  { key: "tables", at: "/:locale/:partnership/plans/:year" },
  { key: "dates", at: "/:locale/:partnership/plans/activities/:activity/change" },
  { key: "years", at: "/:locale/:partnership/reports" },
  { key: "partners", at: "/:locale/:partnership/updates/:update" },
  { key: "files", at: "/:locale/:partnership/evidence/documents/:document/file" },
  { key: "languages", at: "/:locale/:partnership" },
] as const

/** The day somebody last read the statement beside the product. A test asks for another look after twelve months. */
export const reviewedOn = "2026-11-22"
