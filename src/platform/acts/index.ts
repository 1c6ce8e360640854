/**
 * The closed vocabulary of what can be recorded, with the facts kept of each: `"minutes.approved": { meetingId: string }`.
 * Domains add theirs by declaration merging on "#platform/acts".
 */
// oxlint-disable-next-line typescript/no-empty-interface -- filled by declaration merging
export interface Acts {}

export { act, record } from "./act.ts"
export type { Actor, ActRequest } from "./act.ts"
export { sweepKeys } from "./sweep-keys.ts"
export { history } from "./history.ts"
export type { RecordedAct } from "./history.ts"
