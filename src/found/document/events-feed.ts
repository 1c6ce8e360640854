import ical, { ICalCalendarMethod } from "ical-generator"
import type { CalendarEvent } from "../reads/on-calendar.ts"

/** The site's events as a calendar to subscribe to (RFC 5545); times in UTC, each event under one UID for ever. */
export function eventsFeed(of: {
  name: string
  site: string
  events: readonly CalendarEvent[]
  at: Date
}): string {
  const calendar = ical({
    // Not escaped by what writes it: a name of two lines would write a line of the calendar's own.
    name: of.name.replaceAll(/\s+/g, " "),
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Entente", product: "Site", language: "EN" },
    ttl: 3600,
  })
  for (const event of of.events)
    calendar.createEvent({
      id: `${event.id}@events.entente`,
      sequence: event.sequence,
      stamp: of.at,
      start: event.starts,
      ...(event.ends ? { end: event.ends } : {}),
      summary: event.title,
      location: event.place,
      description: event.about,
      url: of.site + event.path,
    })
  return calendar.toString()
}
