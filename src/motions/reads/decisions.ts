import { sql } from "kysely"
import type { Tx } from "#platform/database"
import "../tables.ts"

export type DecisionFilter = {
  bodyId?: string | undefined
  outcome?: "carried" | "lost" | undefined
  /** Part of the motion or of why, in either language. */
  text?: string | undefined
}

/** A motion that was carried or lost, as the register shows it; `decidedAt` is when the result was declared. */
export type Decision = Awaited<ReturnType<typeof decisionsOf>>[number]

/**
 * The decision register: carried and lost motions by their last declared vote. What is due for review on `today` comes
 * first, the longest overdue before the others; then the newest.
 */
export function decisionsOf(
  tx: Tx,
  wanted: { filter?: DecisionFilter; today: string; most: number; after?: number },
) {
  const { filter = {}, today, most, after = 0 } = wanted
  return decided(tx, filter)
    .select(["motion.id", "motion.bodyId", "body.nameEn as bodyEn", "body.nameFr as bodyFr"])
    .select(["motion.meetingId", "motion.amendsId", "motion.textEn", "motion.textFr", "motion.reviewOn"])
    .select(["motion.rationaleEn", "motion.rationaleFr", "last.method", "last.outcome", "last.votesFor"])
    .select(["last.against", "last.abstained", "last.at as decidedAt"])
    .orderBy(sql`case when motion.review_on <= ${today}::date then motion.review_on end nulls last`)
    .orderBy("last.at", "desc")
    .orderBy("motion.id")
    .limit(most)
    .offset(after)
    .execute()
}

export async function decisionCount(tx: Tx, filter: DecisionFilter = {}): Promise<number> {
  const counted = await decided(tx, filter)
    .select((row) => row.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow()
  return Number(counted.count)
}

/** Motions that were carried or lost, by their last declared vote. */
export function decided(tx: Tx, { bodyId, outcome, text }: DecisionFilter = {}) {
  let query = tx
    .selectFrom("motion")
    .innerJoin("body", (join) =>
      join.onRef("body.partnershipId", "=", "motion.partnershipId").onRef("body.id", "=", "motion.bodyId"),
    )
    .innerJoinLateral(
      (from) =>
        from
          .selectFrom("ballot")
          .innerJoin("ballotResult as result", (join) =>
            join
              .onRef("result.partnershipId", "=", "ballot.partnershipId")
              .onRef("result.ballotId", "=", "ballot.id"),
          )
          .select(["ballot.method", "result.outcome", "result.votesFor", "result.against"])
          .select(["result.abstained", "result.at"])
          .whereRef("ballot.partnershipId", "=", "motion.partnershipId")
          .whereRef("ballot.motionId", "=", "motion.id")
          .orderBy("ballot.openedAt", "desc")
          .orderBy("ballot.id", "desc")
          .limit(1)
          .as("last"),
      (join) => join.onTrue(),
    )
    .where("last.outcome", "<>", "no-quorum")
  if (bodyId) query = query.where("motion.bodyId", "=", bodyId)
  if (outcome) query = query.where("last.outcome", "=", outcome)
  if (text) {
    const part = `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`
    query = query.where(
      sql<boolean>`concat_ws(' ', motion.text_en, motion.text_fr, motion.rationale_en, motion.rationale_fr) ilike ${part}`,
    )
  }
  return query
}
