export type PeriodState = "to-come" | "open" | "closed"

export type PeriodDays = { opensOn: string; closesOn: string; isStopped: boolean }

/** Where a period stands on a day where the partnership lives; its first and its last day are both within it. */
export function periodState({ opensOn, closesOn, isStopped }: PeriodDays, on: string): PeriodState {
  if (isStopped || on > closesOn) return "closed"
  return on < opensOn ? "to-come" : "open"
}

/** Whether two periods have a day in common. One that was stopped takes no more days. */
export function overlap(one: PeriodDays, other: PeriodDays): boolean {
  if (one.isStopped || other.isStopped) return false
  return one.opensOn <= other.closesOn && other.opensOn <= one.closesOn
}
