import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { makeReference } from "#platform/references"
import { votersOf } from "#terms"
import type { Choice } from "#terms"
import { access } from "../access.ts"
import { motionNamed } from "../rules/short-text.ts"
import type { MotionNamed } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import { openBallotOf } from "./open-ballot-of.ts"

declare module "#platform/acts" {
  interface Acts {
    "motions.votes-noted": MotionNamed
  }
}

export type CalledVote = {
  seatId: string
  choice: Choice
  /** What the form showed; another choice noted meanwhile is not overwritten. */
  was: Choice | null
}

/** Notes votes as the roll is called: all at once or one after the other, until the result is declared. */
export async function noteVotes(
  tx: Tx,
  actor: Actor,
  called: { motionId: string; ballotId: string; votes: readonly CalledVote[] },
): Promise<void> {
  access.check(actor, "take", "vote")
  const { motion, ballot } = await openBallotOf(tx, actor, { ...called, held: "alone" })
  if (ballot.method !== "roll-call") throw new Conflict(words.message("other-method"))
  const voters = new Set(votersOf(ballot.table).map(({ id }) => id))
  const { partnershipId } = actor
  for (const { seatId, choice, was } of called.votes) {
    if (!ballot.seats.some((seat) => seat.seatId === seatId)) throw new NotFound()
    if (!voters.has(seatId)) throw new Conflict(words.message("may-not-vote"))
    const known = ballot.choices.get(seatId) ?? null
    if (choice === known || choice === was) continue
    if (known !== was) throw new Conflict({ key: "web.changed-meanwhile" })
    const vote = { choice, at: actor.at, via: "staff" as const, reference: makeReference() }
    await tx
      .insertInto("vote")
      .values({ partnershipId, ballotId: ballot.id, seatId, ...vote })
      .onConflict((sent) => sent.columns(["partnershipId", "ballotId", "seatId"]).doUpdateSet(vote))
      .execute()
  }
  await record(tx, actor, {
    kind: "motions.votes-noted",
    subject: { kind: "motion", id: motion.id },
    details: motionNamed(motion),
  })
}
