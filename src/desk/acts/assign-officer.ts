import { peopleWithAccess } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { words } from "../words/index.ts"
import { fundingOf } from "./funding-of.ts"

declare module "#platform/acts" {
  interface Acts {
    "desk.assigned": { who: string; slug: string }
  }
}

/** Gives an officer a partnership to read, from now on. Refused for somebody who is no officer of this funder. */
export async function assignOfficer(
  tx: Tx,
  actor: Actor,
  { fundingId, officerId }: { fundingId: string; officerId: string },
): Promise<void> {
  access.check(actor, "assign", "officer")
  const funding = await fundingOf(tx, actor, fundingId)
  const officer = (await peopleWithAccess(tx)).find(({ personId }) => personId === officerId)
  if (!officer) throw new Invalid([{ field: "officer", reason: words.message("officer-needed") }])
  const made = await tx
    .insertInto("deskAssignment")
    .values({ partnershipId: actor.partnershipId, fundingId, officerId, assignedAt: actor.at })
    .onConflict((known) => known.doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!made) throw new Conflict(words.message("already-assigned", { who: officer.name }))
  await record(tx, actor, {
    kind: "desk.assigned",
    subject: { kind: "funding", id: fundingId },
    details: { who: officer.name, slug: funding.slug },
  })
}
