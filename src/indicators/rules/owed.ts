import { isSamePeriod, lastPeriod } from "./period.ts"
import type { Frequency, Period } from "./period.ts"
import type { Standing } from "./value-faults.ts"

/** The period that is over and of which nothing was reported; "ever" of what is measured once; null when none is owed. */
export function owed(
  frequency: Frequency,
  values: readonly Standing[],
  today: string,
): Period | "ever" | null {
  const reported = values.filter(
    ({ label, measured }) => label === "" && measured.state !== "not-yet-reported",
  )
  const last = lastPeriod(frequency, today)
  if (last === null) return reported.length === 0 ? "ever" : null
  return reported.some((value) => isSamePeriod(value, last)) ? null : last
}
