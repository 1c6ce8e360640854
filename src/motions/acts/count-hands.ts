import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import { votersOf } from "#terms"
import type { Counts } from "#terms"
import { access } from "../access.ts"
import { motionNamed } from "../rules/short-text.ts"
import type { MotionNamed } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import { openBallotOf } from "./open-ballot-of.ts"

declare module "#platform/acts" {
  interface Acts {
    "motions.hands-counted": MotionNamed
  }
}

/** Notes the hands counted in the room; the last count stands. Refused where more are counted than may vote. */
export async function countHands(
  tx: Tx,
  actor: Actor,
  counted: { motionId: string; ballotId: string; counts: Counts },
): Promise<void> {
  access.check(actor, "take", "vote")
  const { counts, ballotId } = counted
  const { motion, ballot } = await openBallotOf(tx, actor, { ...counted, held: "alone" })
  if (ballot.method !== "show-of-hands") throw new Conflict(words.message("other-method"))
  const voters = votersOf(ballot.table).length
  const hands = counts.for + counts.against + counts.abstained
  if (hands > voters)
    throw new Invalid([{ field: "for", reason: words.message("too-many-hands", { hands, voters }) }])
  const tally = { votesFor: counts.for, against: counts.against, abstained: counts.abstained }
  await tx
    .insertInto("ballotTally")
    .values({ partnershipId: actor.partnershipId, ballotId, ...tally })
    .onConflict((known) => known.columns(["partnershipId", "ballotId"]).doUpdateSet(tally))
    .execute()
  await record(tx, actor, {
    kind: "motions.hands-counted",
    subject: { kind: "motion", id: motion.id },
    details: motionNamed(motion),
  })
}
