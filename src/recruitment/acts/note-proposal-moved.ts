import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"

/** Notes by which motion a proposal was put to its body. The motion itself is recorded where it is moved. */
export async function noteProposalMoved(
  tx: Tx,
  actor: Actor,
  { proposalId, motionId }: { proposalId: string; motionId: string },
): Promise<void> {
  access.check(actor, "read", "recruitment")
  const { partnershipId, at } = actor
  await tx.insertInto("proposalMotion").values({ partnershipId, motionId, proposalId, movedAt: at }).execute()
}
