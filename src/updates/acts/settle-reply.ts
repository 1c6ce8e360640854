import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { access } from "../access.ts"
import { organizationNamed } from "../rules/named-in-history.ts"
import type { OrganizationNamed } from "../rules/named-in-history.ts"
import { words } from "../words/index.ts"
import { lockedRequest } from "./locked-request.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "updates.reply-set-aside": OrganizationNamed
  }
}

/** Sets an answer by mail aside: nothing of it becomes an update. */
export async function setReplyAside(
  tx: Tx,
  actor: Actor,
  aside: { roundId: string; organizationId: string; replyId: string },
): Promise<void> {
  access.check(actor, "enter", "update")
  const request = await lockedRequest(tx, aside)
  await settleReply(tx, actor, { requestId: request.requestId, replyId: aside.replyId })
  await record(tx, actor, {
    kind: "updates.reply-set-aside",
    subject: { kind: "update-request", id: request.requestId },
    details: organizationNamed(request),
  })
}

/** An answer by mail is dealt with, once. */
export async function settleReply(
  tx: Tx,
  actor: Actor,
  { requestId, replyId }: { requestId: string; replyId: string },
): Promise<void> {
  const settled = await tx
    .updateTable("updateReply")
    .set({ settledAt: actor.at, settledBy: actor.kind === "person" ? actor.id : null })
    .where("requestId", "=", requestId)
    .where("id", "=", replyId)
    .where("settledAt", "is", null)
    .returning("id")
    .executeTakeFirst()
  if (!settled) throw new Conflict(words.message("reply-settled-already"))
}
