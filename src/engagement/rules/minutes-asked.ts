/** What an organisation was asked for since the quarter began, in minutes. */
export type Asked = { meetings: number; updates: number; votes: number }

/**
 * What a request for updates costs whom it is sent to, in minutes: two to open it and find the figures, and three for
 * each activity. An estimate of ours, said as one; the journeys in the tests take less.
 */
export function minutesForUpdates({ activities }: { activities: number }): number {
  return 2 + 3 * activities
}

/** What a vote by link costs, in minutes: to read the motion with its reasons, and to answer. An estimate likewise. */
export const minutesForVote = 5

export function totalOf({ meetings, updates, votes }: Asked): number {
  return meetings + updates + votes
}

/** The first day of the calendar quarter of a day (`YYYY-MM-DD`); fiscal years begin with one of them. */
export function quarterStart(day: string): string {
  const [year, month] = day.split("-").map(Number) as [number, number]
  return `${year}-${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`
}
