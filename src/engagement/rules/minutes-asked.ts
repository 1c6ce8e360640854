/**
 * What a request for updates costs whom it is sent to, in minutes: two to open it and find the figures, and three for
 * each activity. An estimate of ours, said as one; the journeys in the tests take less.
 */
export function minutesAsked({ activities }: { activities: number }): number {
  return 2 + 3 * activities
}

/** The first day of the calendar quarter of a day (`YYYY-MM-DD`); fiscal years begin with one of them. */
export function quarterStart(day: string): string {
  const [year, month] = day.split("-").map(Number) as [number, number]
  return `${year}-${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`
}
