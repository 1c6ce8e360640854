import { history } from "#platform/acts"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"

/** When a seat's pack was last sent, and to whom; null while nobody was sent it. */
export async function lastSent(
  tx: Tx,
  seatId: string,
  timeZone: string,
): Promise<{ name: string; on: string } | null> {
  const acts = await history(tx, { subjectId: seatId, most: 100 })
  const sent = acts.find(({ kind }) => kind === "handover.pack-sent")
  return sent ? { name: String(sent.details.who), on: dayOf(sent.at, timeZone) } : null
}
