import { Temporal } from "temporal-polyfill"

/** A day and a time on the partnership's clocks as a moment; 09:00 where no time is given, null where no day is. */
export function embargoEnd(day: string, time: string, timeZone: string): Date | null {
  if (day === "") return null
  const plainTime = Temporal.PlainTime.from(time || "09:00")
  const moment = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime })
  return new Date(moment.epochMilliseconds)
}
