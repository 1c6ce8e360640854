export { createPartnership, systemActor } from "./create-partnership.ts"
export { openVisit } from "./open-visit.ts"
export { partnership, partnershipAt, partnershipsOf } from "./queries.ts"
export { words as partnershipWords } from "./words/index.ts"
