import { daysSince, lateness } from "./lateness.ts"
import type { Lateness } from "./lateness.ts"

/** Where something owed on a day stands: what came tells how late it came, what did not how late it is today. */
export type Receipt = {
  /** `YYYY-MM-DD`; null while nothing was received. */
  receivedOn: string | null
  lateness: Lateness
  /** Days after the day it was due; 0 when it came in time or is not due yet. */
  daysLate: number
}

/** All three are calendar dates where the partnership lives. What is first received counts, whatever is sent again. */
export function receipt(owed: { dueOn: string; receivedOn: string | null; today: string }): Receipt {
  const { dueOn, receivedOn, today } = owed
  const by = receivedOn ?? today
  return { receivedOn, lateness: lateness(dueOn, by), daysLate: Math.max(0, daysSince(dueOn, by)) }
}
