import type { Tx } from "#platform/database"
import "../tables.ts"

/** One round by its id. */
export function roundOf(tx: Tx, id: string) {
  return rounds(tx).where("round.id", "=", id).executeTakeFirst()
}

/** The rounds of a year's plan, newest first. */
export function roundsOfYear(tx: Tx, fiscalYear: number) {
  return rounds(tx)
    .where("plan.fiscalYear", "=", fiscalYear)
    .orderBy("round.askedAt", "desc")
    .orderBy("round.id", "desc")
    .limit(100)
    .execute()
}

function rounds(tx: Tx) {
  return tx
    .selectFrom("updateRound as round")
    .innerJoin("plan", (join) =>
      join.onRef("plan.partnershipId", "=", "round.partnershipId").onRef("plan.id", "=", "round.planId"),
    )
    .select(["round.id", "round.askedAt", "round.askedBy", "round.dueOn", "round.closedAt"])
    .select(["round.noteEn", "round.noteFr", "plan.fiscalYear"])
}
