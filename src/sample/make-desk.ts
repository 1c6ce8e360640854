import { assignOfficer, decideSharing, fundPartnership } from "#desk"
import { personWithEmail } from "#identity"
import { createPartnership, giveAccess, systemActor } from "#partnerships"
import { act } from "#platform/acts"
import type { Clock } from "#platform/clock"
import type { Database } from "#platform/database"
import { funder } from "./funder.ts"
import { partnership } from "./partnership.ts"

/**
 * Makes the invented funder that Two Rivers reports to: a desk with its lead and one officer, who reads the sample's reports.
 * What Two Rivers lets be compared is decided too, so that the comparison has something to withhold.
 */
export async function makeSampleDesk(
  services: { database: Database; clock: Clock },
  sample: { id: string; coordinatorId: string },
): Promise<void> {
  const { database, clock } = services
  const { timeZone } = partnership
  const person = ({ name, email }: { name: string; email: string }) =>
    database.outside((tx) => personWithEmail(tx, { name, email, locale: "en", at: clock.now() }))
  const leadId = await person(funder.lead)
  const id = await createPartnership(services, {
    slug: funder.slug,
    nameEn: funder.name.en,
    nameFr: funder.name.fr,
    kind: "funder",
    standing: "sample",
    timeZone,
    coordinatorId: leadId,
  })
  const system = systemActor(id, clock, timeZone)
  await act({ database, actor: system }, async (tx) => {
    const funding = {
      fundedId: sample.id,
      slug: partnership.slug,
      region: "ontario",
      leadKind: "municipal",
    } as const
    const fundingId = await fundPartnership(tx, system, funding)
    const lead = { ...system, kind: "person", id: leadId, role: "lead" } as const
    const officer = { ...funder.officer, locale: "en", role: "officer", signInAt: "" } as const
    await giveAccess(tx, lead, officer)
    const officerId = await personWithEmail(tx, { ...funder.officer, locale: "en", at: clock.now() })
    await assignOfficer(tx, lead, { fundingId, officerId })
    await tx
      .updateTable("outboxMessage")
      .set((row) => ({ sentAt: row.ref("writtenAt") }))
      .execute()
  })
  const coordinator = {
    ...systemActor(sample.id, clock, timeZone),
    kind: "person",
    id: sample.coordinatorId,
    role: "coordinator",
  } as const
  await act({ database, actor: coordinator }, (tx) =>
    decideSharing(tx, coordinator, { fields: ["governance", "partner-types", "plan-status", "topics"] }),
  )
}
