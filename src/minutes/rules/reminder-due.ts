import { Temporal } from "temporal-polyfill"

/** When who took an action upon themselves is reminded, in days from the day it is due. */
const daysFrom = { "week-before": -7, "on-the-day": 0, "week-after": 7, "three-weeks-after": 21 } as const

export type ReminderStep = keyof typeof daysFrom

export const reminderSteps = Object.keys(daysFrom) as ReminderStep[]

export type Reminded = {
  dueOn: string | null
  doneOn: string | null
  /** The day on which it was taken, or given the day it is due on. */
  setOn: string
  /** The last day on which somebody was reminded of it, by whatever way. */
  remindedOn: string | null
}

/**
 * The reminder to be sent today, if any. Where several have become due, as when nothing ran for a while, only the last;
 * none that somebody was written to since, and none for a day before the action was taken.
 */
export function reminderDue(
  { dueOn, doneOn, setOn, remindedOn }: Reminded,
  today: string,
): ReminderStep | null {
  if (dueOn === null || doneOn !== null) return null
  const come = reminderSteps.filter((step) => {
    const day = dayOf(step, dueOn)
    return day <= today && day > setOn
  })
  const last = come.at(-1)
  if (!last) return null
  return remindedOn !== null && remindedOn >= dayOf(last, dueOn) ? null : last
}

export function dayOf(step: ReminderStep, dueOn: string): string {
  return Temporal.PlainDate.from(dueOn).add({ days: daysFrom[step] }).toString()
}
