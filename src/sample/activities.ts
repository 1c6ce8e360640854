import { lastYearHelpAndWork } from "./activities/last-year-help-and-work.ts"
import { lastYearHomeAndBelonging } from "./activities/last-year-home-and-belonging.ts"
import { thisYearHelpAndWork } from "./activities/this-year-help-and-work.ts"
import { thisYearHomeAndBelonging } from "./activities/this-year-home-and-belonging.ts"
import type { SamplePlan } from "./types.ts"

/**
 * Two annual action plans of 18 activities each. Last year: 11 complete, six carried over, one dropped.
 * This year: six carried from last year and 12 new; their status depends on today (`activity-status.ts`).
 */
export const plans: readonly SamplePlan[] = [
  { year: -1, activities: [...lastYearHelpAndWork, ...lastYearHomeAndBelonging] },
  { year: 0, activities: [...thisYearHelpAndWork, ...thisYearHomeAndBelonging] },
]
