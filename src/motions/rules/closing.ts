import { Temporal } from "temporal-polyfill"

/** The first day a vote between meetings may close on: each has had the days that the rules promise. */
export function earliestClosing(today: string, openDays: number): string {
  return Temporal.PlainDate.from(today).add({ days: openDays }).toString()
}

/** The last day it may close on: a vote that nobody remembers decides nothing. */
export function latestClosing(today: string): string {
  return Temporal.PlainDate.from(today).add({ days: 90 }).toString()
}

/** The moment at which a day ends where the partnership lives. */
export function endOfDay(day: string, timeZone: string): Date {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime({ timeZone })
  return new Date(next.epochMilliseconds)
}

/** The day at whose end a vote closes. */
export function lastDay(closesAt: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(closesAt.getTime() - 1)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}

/** How long after a vote its link still shows what came of it. */
export function linkEnd(closesAt: Date): Date {
  return new Date(closesAt.getTime() + 28 * 86_400_000)
}
