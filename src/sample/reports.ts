import { lastYearReport } from "./reports/last-year.ts"
import { thisYearReport } from "./reports/this-year.ts"
import type { SampleReport } from "./types.ts"

/** Last year's report was submitted on the first day of this fiscal year. This year's is being drafted. */
export const reports: readonly SampleReport[] = [lastYearReport, thisYearReport]
