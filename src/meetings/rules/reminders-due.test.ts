import fc from "fast-check"
import { expect, test } from "vitest"
import { Temporal } from "temporal-polyfill"
import { beginsAt } from "./moment.ts"
import { reminderDue } from "./reminders-due.ts"
import type { ReminderKind } from "./reminders-due.ts"
import { answers } from "./reply.ts"

const zones = ["America/Toronto", "America/St_Johns", "America/Vancouver"] as const
const meeting = { heldOn: "2027-01-02", startsAt: "17:00", minutes: 120, timeZone: "America/Toronto" }
const longAgo = new Date("2026-12-01T12:00:00Z")
const silent = { answer: null, writtenAt: longAgo, reminded: [] }
const coming = { ...silent, answer: "comes" } as const
const at = (zoned: string) => new Date(Temporal.ZonedDateTime.from(zoned).epochMilliseconds)
const inToronto = (clock: string) => at(`${clock}[America/Toronto]`)

test("who is silent is asked again three days before, over the turn of the year", () => {
  expect(reminderDue(meeting, silent, inToronto("2026-12-29T23:59"))).toBeNull()
  expect(reminderDue(meeting, silent, inToronto("2026-12-30T00:00"))).toBe("silent")
  expect(reminderDue(meeting, { ...silent, reminded: ["silent"] }, inToronto("2027-01-01T09:00"))).toBeNull()
})

test("who comes is told the day before, by the calendar of the meeting's own zone", () => {
  for (const timeZone of zones) {
    const there = { ...meeting, timeZone }
    expect(reminderDue(there, coming, at(`2026-12-31T23:59[${timeZone}]`))).toBeNull()
    expect(reminderDue(there, coming, at(`2027-01-01T00:00[${timeZone}]`))).toBe("coming")
  }
})

test("what was missed is made good until the meeting begins, and never after", () => {
  const last = new Date(beginsAt(meeting).getTime() - 1)
  expect(reminderDue(meeting, silent, last)).toBe("silent")
  expect(reminderDue(meeting, coming, last)).toBe("coming")
  expect(reminderDue(meeting, silent, beginsAt(meeting))).toBeNull()
  expect(reminderDue(meeting, coming, beginsAt(meeting))).toBeNull()
})

test("whoever was written to yesterday is left in peace", () => {
  const on = (day: string) => ({ ...silent, writtenAt: inToronto(`${day}T22:00`) })
  expect(reminderDue(meeting, on("2026-12-30"), inToronto("2026-12-31T23:00"))).toBeNull()
  expect(reminderDue(meeting, on("2026-12-30"), inToronto("2027-01-01T08:00"))).toBe("silent")
})

const aDay = fc
  .integer({ min: 0, max: 800 })
  .map((days) => Temporal.PlainDate.from("2026-10-01").add({ days }).toString())
const aMeeting = fc.record({
  heldOn: aDay,
  startsAt: fc.constantFrom("02:30", "09:00", "12:00", "17:00", "23:30"),
  minutes: fc.constant(120),
  timeZone: fc.constantFrom(...zones),
})
const anAnswer = fc.constantFrom(null, ...answers)

/** Runs the job at these hours after the invitation; what is sent is kept, as the table keeps it. */
function sentOver(
  when: typeof meeting,
  told: { answer: (typeof answers)[number] | null; invited: number; runs: number[] },
) {
  const begins = beginsAt(when).getTime()
  let writtenAt = new Date(begins - told.invited * 3_600_000)
  const reminded: ReminderKind[] = []
  const moments: number[] = []
  for (const run of told.runs.toSorted((one, other) => one - other)) {
    const now = new Date(begins - told.invited * 3_600_000 + run * 3_600_000)
    const kind = reminderDue(when, { answer: told.answer, writtenAt, reminded }, now)
    if (!kind) continue
    reminded.push(kind)
    writtenAt = now
    moments.push(now.getTime())
  }
  return { reminded, moments, begins }
}

test("however the scheduler runs or stands still: at most one reminder, before the meeting, and none to who does not come", () => {
  fc.assert(
    fc.property(
      aMeeting,
      anAnswer,
      fc.integer({ min: 1, max: 900 }),
      fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 30 }),
      (when, answer, invited, runs) => {
        const { reminded, moments, begins } = sentOver(when, { answer, invited, runs })
        expect(reminded.length).toBeLessThanOrEqual(1)
        if (answer === "regrets" || answer === "alternate") expect(reminded).toEqual([])
        else expect(reminded.filter((kind) => kind !== (answer === null ? "silent" : "coming"))).toEqual([])
        for (const moment of moments) expect(moment).toBeLessThan(begins)
      },
    ),
  )
})

test("run once a day at any hour, everybody invited five days before is reminded exactly once", () => {
  fc.assert(
    fc.property(
      aMeeting,
      fc.constantFrom(null, "comes" as const),
      fc.integer({ min: 24 * 5, max: 900 }),
      fc.integer({ min: 0, max: 23 }),
      (when, answer, invited, hour) => {
        const runs = Array.from({ length: 40 }, (_, day) => day * 24 + hour)
        const { reminded, moments, begins } = sentOver(when, { answer, invited, runs })
        expect(reminded).toEqual([answer === null ? "silent" : "coming"])
        const before = (begins - moments[0]!) / 3_600_000
        // A day of the calendar may have 25 hours, and its first run may be in its last.
        expect(before).toBeLessThanOrEqual((answer === null ? 4 : 2) * 24 + 1)
        expect(before).toBeGreaterThan(0)
      },
    ),
  )
})
