import { inLanguage, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Letterhead } from "#partnerships"
import type { Meeting } from "../reads/meetings.ts"
import { calendarOf } from "../rules/calendar.ts"
import type { CalendarMeeting } from "../rules/calendar.ts"
import { placeIn } from "../rules/text-in.ts"
import { words } from "../words/index.ts"

/** A meeting as the calendar of somebody of that language shows it. */
export function calendarMeeting(locale: Locale, meeting: Meeting, from: string): CalendarMeeting {
  const { onlineAddress } = meeting
  const because = inLanguage(locale, meeting, "cancelledBecause")
  return {
    ...meeting,
    name: nameIn(locale, meeting),
    place: [placeIn(locale, meeting), onlineAddress].filter((text) => text !== "").join(" / "),
    about: [
      from,
      onlineAddress && words(locale)("join-by", { address: onlineAddress }),
      meeting.cancelledAt ? because : "",
    ]
      .filter((text) => text !== "")
      .join("\n\n"),
  }
}

/** What goes with a letter to one who is invited: put it into their calendar, or take it out. */
export function letterCalendar(letter: {
  meeting: Meeting
  head: Letterhead
  to: { name: string; email: string; locale: Locale }
  at: Date
}): { text: string; method: "REQUEST" | "CANCEL" } {
  const { meeting, head, to, at } = letter
  const method = meeting.cancelledAt ? "CANCEL" : "REQUEST"
  const from = nameIn(to.locale, head)
  return {
    method,
    text: calendarOf({
      name: from,
      meetings: [calendarMeeting(to.locale, meeting, from)],
      at,
      method,
      organizer: head.asker ?? undefined,
      attendee: { name: to.name, email: to.email },
    }),
  }
}
