import { endAccess, peopleWithAccess } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { deskPartnerships } from "../reads/desk-partnerships.ts"

/** From now on this person opens no page of the desk, and what was given them to read is theirs no more, also if they come back. */
export async function endOfficer(tx: Tx, actor: Actor, accessId: string): Promise<void> {
  access.check(actor, "assign", "officer")
  const officer = (await peopleWithAccess(tx)).find(({ id }) => id === accessId)
  if (!officer) throw new NotFound()
  const desk = await deskPartnerships(tx, actor.id)
  await endAccess(tx, actor, accessId)
  await tx
    .updateTable("deskAssignment")
    .set({ endedAt: actor.at })
    .where("officerId", "=", officer.personId)
    .where("endedAt", "is", null)
    .execute()
  for (const { fundingId, slug, officers } of desk) {
    if (!officers.some(({ id }) => id === officer.personId)) continue
    await record(tx, actor, {
      kind: "desk.assignment-ended",
      subject: { kind: "funding", id: fundingId },
      details: { who: officer.name, slug },
    })
  }
}
