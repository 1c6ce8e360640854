import type { Tx } from "#platform/database"
import "../tables.ts"

export type Missed = {
  wanted: string
  language: string
  times: number
  lastOn: string
  /** The need that was made of it. */
  needId: string | null
}

/** What people looked for in vain, the most wanted first. */
export function missed(tx: Tx): Promise<Missed[]> {
  return tx
    .selectFrom("searchMiss")
    .leftJoin("searchNeed", (join) =>
      join
        .onRef("searchNeed.partnershipId", "=", "searchMiss.partnershipId")
        .onRef("searchNeed.wanted", "=", "searchMiss.wanted")
        .onRef("searchNeed.language", "=", "searchMiss.language"),
    )
    .select((row) => [
      "searchMiss.wanted",
      "searchMiss.language",
      "searchNeed.needId",
      row.fn.sum<number>("searchMiss.times").as("times"),
      row.fn.max("searchMiss.onDay").as("lastOn"),
    ])
    .groupBy(["searchMiss.wanted", "searchMiss.language", "searchNeed.needId"])
    .orderBy("times", "desc")
    .orderBy("lastOn", "desc")
    .orderBy("searchMiss.wanted")
    .limit(500)
    .execute()
}
