import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { columns } from "../rules/lists.ts"
import type { HeldRow, Row } from "../rules/row.ts"
import "../tables.ts"

/** Motions and votes of elsewhere, exactly as they were brought in. */
export async function broughtDecisions(tx: Tx): Promise<{ motions: HeldRow[]; voteEvents: HeldRow[] }> {
  const motions = await tx.selectFrom("broughtMotion").select("id").select(said).execute()
  const voteEvents = await tx.selectFrom("broughtVoteEvent").select("id").select(said).execute()
  return {
    motions: motions.map((motion) => whole("motions", motion)),
    voteEvents: voteEvents.map((event) => whole("vote_events", event)),
  }
}

/** One page of them, the newest first, as the page of decisions brought in shows them. */
export function broughtMotions(tx: Tx, wanted: { most: number; after: number }) {
  return tx
    .selectFrom("broughtMotion as motion")
    .leftJoin("body", (join) =>
      join.onRef("body.partnershipId", "=", "motion.partnershipId").onRef("body.id", "=", "motion.bodyId"),
    )
    .select(["motion.id", "motion.sourceEn", "motion.sourceFr", "body.nameEn", "body.nameFr"])
    .select(sql<Row>`motion.said`.as("said"))
    .orderBy(sql`motion.said->>'date' desc nulls last`)
    .orderBy("motion.id")
    .limit(wanted.most)
    .offset(wanted.after)
    .execute()
}

/** The votes on them, oldest first. */
export async function broughtVotesOn(tx: Tx, motionIds: readonly string[]) {
  if (motionIds.length === 0) return []
  return tx
    .selectFrom("broughtVoteEvent")
    .select(["id", "motionId"])
    .select(said)
    .where("motionId", "in", motionIds)
    .orderBy(sql`said->>'start_date' nulls first`)
    .orderBy("id")
    .execute()
}

export async function broughtCount(tx: Tx): Promise<number> {
  const counted = await tx
    .selectFrom("broughtMotion")
    .select((row) => row.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow()
  return Number(counted.count)
}

const said = sql<Row>`said`.as("said")

function whole(list: "motions" | "vote_events", { id, said: values }: { id: string; said: Row }): HeldRow {
  const known = Object.fromEntries(columns[list].map(({ code }) => [code, values[code] ?? null]))
  return { ...known, id, ...(list === "vote_events" ? { votes: values["votes"] ?? null } : {}) }
}
