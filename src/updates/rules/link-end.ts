import { Temporal } from "temporal-polyfill"

/** A partner who is late can still answer for four weeks; then the link ends by itself (assurance SEC-033). */
const weeksAfter = 4

/** The moment a link ends: midnight where the partnership lives, four weeks after the later of the two days. */
export function linkEnd(day: { dueOn: string; today: string; timeZone: string }): Date {
  const last = day.dueOn > day.today ? day.dueOn : day.today
  const ends = Temporal.PlainDate.from(last)
    .add({ weeks: weeksAfter, days: 1 })
    .toZonedDateTime({ timeZone: day.timeZone })
  return new Date(ends.epochMilliseconds)
}
