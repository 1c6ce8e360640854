import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { requestOf } from "../reads/requests.ts"
import type { Request } from "../reads/requests.ts"
import { words } from "../words/index.ts"

/** A request that nobody else changes until this act is done: its versions, verdicts and link stay one line. */
export async function lockedRequest(
  tx: Tx,
  wanted: { requestId: string } | { roundId: string; organizationId: string },
): Promise<Request> {
  let query = tx.selectFrom("updateRequest").select("id")
  if ("requestId" in wanted) query = query.where("id", "=", wanted.requestId)
  else {
    query = query.where("roundId", "=", wanted.roundId).where("organizationId", "=", wanted.organizationId)
  }
  const locked = await query.forUpdate().executeTakeFirst()
  const request = locked && (await requestOf(tx, { requestId: locked.id }))
  if (!request) throw new NotFound()
  return request
}

/** Refused once the round is closed. */
export function mustBeOpen(request: Pick<Request, "closedAt">): void {
  if (request.closedAt) throw new Conflict(words.message("round-closed"))
}
