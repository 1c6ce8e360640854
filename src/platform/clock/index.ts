import { Temporal } from "temporal-polyfill"

/** Where the time comes from. Passed in everywhere, so that tests choose the day. */
export type Clock = { now(): Date }

export const systemClock: Clock = { now: () => new Date() }

/** A clock that stands still until told to move. */
export function fixedClock(instant: string): Clock & { set(instant: string): void } {
  let now = new Date(instant)
  return { now: () => new Date(now), set: (next) => void (now = new Date(next)) }
}

/** Today's calendar date (`YYYY-MM-DD`) where the partnership lives. */
export function today(clock: Clock, timeZone: string): string {
  return dayOf(clock.now(), timeZone)
}

/** The calendar date of a moment (`YYYY-MM-DD`) on the clocks of a time zone. */
export function dayOf(at: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString()
}

/** The moment the next calendar date begins on the clocks of a time zone. */
export function nextMidnight(at: Date, timeZone: string): Date {
  const tomorrow = Temporal.PlainDate.from(dayOf(at, timeZone)).add({ days: 1 })
  return new Date(tomorrow.toZonedDateTime(timeZone).epochMilliseconds)
}
