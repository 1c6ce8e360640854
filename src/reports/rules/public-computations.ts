import type { Computation } from "./template.ts"

/** What may be told to everybody: counts of groups, seats and activities, without a person and without what was kept inside. */
export const publicComputations: readonly Computation[] = [
  "identification",
  "bodies",
  "seats-filled",
  "municipal-presence",
  "activities-by-status",
  "activities-by-priority",
]
