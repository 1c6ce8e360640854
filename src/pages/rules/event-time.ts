import { Temporal } from "temporal-polyfill"

/** A day and a time as somebody in the partnership's town reads them. */
export type ZonedTyped = { day: string; time: string }

/** A day and a time on the partnership's clocks as a moment. */
export function momentOf({ day, time }: ZonedTyped, timeZone: string): Date {
  const plainTime = Temporal.PlainTime.from(time)
  const zoned = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime })
  return new Date(zoned.epochMilliseconds)
}

export function typedOf(moment: Date, timeZone: string): ZonedTyped {
  const zoned = Temporal.Instant.fromEpochMilliseconds(moment.getTime()).toZonedDateTimeISO(timeZone)
  return {
    day: zoned.toPlainDate().toString(),
    time: zoned.toPlainTime().toString({ smallestUnit: "minute" }),
  }
}

/** An event is over when its end is, or three hours after its beginning where no end was said. */
export function isOver({ startsAt, endsAt }: { startsAt: Date; endsAt: Date | null }, at: Date): boolean {
  return (endsAt ?? endOf(startsAt)) < at
}

export function endOf(startsAt: Date): Date {
  return new Date(startsAt.getTime() + 3 * 3_600_000)
}
