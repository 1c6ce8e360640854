import { formatDateTime } from "#platform/words"
import type { Locale } from "#platform/words"
import { typedOf } from "../rules/event-time.ts"
import { words } from "../words/index.ts"

/** When an event is, on the partnership's clocks; the end by its time alone where it is on the same day. */
export function eventWhen(
  locale: Locale,
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date | null },
  timeZone: string,
): string {
  const from = formatDateTime(locale, startsAt, timeZone)
  if (!endsAt) return from
  const [first, last] = [typedOf(startsAt, timeZone), typedOf(endsAt, timeZone)]
  const isSameDay = first.day === last.day
  const to = isSameDay ? clock(locale, endsAt, timeZone) : formatDateTime(locale, endsAt, timeZone)
  return words(locale)("from-to", { from, to })
}

function clock(locale: Locale, moment: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : "fr-CA", {
    timeStyle: "short",
    timeZone,
  })
  return format.format(moment).replace(/ h /, "\u00A0h\u00A0")
}
