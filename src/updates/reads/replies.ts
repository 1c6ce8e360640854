import type { Tx } from "#platform/database"
import "../tables.ts"

export type Reply = Awaited<ReturnType<typeof repliesOfRequest>>[number]

/** What was answered to a request by mail and is not settled, oldest first. */
export function repliesOfRequest(tx: Tx, requestId: string) {
  return tx
    .selectFrom("updateReply")
    .select(["id", "senderName", "sender", "subject", "body", "notKept", "cameAt"])
    .where("requestId", "=", requestId)
    .where("settledAt", "is", null)
    .orderBy("cameAt")
    .orderBy("id")
    .limit(50)
    .execute()
}

/** How many answers by mail wait to be put under their activities, and where the oldest is. */
export async function repliesWaiting(
  tx: Tx,
): Promise<{ count: number; roundId: string; organizationId: string } | null> {
  const oldest = await tx
    .selectFrom("updateReply as reply")
    .innerJoin("updateRequest as request", (join) =>
      join
        .onRef("request.partnershipId", "=", "reply.partnershipId")
        .onRef("request.id", "=", "reply.requestId"),
    )
    .select(["request.roundId", "request.organizationId"])
    .select((row) => row.fn.countAll<number>().over().as("count"))
    .where("reply.settledAt", "is", null)
    .orderBy("reply.cameAt")
    .limit(1)
    .executeTakeFirst()
  return oldest ?? null
}
