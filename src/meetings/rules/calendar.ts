import ical, { ICalAttendeeType, ICalCalendarMethod, ICalEventStatus } from "ical-generator"
import { beginsAt, endsAt } from "./moment.ts"
import type { When } from "./moment.ts"

/** A meeting as somebody's calendar shows it, in one language. */
export type CalendarMeeting = When & {
  id: string
  sequence: number
  cancelledAt: Date | null
  name: string
  /** Where it is: the room, the address to join by, or both. */
  place: string
  /** What is said under it. */
  about: string
}

export type CalendarOf = {
  /** What the calendar is called. */
  name: string
  meetings: readonly CalendarMeeting[]
  /** The moment it is written. */
  at: Date
  /** REQUEST invites or moves, CANCEL takes away, PUBLISH is only to be read (RFC 5546). */
  method: "REQUEST" | "CANCEL" | "PUBLISH"
  /** Who calls, and who is called: a mail program offers a reply only to one who is named. */
  organizer?: { name: string; email: string } | undefined
  attendee?: { name: string; email: string } | undefined
}

/**
 * An RFC 5545 calendar. A meeting keeps its UID for ever and counts its SEQUENCE up, so that a calendar moves what it has
 * instead of showing both. Times are in UTC: no reader needs to know our time zones.
 */
export function calendarOf({ name, meetings, at, method, organizer, attendee }: CalendarOf): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod[method],
    prodId: { company: "Entente", product: "Meetings", language: "EN" },
  })
  for (const meeting of meetings) {
    const event = calendar.createEvent({
      id: uidOf(meeting.id),
      sequence: meeting.sequence,
      stamp: at,
      start: beginsAt(meeting),
      end: endsAt(meeting),
      summary: meeting.name,
      location: meeting.place,
      description: meeting.about,
      status: meeting.cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(organizer ? { organizer } : {}),
    })
    if (attendee) event.createAttendee({ ...attendee, type: ICalAttendeeType.INDIVIDUAL, rsvp: true })
  }
  return calendar.toString()
}

export function uidOf(meetingId: string): string {
  return `${meetingId}@meetings.entente`
}
