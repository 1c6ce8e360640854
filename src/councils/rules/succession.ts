import { Temporal } from "temporal-polyfill"

type Begun = { startsOn: string; endsOn: string | null }

export type Succession<Turn extends Begun> = {
  /** Their time ends on the last day; they stay as the past. */
  ends: Turn[]
  /** Named for a day that now never comes for them. */
  never: Turn[]
}

/**
 * What becomes of those who hold a seat, or sit in it, when all of them stop on one day. Nobody's past is taken away:
 * null when one of them began after that day and has already sat.
 */
export function succession<Turn extends Begun>(
  turns: readonly Turn[],
  { lastDay, today }: { lastDay: string; today: string },
): Succession<Turn> | null {
  const later = turns.filter((turn) => turn.startsOn > lastDay)
  if (later.some((turn) => turn.startsOn < today)) return null
  const ends = turns.filter(
    (turn) => turn.startsOn <= lastDay && (turn.endsOn === null || turn.endsOn > lastDay),
  )
  return { ends, never: later }
}

export function dayBefore(day: string): string {
  return Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
}
