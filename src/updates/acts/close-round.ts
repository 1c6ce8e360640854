import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { roundOf } from "../reads/rounds.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "updates.round-closed": { fiscalYear: number }
  }
}

/** Ends a round: its links say that it is closed, nobody is late any more. What waits can still be accepted. */
export async function closeRound(tx: Tx, actor: Actor, { roundId }: { roundId: string }): Promise<void> {
  access.check(actor, "ask for", "updates")
  const round = await roundOf(tx, roundId)
  if (!round) throw new NotFound()
  const closed = await tx
    .updateTable("updateRound")
    .set({ closedAt: actor.at })
    .where("id", "=", roundId)
    .where("closedAt", "is", null)
    .returning("id")
    .executeTakeFirst()
  if (!closed) throw new Conflict(words.message("round-closed"))
  await record(tx, actor, {
    kind: "updates.round-closed",
    subject: { kind: "update-round", id: roundId },
    details: { fiscalYear: round.fiscalYear },
  })
}
