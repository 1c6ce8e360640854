import { organizationOf } from "#organizations"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "engagement.outreach": { organization: string; organizationFr: string }
  }
}

export type NewOutreach = {
  organizationId: string
  onDay: string
  how: "phone" | "email" | "in-person"
  note: string
}

/** Keeps that somebody got in touch. Refused for a day that is not yet. */
export async function recordOutreach(tx: Tx, actor: Actor, outreach: NewOutreach): Promise<void> {
  access.check(actor, "change", "engagement")
  const organization = await organizationOf(tx, outreach.organizationId)
  if (!organization) throw new NotFound()
  if (outreach.onDay > actor.today) throw new Invalid([{ field: "onDay", reason: words.message("not-yet") }])
  await tx
    .insertInto("outreach")
    .values({
      partnershipId: actor.partnershipId,
      ...outreach,
      byPerson: actor.kind === "person" ? actor.id : null,
      recordedAt: actor.at,
    })
    .execute()
  await record(tx, actor, {
    kind: "engagement.outreach",
    subject: { kind: "organization", id: outreach.organizationId },
    details: { organization: organization.nameEn, organizationFr: organization.nameFr },
  })
}
