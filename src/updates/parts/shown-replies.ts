import type { Tx } from "#platform/database"
import { evidenceOfRequest } from "../reads/evidence-given.ts"
import { repliesOfRequest } from "../reads/replies.ts"
import type { ReplyShown } from "./replies.tsx"

/** The answers by mail to a request that wait, as a page shows them. */
export async function shownReplies(
  tx: Tx,
  requestId: string,
  moment: (at: Date) => string,
): Promise<ReplyShown[]> {
  const replies = await repliesOfRequest(tx, requestId)
  if (replies.length === 0) return []
  const given = await evidenceOfRequest(tx, requestId)
  return replies.map(({ id, senderName, sender, cameAt, body, notKept }) => ({
    id,
    from: senderName || sender,
    on: moment(cameAt),
    body,
    notKept,
    attached: given.filter(({ replyId }) => replyId === id).map(({ name }) => name),
    key: crypto.randomUUID(),
  }))
}
