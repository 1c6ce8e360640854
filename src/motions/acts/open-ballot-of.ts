import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { ballotOf } from "../reads/ballots.ts"
import type { Ballot } from "../reads/ballots.ts"
import type { Motion } from "../reads/motions.ts"
import { isClosed } from "../rules/motion-standing.ts"
import { words } from "../words/index.ts"
import { lockedMotion, motionHeldOpen } from "./locked-motion.ts"

export type Voting = { motion: Motion; ballot: Ballot }

/**
 * The vote that is open on a motion, for this act alone or, `shared`, together with others who vote. Refused once it is
 * declared or set aside, its motion withdrawn, or its time past.
 */
export async function openBallotOf(
  tx: Tx,
  actor: Actor,
  wanted: { motionId: string; ballotId: string; held: "alone" | "shared" },
): Promise<Voting> {
  const { motionId, ballotId, held } = wanted
  const motion = await (held === "alone" ? lockedMotion : motionHeldOpen)(tx, motionId)
  const ballot = await ballotOf(tx, ballotId)
  if (!ballot || ballot.motionId !== motionId) throw new NotFound()
  if (motion.withdrawnAt) throw new Conflict(words.message("was-withdrawn"))
  if (ballot.result) throw new Conflict(words.message("declared-already"))
  if (motion.ballotId !== ballotId) throw new Conflict(words.message("set-aside"))
  if (isClosed(ballot.closesAt, actor.at)) throw new Conflict(words.message("vote-closed"))
  return { motion, ballot }
}
