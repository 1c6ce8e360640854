import type { Tx } from "#platform/database"
import "./tables.ts"

export type NewestMessage = {
  linkId: string
  kind: string
  recipient: string
  writtenAt: Date
  sentAt: Date | null
  failedAt: Date | null
  failure: string | null
  givenUpAt: Date | null
}

/** Of each personal link the last message that carried it: whether it has left, and if not, why. */
export async function newestMessages(
  tx: Tx,
  linkIds: readonly string[],
): Promise<Map<string, NewestMessage>> {
  if (linkIds.length === 0) return new Map()
  const newest = await tx
    .selectFrom("outboxMessage")
    .distinctOn("linkId")
    .select(["linkId", "kind", "recipient", "writtenAt", "sentAt", "failedAt", "failure", "givenUpAt"])
    .where("linkId", "in", [...linkIds])
    .orderBy("linkId")
    .orderBy("id", "desc")
    .execute()
  return new Map(newest.map((message) => [message.linkId!, { ...message, linkId: message.linkId! }]))
}
