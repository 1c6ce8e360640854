import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { openProposal } from "../reads/proposals.ts"

declare module "#platform/acts" {
  interface Acts {
    "recruitment.proposal-withdrawn": { reference: string }
  }
}

/** Takes a proposal back: a motion about it that is carried later appoints nobody. */
export async function withdrawProposal(tx: Tx, actor: Actor, expressionId: string): Promise<void> {
  access.check(actor, "change", "recruitment")
  const proposal = await openProposal(tx, expressionId)
  if (!proposal) throw new NotFound()
  await tx
    .updateTable("appointmentProposal")
    .set({ withdrawnAt: actor.at })
    .where("id", "=", proposal.id)
    .execute()
  await record(tx, actor, {
    kind: "recruitment.proposal-withdrawn",
    subject: { kind: "expression-of-interest", id: expressionId },
    details: { reference: proposal.reference },
  })
}
