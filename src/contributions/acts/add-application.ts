import { organizationOf } from "#organizations"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "contributions.application-added": ApplicationRecorded
  }
}

/** What the history keeps of an application. */
export type ApplicationRecorded = { funder: string; purpose: string; purposeFr: string }

export type ApplicationGiven = {
  funder: string
  programme: string
  purposeEn: string
  purposeFr: string
  organizationId: string
  partnerIds: readonly string[]
  askedCents: number | null
  deadline: string | null
}

/** Begins an application as an idea, from today. @returns its id */
export async function addApplication(tx: Tx, actor: Actor, given: ApplicationGiven): Promise<string> {
  access.check(actor, "change", "application")
  await mustKnowAll(tx, given)
  const { partnerIds, ...fields } = given
  const { id } = await tx
    .insertInto("fundingApplication")
    .values({ partnershipId: actor.partnershipId, ...fields, addedAt: actor.at })
    .returning("id")
    .executeTakeFirstOrThrow()
  await addPartners(tx, actor, { applicationId: id, partnerIds })
  await tx
    .insertInto("fundingApplicationState")
    .values({
      partnershipId: actor.partnershipId,
      applicationId: id,
      number: 1,
      state: "idea",
      onDay: actor.today,
      grantedCents: null,
      at: actor.at,
    })
    .execute()
  await record(tx, actor, {
    kind: "contributions.application-added",
    subject: { kind: "funding-application", id },
    details: applicationRecorded(given),
  })
  return id
}

export function applicationRecorded({
  funder,
  purposeEn: purpose,
  purposeFr,
}: Pick<ApplicationGiven, "funder" | "purposeEn" | "purposeFr">): ApplicationRecorded {
  return { funder, purpose, purposeFr }
}

/** Whoever applies is not their own partner, and all of them are known. */
export async function mustKnowAll(tx: Tx, { organizationId, partnerIds }: ApplicationGiven): Promise<void> {
  if (partnerIds.includes(organizationId))
    throw new Invalid([{ field: "partnerIds", reason: words.message("own-partner") }])
  for (const id of [organizationId, ...partnerIds]) if (!(await organizationOf(tx, id))) throw new NotFound()
}

export async function addPartners(
  tx: Tx,
  actor: Actor,
  { applicationId, partnerIds }: { applicationId: string; partnerIds: readonly string[] },
): Promise<void> {
  if (partnerIds.length === 0) return
  const { partnershipId } = actor
  await tx
    .insertInto("fundingApplicationPartner")
    .values(
      [...new Set(partnerIds)].map((organizationId) => ({ partnershipId, applicationId, organizationId })),
    )
    .execute()
}
