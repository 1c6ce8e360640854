/** Where a motion stands: its result once one is declared; a vote by link is closed by the clock, whoever looks. */
export type MotionStanding = "moved" | "voting" | "closed" | "withdrawn" | "carried" | "lost" | "no-quorum"

export type Standing = {
  withdrawnAt: Date | null
  /** Of the last vote on it; nulls where there was none, or none declared. */
  ballotId: string | null
  closesAt: Date | null
  outcome: "carried" | "lost" | "no-quorum" | null
}

export function motionStanding(motion: Standing, at: Date): MotionStanding {
  if (motion.outcome) return motion.outcome
  if (motion.withdrawnAt) return "withdrawn"
  if (!motion.ballotId) return "moved"
  return isClosed(motion.closesAt, at) ? "closed" : "voting"
}

/** Whether the time of a vote between meetings has passed. A vote in the room closes when its result is declared. */
export function isClosed(closesAt: Date | null, at: Date): boolean {
  return closesAt !== null && closesAt <= at
}
