import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { motionNamed } from "../rules/short-text.ts"
import type { MotionNamed } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import { mustHoldLink } from "./must-hold-link.ts"
import { openBallotOf } from "./open-ballot-of.ts"

declare module "#platform/acts" {
  interface Acts {
    "motions.conflict-declared": MotionNamed & { seatId: string }
  }
}

/**
 * A conflict of interest declared by a seat's own link: it leaves this vote, and whatever it had sent is not counted.
 * Refused in a secret ballot once its paper is in: nobody could tell which one to take out.
 */
export async function declareConflictByLink(
  tx: Tx,
  actor: Actor,
  { nature }: { nature: string },
): Promise<void> {
  access.check(actor, "cast", "vote")
  const link = await mustHoldLink(tx, actor)
  const { ballot, motion } = await openBallotOf(tx, actor, { ...link, held: "shared" })
  const seat = ballot.seats.find(({ seatId }) => seatId === link.seatId)
  if (seat?.isRecused) throw new Conflict(words.message("is-recused"))
  if (ballot.method === "secret" && seat?.votedAt) throw new Conflict(words.message("handed-in-already"))
  await tx
    .insertInto("ballotRecusal")
    .values({
      partnershipId: actor.partnershipId,
      ballotId: ballot.id,
      seatId: link.seatId,
      nature,
      at: actor.at,
    })
    .execute()
  await record(tx, actor, {
    kind: "motions.conflict-declared",
    subject: { kind: "motion", id: motion.id },
    details: { ...motionNamed(motion), seatId: link.seatId },
  })
}
