import { plans } from "./activities.ts"
import type { SampleDate, SampleDates } from "./dates.ts"
import type { SampleRound, SampleUpdate } from "./types.ts"

/** The updates a round has asked for by today: nobody is asked about work that had not begun. */
export function askedUpdates(round: SampleRound, dates: SampleDates): readonly SampleUpdate[] {
  const asked = dates.on(round.asked)
  return round.updates.filter(({ activity }) => dates.on(beginning(activity)).until(asked).sign >= 0)
}

/** Carried work began when the activity it was carried from did. */
function beginning(slug: string): SampleDate {
  const activity = plans.flatMap((plan) => plan.activities).find((each) => each.slug === slug)
  if (!activity) throw new Error(`No activity in the sample is called ${slug}`)
  return activity.carriedFrom ? beginning(activity.carriedFrom) : activity.runs.from
}
