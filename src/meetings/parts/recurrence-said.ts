import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { clockSaid } from "../rules/clock-said.ts"
import { readRecurrence, weekdays } from "../rules/recurrence.ts"
import type { Weekday } from "../rules/recurrence.ts"
import { words } from "../words/index.ts"

/** "every month on the third Wednesday, at 17:00". */
export function recurrenceSaid(
  locale: Locale,
  series: { recurrence: string; startsAt: string; startsOn: string },
): string {
  const say = words(locale)
  const rule = readRecurrence(series.recurrence)
  const time = clockSaid(locale, series.startsAt)
  if (!rule) return say("recurs-otherwise", { from: formatDate(locale, series.startsOn), time })
  const weekday = weekdayName(locale, rule.weekday)
  if (rule.every === "weeks") return say("recurs-weeks", { interval: rule.interval, weekday, time })
  const values = { weekday, time, place: String(rule.place) }
  if (rule.every === "months") return say("recurs-months", { ...values, interval: rule.interval })
  const months = new Intl.ListFormat(`${locale}-CA`).format(
    rule.months.map((month) => monthName(locale, month)),
  )
  return say("recurs-year", { ...values, months })
}

/** "Wednesday", « mercredi ». */
export function weekdayName(locale: Locale, weekday: Weekday): string {
  // 1 January 2001 was a Monday.
  const day = new Date(Date.UTC(2001, 0, 1 + weekdays.indexOf(weekday)))
  return new Intl.DateTimeFormat(`${locale}-CA`, { weekday: "long", timeZone: "UTC" }).format(day)
}

export function monthName(locale: Locale, month: number): string {
  const day = new Date(Date.UTC(2001, month - 1, 1))
  return new Intl.DateTimeFormat(`${locale}-CA`, { month: "long", timeZone: "UTC" }).format(day)
}
