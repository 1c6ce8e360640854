import { Temporal } from "temporal-polyfill"

/** A day and a time on the partnership's clocks as a moment; 09:00 where no time is given, null where no day is. */
export function embargoEnd(day: string, time: string, timeZone: string): Date | null {
  if (day === "") return null
  const plainTime = Temporal.PlainTime.from(time || "09:00")
  const moment = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime })
  return new Date(moment.epochMilliseconds)
}

/** The languages typed by their tags: known ones once each, in order; null where one is no tag of a language. */
export function languageTags(typed: string): string[] | null {
  const tags = typed.split(/[\s,;]+/).filter(Boolean)
  try {
    return [...new Set(tags.map((tag) => new Intl.Locale(tag).baseName))]
  } catch {
    return null
  }
}
