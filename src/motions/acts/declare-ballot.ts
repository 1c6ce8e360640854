import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import type { Outcome } from "#terms"
import { access } from "../access.ts"
import { ballotOf } from "../reads/ballots.ts"
import type { Ballot } from "../reads/ballots.ts"
import { declared } from "../rules/declared.ts"
import { isClosed } from "../rules/motion-standing.ts"
import { motionNamed } from "../rules/short-text.ts"
import type { MotionNamed } from "../rules/short-text.ts"
import { everybodyAnswered } from "../rules/who-answered.ts"
import { words } from "../words/index.ts"
import { bringAbout } from "./bring-about.ts"
import { lockedMotion } from "./locked-motion.ts"

declare module "#platform/acts" {
  interface Acts {
    "motions.declared": MotionNamed & { outcome: string }
  }
}

/**
 * Declares what a vote came to, by the rules and the table kept with it, and brings about what carrying means. Of two
 * who declare at once one does. A vote by link is declared once its time is past, or earlier when everybody has voted.
 */
export async function declareBallot(
  tx: Tx,
  actor: Actor,
  wanted: { motionId: string; ballotId: string },
): Promise<Outcome> {
  access.check(actor, "take", "vote")
  const { motionId, ballotId } = wanted
  const motion = await lockedMotion(tx, motionId)
  const ballot = await ballotOf(tx, ballotId)
  if (!ballot || ballot.motionId !== motionId) throw new NotFound()
  if (motion.withdrawnAt) throw new Conflict(words.message("was-withdrawn"))
  if (ballot.result) throw new Conflict(words.message("declared-already"))
  if (motion.ballotId !== ballotId) throw new Conflict(words.message("set-aside"))
  mustBeOver(ballot, actor.at)
  const outcome = outcomeOfBallot(ballot)
  await keep(tx, actor, ballotId, outcome)
  await bringAbout(tx, actor, { motion, ballot, outcome: outcome.outcome })
  await record(tx, actor, {
    kind: "motions.declared",
    subject: { kind: "motion", id: motionId },
    details: { ...motionNamed(motion), outcome: outcome.outcome },
  })
  return outcome
}

/** What a vote comes to as it stands; nobody counts hands that were not counted. */
export function outcomeOfBallot(ballot: Ballot): Outcome {
  const { method, table, choices, counts } = ballot
  return declared({ method, table, choices, counts: counts ?? { for: 0, against: 0, abstained: 0 } })
}

function mustBeOver(ballot: Ballot, at: Date): void {
  if (ballot.method === "show-of-hands" && !ballot.counts) throw new Conflict(words.message("count-first"))
  if (ballot.method !== "link" || isClosed(ballot.closesAt, at)) return
  const voted = new Set(ballot.choices.keys())
  if (!everybodyAnswered(ballot.table, voted)) throw new Conflict(words.message("still-open"))
}

async function keep(tx: Tx, actor: Actor, ballotId: string, outcome: Outcome): Promise<void> {
  const { quorum } = outcome
  await tx
    .insertInto("ballotResult")
    .values({
      partnershipId: actor.partnershipId,
      ballotId,
      outcome: outcome.outcome,
      votesFor: outcome.for,
      against: outcome.against,
      abstained: outcome.abstained,
      needed: outcome.needed,
      of: outcome.of,
      present: quorum.present,
      quorumNeeded: quorum.needed,
      quorumOf: quorum.of,
      byFallback: quorum.byFallback,
      at: actor.at,
    })
    .execute()
}
