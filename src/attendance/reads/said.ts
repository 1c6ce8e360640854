import { invitationsOf } from "#meetings"
import type { Tx } from "#platform/database"
import { saidBySeat } from "../rules/said-beforehand.ts"
import type { Said } from "../rules/said-beforehand.ts"

/** What was said beforehand for the seats of a roll, as it is known now. */
export async function saidOf(
  tx: Tx,
  meetingId: string,
  seats: Parameters<typeof saidBySeat>[0],
): Promise<Map<string, Said>> {
  return saidBySeat(seats, await invitationsOf(tx, meetingId))
}
