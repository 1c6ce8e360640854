import type { Tx } from "#platform/database"

/** Messages that were tried and have not left, oldest first: somebody is waiting for them. */
export function undeliveredMessages(tx: Tx, most = 50) {
  return tx
    .selectFrom("outboxMessage")
    .select(["id", "kind", "recipient", "subject", "writtenAt", "attempts", "failure"])
    .where("sentAt", "is", null)
    .where("attempts", ">", 0)
    .orderBy("id")
    .limit(most)
    .execute()
}
