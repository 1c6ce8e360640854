/** What can be done later, with what it needs to know: ids only, never texts or addresses of partners. */
// oxlint-disable-next-line typescript/no-empty-interface -- filled by declaration merging
export interface Jobs {}

export { inEveryPartnership } from "./in-every-partnership.ts"
export { enqueue, enqueueFor, missingQueues, openJobs, prepareJobs } from "./jobs.ts"
export type { JobDefinition, JobRunner } from "./jobs.ts"
