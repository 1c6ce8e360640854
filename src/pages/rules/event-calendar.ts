import ical from "ical-generator"

export type CalendarEvent = {
  id: string
  version: number
  startsAt: Date
  endsAt: Date | null
  title: string
  place: string
  summary: string
  address: string
}

/** One event for somebody's calendar (RFC 5545). It keeps its UID for ever; times are in UTC. */
export function eventCalendar(event: CalendarEvent, { name, at }: { name: string; at: Date }): string {
  const calendar = ical({
    // Not escaped by what writes it: a name of two lines would write a line of the calendar's own.
    name: name.replaceAll(/\s+/g, " "),
    prodId: { company: "Entente", product: "Events", language: "EN" },
  })
  calendar.createEvent({
    id: `${event.id}@events.entente`,
    sequence: event.version,
    stamp: at,
    start: event.startsAt,
    ...(event.endsAt ? { end: event.endsAt } : {}),
    summary: event.title,
    location: event.place,
    description: event.summary,
    url: event.address,
  })
  return calendar.toString()
}
