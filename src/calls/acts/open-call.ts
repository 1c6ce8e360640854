import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { publishedCalls } from "../reads/calls.ts"
import type { PublishedCall } from "../reads/calls.ts"
import { callWindow } from "../rules/window.ts"
import { words } from "../words/index.ts"

/** A published call, open today. Refused when it has not opened yet or has closed. */
export async function openCall(tx: Tx, actor: Pick<Actor, "today">, callId: string): Promise<PublishedCall> {
  const call = await publishedCall(tx, callId)
  const window = callWindow(call, actor.today)
  if (window !== "open") throw new Conflict(words.message(`is-${window}`))
  return call
}

export async function publishedCall(tx: Tx, callId: string): Promise<PublishedCall> {
  const call = (await publishedCalls(tx)).find(({ id }) => id === callId)
  if (!call) throw new NotFound()
  return call
}
