import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { deskPartnerships } from "../reads/desk-partnerships.ts"
import type { DeskPartnership } from "../reads/desk-partnerships.ts"

/** One partnership on the actor's own desk; any other is not found. */
export async function fundingOf(tx: Tx, actor: Actor, fundingId: string): Promise<DeskPartnership> {
  const funding = (await deskPartnerships(tx, actor.id)).find((each) => each.fundingId === fundingId)
  if (!funding) throw new NotFound()
  return funding
}
