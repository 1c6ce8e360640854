import { dayOfReminder, reminderDue as stepDue, reminderSteps } from "#minutes"
import type { ReminderStep } from "#minutes"

/** What decides over a reminder of one request: never whether a job ran. */
export type Reminding = {
  dueOn: string
  /** The day on which it was asked. */
  askedOn: string
  /** Whether the round is over. */
  isClosed: boolean
  /** How many activities nothing was said of, or too little. */
  owed: number
  /** The last day on which a letter with the link was written, whichever it was. */
  writtenOn: string | null
}

/**
 * The reminder of a request to be sent today, if any: 7 days before the day, on it, 7 and 21 days after. Where several
 * have become due, as when nothing ran for a while, only the last; none once it is answered, and none that a letter
 * was written since.
 */
export function reminderDue(request: Reminding, today: string): ReminderStep | null {
  const { dueOn, askedOn, isClosed, owed, writtenOn } = request
  if (isClosed || owed === 0) return null
  return stepDue({ dueOn, doneOn: null, setOn: askedOn, remindedOn: writtenOn }, today)
}

/** The next day on which those who still owe something are reminded by themselves; null when none is to come. */
export function nextReminderOn({ dueOn }: Pick<Reminding, "dueOn">, today: string): string | null {
  return reminderSteps.map((step) => dayOfReminder(step, dueOn)).find((day) => day > today) ?? null
}
