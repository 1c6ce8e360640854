import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { applicationOf } from "../reads/applications.ts"
import type { Application } from "../reads/applications.ts"
import { words } from "../words/index.ts"
import { addPartners, applicationRecorded, mustKnowAll } from "./add-application.ts"
import type { ApplicationGiven, ApplicationRecorded } from "./add-application.ts"

declare module "#platform/acts" {
  interface Acts {
    "contributions.application-changed": ApplicationRecorded
  }
}

type Change = { id: string; version: number; given: ApplicationGiven }

/** Another deadline, another amount, other partners. */
export async function changeApplication(tx: Tx, actor: Actor, change: Change): Promise<void> {
  access.check(actor, "change", "application")
  const { id, version, given } = change
  const known = await lockedApplication(tx, id)
  if (known.version !== version) throw new Conflict(words.message("changed-meanwhile"))
  await mustKnowAll(tx, given)
  const { partnerIds, ...fields } = given
  await tx
    .updateTable("fundingApplication")
    .set({ ...fields, version: version + 1 })
    .where("id", "=", id)
    .execute()
  await tx.deleteFrom("fundingApplicationPartner").where("applicationId", "=", id).execute()
  await addPartners(tx, actor, { applicationId: id, partnerIds })
  await record(tx, actor, {
    kind: "contributions.application-changed",
    subject: { kind: "funding-application", id },
    details: applicationRecorded(given),
  })
}

export async function lockedApplication(tx: Tx, id: string): Promise<Application> {
  await tx.selectFrom("fundingApplication").select("id").where("id", "=", id).forUpdate().execute()
  const known = await applicationOf(tx, id)
  if (!known) throw new NotFound()
  return known
}
