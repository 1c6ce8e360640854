import { Temporal } from "temporal-polyfill"
import { beginsAt, daysUntil } from "./moment.ts"
import type { When } from "./moment.ts"
import type { Answer } from "./reply.ts"

/** Who has not answered is asked again; whoever comes is told once more when and where. */
export type ReminderKind = "silent" | "coming"

export type ReminderState = {
  answer: Answer | null
  /** When they were last written to: invited, or reminded. */
  writtenAt: Date
  /** What they were reminded of already, for the day the meeting is on now. */
  reminded: readonly ReminderKind[]
}

/** How many days before the meeting each reminder leaves. */
const daysBefore = { silent: 3, coming: 1 } as const

/** Nobody is asked again sooner than so many days after a letter. */
const daysOfPeace = 2

/**
 * The reminder that is to leave now, by the calendar of the meeting's own zone. One that was missed is due as long as the
 * meeting lies ahead, so nothing depends on when this is asked. Who sent regrets, or somebody else, gets none.
 */
export function reminderDue(meeting: When, invited: ReminderState, at: Date): ReminderKind | null {
  if (at >= beginsAt(meeting)) return null
  const today = dayOf(at, meeting.timeZone)
  const left = daysUntil(meeting.heldOn, today)
  const isDue = (kind: ReminderKind) => left <= daysBefore[kind] && !invited.reminded.includes(kind)
  if (invited.answer === "comes") return isDue("coming") ? "coming" : null
  if (invited.answer !== null) return null
  const inPeace = daysUntil(today, dayOf(invited.writtenAt, meeting.timeZone))
  return isDue("silent") && inPeace >= daysOfPeace ? "silent" : null
}

function dayOf(at: Date, timeZone: string): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(at.getTime())
  return instant.toZonedDateTimeISO(timeZone).toPlainDate().toString()
}
