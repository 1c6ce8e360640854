import { Temporal } from "temporal-polyfill"

/** When a meeting is held: a day, a time on the clock of its own zone, and how long. */
export type When = { heldOn: string; startsAt: string; minutes: number; timeZone: string }

export function beginsAt(meeting: Pick<When, "heldOn" | "startsAt" | "timeZone">): Date {
  return new Date(zoned(meeting).epochMilliseconds)
}

/** Its minutes after it began, whatever the clocks did in between. */
export function endsAt(meeting: When): Date {
  return new Date(zoned(meeting).add({ minutes: meeting.minutes }).epochMilliseconds)
}

/** The clock (`HH:MM`) so many minutes after a meeting begins. */
export function clockAfter(meeting: Pick<When, "heldOn" | "startsAt" | "timeZone">, minutes: number): string {
  return zoned(meeting).add({ minutes }).toPlainTime().toString().slice(0, 5)
}

/** Whole days between the day something is said and the day of the meeting; negative when it is past. */
export function daysUntil(heldOn: string, today: string): number {
  return Temporal.PlainDate.from(today).until(heldOn, { largestUnit: "day" }).days
}

function zoned({ heldOn, startsAt, timeZone }: Pick<When, "heldOn" | "startsAt" | "timeZone">) {
  const day = Temporal.PlainDate.from(heldOn)
  return day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(startsAt) })
}
