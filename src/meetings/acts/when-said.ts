import type { Locale } from "#platform/words"
import { clockSaid, weekdaySaid, zoneSaid } from "../rules/clock-said.ts"
import { clockAfter } from "../rules/moment.ts"
import type { When } from "../rules/moment.ts"
import { words } from "../words/index.ts"

/** "Wednesday 25 November 2026, 17:00 to 19:00 (Eastern Time)". */
export function whenSaid(locale: Locale, meeting: When): string {
  return words(locale)("when-said", {
    day: weekdaySaid(locale, meeting.heldOn),
    from: clockSaid(locale, meeting.startsAt),
    to: clockSaid(locale, clockAfter(meeting, meeting.minutes)),
    zone: zoneSaid(locale, meeting.timeZone),
  })
}
