/** What keeps somebody from being appointed although the body carried the motion. */
export type WaitsBecause = "settled" | "withdrawn" | "seat-taken" | "not-possible"

/**
 * Where a proposal stands. to-move: no motion is about it yet. moved: one is before the body. waits: it was carried, and
 * nobody was appointed.
 */
export type ProposalStanding = "to-move" | "moved" | "lost" | "waits" | "appointed" | "withdrawn"

export function proposalStanding(proposal: {
  withdrawnAt: Date | null
  motionId: string | null
  outcome: "carried" | "lost" | null
  waitsBecause: WaitsBecause | null
}): ProposalStanding {
  const { withdrawnAt, motionId, outcome, waitsBecause } = proposal
  if (outcome === "carried") return waitsBecause === null ? "appointed" : "waits"
  if (withdrawnAt !== null) return "withdrawn"
  if (outcome === "lost") return "lost"
  return motionId === null ? "to-move" : "moved"
}

/** Their first day: the one proposed, else the day it is carried; nobody begins before the body has decided. */
export function firstDay(proposed: string | null, carriedOn: string): string {
  return proposed !== null && proposed > carriedOn ? proposed : carriedOn
}
