import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { nextQuarter } from "../rules/quarter-due.ts"
import type { QuarterlyAsking } from "../rules/quarter-due.ts"
import { words } from "../words/index.ts"

/** Whether a year is asked about each quarter, and when next, in a sentence. */
export function quarterlySaid(locale: Locale, asking: QuarterlyAsking | undefined, today: string): string {
  const say = words(locale)
  if (!asking) return say("quarterly-is-off")
  const next = nextQuarter(asking, today)
  if (!next) return say("quarterly-is-over")
  const { quarter, opensOn, dueOn } = next
  return say("quarterly-next", {
    quarter,
    on: formatDate(locale, opensOn),
    due: formatDate(locale, dueOn),
  })
}
