import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { fundingOf } from "./funding-of.ts"

declare module "#platform/acts" {
  interface Acts {
    "desk.assignment-ended": { who: string; slug: string }
  }
}

/** From now on this officer sees nothing of the partnership. What they did stays theirs. */
export async function endAssignment(
  tx: Tx,
  actor: Actor,
  { fundingId, assignmentId }: { fundingId: string; assignmentId: string },
): Promise<void> {
  access.check(actor, "assign", "officer")
  const funding = await fundingOf(tx, actor, fundingId)
  const officer = funding.officers.find((each) => each.assignmentId === assignmentId)
  if (!officer) throw new NotFound()
  await tx
    .updateTable("deskAssignment")
    .set({ endedAt: actor.at })
    .where("id", "=", assignmentId)
    .where("endedAt", "is", null)
    .execute()
  await record(tx, actor, {
    kind: "desk.assignment-ended",
    subject: { kind: "funding", id: fundingId },
    details: { who: officer.name, slug: funding.slug },
  })
}
