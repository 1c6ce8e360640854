import { createHash } from "node:crypto"
import type { Tx } from "#platform/database"
import { sql } from "kysely"
import "../tables.ts"

/**
 * Counts one try in a bucket and says whether it is still within the limit: one atomic statement, so that many at
 * once count as many (assurance SEC-045). What is counted is kept as a hash.
 */
export async function withinLimit(
  tx: Tx,
  limit: { bucket: string; most: number; windowSeconds: number; at: Date },
): Promise<boolean> {
  const bucket = createHash("sha256").update(limit.bucket).digest("base64url")
  const windowEndsAt = new Date(limit.at.getTime() + limit.windowSeconds * 1000)
  const counted = await tx
    .insertInto("rateLimit")
    .values({ bucket, windowEndsAt, count: 1 })
    .onConflict((known) =>
      known.column("bucket").doUpdateSet({
        count: sql<number>`case when rate_limit.window_ends_at <= ${limit.at} then 1 else rate_limit.count + 1 end`,
        windowEndsAt: sql<Date>`case when rate_limit.window_ends_at <= ${limit.at} then ${windowEndsAt} else rate_limit.window_ends_at end`,
      }),
    )
    .returning("count")
    .executeTakeFirstOrThrow()
  return counted.count <= limit.most
}
