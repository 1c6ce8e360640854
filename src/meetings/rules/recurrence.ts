import { RRuleTemporal } from "rrule-temporal"
import { Temporal } from "temporal-polyfill"

export const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const
export type Weekday = (typeof weekdays)[number]

/** Which of its weekdays in a month: the first to the fourth, or the last. */
export const places = [1, 2, 3, 4, -1] as const
export type Place = (typeof places)[number]

/** How often meetings come, as people say it. */
export type Recurrence =
  | { every: "weeks"; interval: number; weekday: Weekday }
  | { every: "months"; interval: number; weekday: Weekday; place: Place }
  /** In the same months every year: four dates a year. */
  | { every: "year"; months: number[]; weekday: Weekday; place: Place }

/** As RFC 5545 writes it: `FREQ=MONTHLY;INTERVAL=2;BYDAY=3WE`. */
export function writeRecurrence(recurrence: Recurrence): string {
  const { every, weekday } = recurrence
  if (every === "weeks") return `FREQ=WEEKLY;INTERVAL=${recurrence.interval};BYDAY=${weekday}`
  const day = `BYDAY=${recurrence.place}${weekday}`
  if (every === "months") return `FREQ=MONTHLY;INTERVAL=${recurrence.interval};${day}`
  return `FREQ=YEARLY;BYMONTH=${recurrence.months.toSorted((one, other) => one - other).join(",")};${day}`
}

/** What `writeRecurrence` wrote; null for a rule that somebody else wrote. */
export function readRecurrence(text: string): Recurrence | null {
  const parts = new Map(text.split(";").map((part) => part.split("=") as [string, string]))
  const [, place, day] = /^(-?\d)?([A-Z]{2})$/.exec(parts.get("BYDAY") ?? "") ?? []
  const weekday = weekdays.find((known) => known === day)
  const which = places.find((known) => String(known) === place)
  const interval = Number(parts.get("INTERVAL") ?? 1)
  if (!weekday) return null
  if (parts.get("FREQ") === "WEEKLY") return { every: "weeks", interval, weekday }
  if (which === undefined) return null
  if (parts.get("FREQ") === "MONTHLY") return { every: "months", interval, weekday, place: which }
  const months = (parts.get("BYMONTH") ?? "").split(",").map(Number)
  return { every: "year", months, weekday, place: which }
}

export type Series = { recurrence: string; startsOn: string; timeZone: string }

/** No more than these at a time: two years of weekly meetings. */
const most = 104

/**
 * The days of a series between two days, both included, on the calendar of its zone. Counted at noon, which every day
 * has: at half past two a rule would lose the meeting of the night in March that has none.
 */
export function daysOf(series: Series, { from, until }: { from: string; until: string }): string[] {
  const { recurrence, startsOn, timeZone } = series
  const noonOf = (day: string) =>
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from("12:00") })
  const rule = new RRuleTemporal({ rruleString: recurrence, dtstart: noonOf(startsOn) })
  const found = rule.between(noonOf(from > startsOn ? from : startsOn), noonOf(until), true)
  return found.map((day) => day.toString().slice(0, 10)).slice(0, most)
}
