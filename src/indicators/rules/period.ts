export const frequencies = ["monthly", "quarterly", "yearly", "once"] as const

export type Frequency = (typeof frequencies)[number]

export type Period = { startsOn: string; endsOn: string }

const months = { monthly: 1, quarterly: 3, yearly: 12 } as const

/** Whole months, as many as the frequency asks for; quarters begin in January, April, July or October. */
export function fitsFrequency(frequency: Frequency, period: Period): boolean {
  if (period.endsOn < period.startsOn) return false
  if (frequency === "once") return true
  const { startsOn } = period
  if (!startsOn.endsWith("-01")) return false
  if (frequency === "quarterly" && monthOf(startsOn) % 3 !== 1) return false
  return period.endsOn === lastDayAfter(startsOn, months[frequency])
}

export function overlap(one: Period, other: Period): boolean {
  return one.startsOn <= other.endsOn && other.startsOn <= one.endsOn
}

export function isSamePeriod(one: Period, other: Period): boolean {
  return one.startsOn === other.startsOn && one.endsOn === other.endsOn
}

/** The last whole period that is over: years are fiscal years, from April to March. What is measured once has none. */
export function lastPeriod(frequency: Frequency, today: string): Period | null {
  if (frequency === "once") return null
  const length = months[frequency]
  const start = new Date(`${today.slice(0, 8)}01T00:00:00Z`)
  const firstMonth = frequency === "yearly" ? 3 : 0
  const sinceStart = (start.getUTCMonth() - firstMonth + 12) % length
  start.setUTCMonth(start.getUTCMonth() - sinceStart - length)
  const startsOn = start.toISOString().slice(0, 10)
  return { startsOn, endsOn: lastDayAfter(startsOn, length) }
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7))
}

/** The last day of so many whole months that begin on a day. */
export function lastDayAfter(startsOn: string, count: number): string {
  const [year, month] = startsOn.split("-").map(Number)
  return new Date(Date.UTC(year!, month! - 1 + count, 0)).toISOString().slice(0, 10)
}
