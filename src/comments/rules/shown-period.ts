import { periodState } from "./period-state.ts"
import type { PeriodDays, PeriodState } from "./period-state.ts"

/** Which period the public page is about: the one that is open, else the next one to come, else the last that was. */
export function shownPeriod<Period extends PeriodDays>(
  periods: readonly Period[],
  on: string,
): { period: Period; state: PeriodState } | undefined {
  const standing = periods.map((period) => ({ period, state: periodState(period, on) }))
  const byOpening = standing.toSorted((one, other) => (one.period.opensOn < other.period.opensOn ? -1 : 1))
  return (
    byOpening.find(({ state }) => state === "open") ??
    byOpening.find(({ state }) => state === "to-come") ??
    byOpening.at(-1)
  )
}
