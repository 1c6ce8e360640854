import { fiscalYearOf } from "#partnerships"
import type { FiscalYear } from "#partnerships"
import { reportDueOn } from "#reports"

export type Due = { fiscalYear: FiscalYear; dueOn: string }

/**
 * When an agreement that runs from one day to another must be reported on: one annual report for each fiscal year
 * (1 April to 31 March) it touches, due on a calendar date and not so many days after something else.
 */
export function reportingSchedule(agreement: { startsOn: string; endsOn: string }): Due[] {
  const [first, last] = [fiscalYearOf(agreement.startsOn), fiscalYearOf(agreement.endsOn)]
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const fiscalYear = first + place
    return { fiscalYear, dueOn: reportDueOn(fiscalYear) }
  })
}
