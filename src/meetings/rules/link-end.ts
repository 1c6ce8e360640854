import { endsAt } from "./moment.ts"
import type { When } from "./moment.ts"

const weeksAfter = 4

/** The link of an invitation still shows for four weeks what it was about; it takes no answer once the meeting begins. */
export function linkEndOf(meeting: When): Date {
  return new Date(endsAt(meeting).getTime() + weeksAfter * 7 * 86_400_000)
}
