import { partnership, systemActor } from "#partnerships"
import { act } from "#platform/acts"
import type { Clock } from "#platform/clock"
import type { Database } from "#platform/database"
import { motionOf } from "../reads/motions.ts"
import { ballotOf } from "../reads/ballots.ts"
import { declareBallot } from "./declare-ballot.ts"

/**
 * Declares a vote between meetings when its time is past, unless somebody did or its motion was withdrawn. Nothing hangs
 * on it: from its closing time on no vote is taken, and whoever of the staff comes first can declare it.
 */
export async function closeVote(
  { database, clock }: { database: Database; clock: Clock },
  { partnershipId, ballotId }: { partnershipId: string; ballotId: string },
): Promise<void> {
  const { ballot, motion, timeZone } = await database.read(partnershipId, async (tx) => {
    const found = await ballotOf(tx, ballotId)
    return {
      ballot: found,
      motion: found && (await motionOf(tx, found.motionId)),
      timeZone: (await partnership(tx)).timeZone,
    }
  })
  if (!ballot || !motion || ballot.result || motion.withdrawnAt) return
  const actor = systemActor(partnershipId, clock, timeZone)
  await act({ database, actor, key: `motions.close ${ballotId}` }, (tx) =>
    declareBallot(tx, actor, { motionId: motion.id, ballotId }),
  )
}
