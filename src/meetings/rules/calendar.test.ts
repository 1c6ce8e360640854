import ICAL from "ical.js"
import { expect, test } from "vitest"
import { calendarOf, uidOf } from "./calendar.ts"
import type { CalendarMeeting } from "./calendar.ts"
import { clockAfter, daysUntil } from "./moment.ts"

const at = new Date("2026-10-01T12:00:00Z")

function aMeeting(changes: Partial<CalendarMeeting> = {}): CalendarMeeting {
  return {
    id: "0190-1",
    name: "Council; “first”, of the year",
    heldOn: "2026-10-28",
    startsAt: "17:00:00",
    minutes: 120,
    timeZone: "America/Toronto",
    place: "City hall, room 2; ring twice",
    about: "Bring the plan.\nhttps://entente.example",
    sequence: 0,
    cancelledAt: null,
    ...changes,
  }
}

function readBack(meetings: CalendarMeeting[], method: "REQUEST" | "CANCEL" | "PUBLISH" = "PUBLISH") {
  const text = calendarOf({ name: "Council", meetings, at, method })
  const calendar = new ICAL.Component(ICAL.parse(text))
  return { calendar, events: calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each)) }
}

const instants = (meeting: CalendarMeeting) => {
  const [event] = readBack([meeting]).events
  return [event!.startDate, event!.endDate].map((time) => time.toJSDate().toISOString())
}

test("what was written is read back whole: name, place and text with every odd sign", () => {
  const meeting = aMeeting()
  const [event] = readBack([meeting]).events
  expect(event).toMatchObject({
    uid: uidOf(meeting.id),
    summary: meeting.name,
    location: meeting.place,
    description: meeting.about,
    sequence: 0,
  })
})

test.each([
  // Clocks go back on 1 November 2026 and forward on 14 March 2027.
  ["America/Toronto", "2026-10-28", "2026-10-28T21:00:00.000Z"],
  ["America/Toronto", "2026-11-04", "2026-11-04T22:00:00.000Z"],
  ["America/Toronto", "2027-03-17", "2027-03-17T21:00:00.000Z"],
  ["America/St_Johns", "2026-10-28", "2026-10-28T19:30:00.000Z"],
  ["America/St_Johns", "2026-11-04", "2026-11-04T20:30:00.000Z"],
  ["America/Regina", "2026-11-04", "2026-11-04T23:00:00.000Z"],
])("5 pm in %s on %s is %s", (timeZone, heldOn, start) => {
  expect(instants(aMeeting({ timeZone, heldOn }))[0]).toBe(start)
})

test("a meeting in Vancouver is at 5 pm on Vancouver's clock on both sides of a change", () => {
  for (const heldOn of ["2026-03-04", "2026-03-11", "2026-10-28", "2026-11-04"]) {
    const [start] = instants(aMeeting({ timeZone: "America/Vancouver", heldOn }))
    const clock = new Intl.DateTimeFormat("en-GB", { timeZone: "America/Vancouver", timeStyle: "short" })
    expect(clock.format(new Date(start!))).toBe("17:00")
  }
})

test("a meeting lasts its minutes, also over the night the clocks go back", () => {
  const night = aMeeting({ heldOn: "2026-11-01", startsAt: "00:30:00", minutes: 120 })
  expect(instants(night)).toEqual(["2026-11-01T04:30:00.000Z", "2026-11-01T06:30:00.000Z"])
  expect(clockAfter(night, 120)).toBe("01:30")
})

test("a moved meeting keeps its identity and counts up, so that a calendar moves it", () => {
  const [before] = readBack([aMeeting()], "REQUEST").events
  const [after] = readBack([aMeeting({ heldOn: "2026-10-29", sequence: 1 })], "REQUEST").events
  expect(after!.uid).toBe(before!.uid)
  expect(after!.sequence).toBe(1)
  expect(after!.startDate.toJSDate().toISOString()).toBe("2026-10-29T21:00:00.000Z")
})

test("a cancelled meeting is taken away, not forgotten", () => {
  const { calendar, events } = readBack([aMeeting({ cancelledAt: at, sequence: 2 })], "CANCEL")
  expect(calendar.getFirstPropertyValue("method")).toBe("CANCEL")
  expect(events[0]!.component.getFirstPropertyValue("status")).toBe("CANCELLED")
})

test("a line break in a name makes no new line of the calendar", () => {
  const { events } = readBack([aMeeting({ name: "Council\r\nATTENDEE:mailto:x@y.example" })])
  expect(events[0]!.component.getAllProperties("attendee")).toEqual([])
})

test("days until a meeting are counted on the calendar", () => {
  expect(daysUntil("2026-11-05", "2026-10-29")).toBe(7)
  expect(daysUntil("2026-10-28", "2026-10-29")).toBe(-1)
})
