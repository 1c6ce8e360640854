import { receipt } from "#desk"
import type { Receipt, Received } from "#desk"
import { fiscalYearOf } from "#partnerships"
import type { FiscalYear } from "#partnerships"
import { reportDueOn } from "#reports"

export type Due = { fiscalYear: FiscalYear; dueOn: string }

/** A report that is due, and where it stands; null where whoever asks does not read this partnership's reports. */
export type Owed = Due & { receipt: Receipt | null }

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

/** The same with what was received. */
export function scheduleWithReceipts(
  agreement: { startsOn: string | null; endsOn: string | null },
  received: Received | null,
): Owed[] {
  const { startsOn, endsOn } = agreement
  if (startsOn === null || endsOn === null) return []
  return reportingSchedule({ startsOn, endsOn }).map((due) => ({
    ...due,
    receipt: received && receiptOf(due, received),
  }))
}

function receiptOf({ fiscalYear, dueOn }: Due, { on, today }: Received): Receipt {
  return receipt({ dueOn, receivedOn: on.get(fiscalYear) ?? null, today })
}
