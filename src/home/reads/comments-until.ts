import { commentPeriods, periodState } from "#comments"
import type { Tx } from "#platform/database"

/** The last day on which anybody may comment on the plan; null while nobody is asked. */
export async function commentsUntil(tx: Tx, today: string): Promise<string | null> {
  const open = (await commentPeriods(tx)).find((period) => periodState(period, today) === "open")
  return open?.closesOn ?? null
}
