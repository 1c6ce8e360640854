import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"

/** Says anew who leads an activity and who takes part; whoever leads is not also listed as a partner. */
export async function setOrganizations(
  tx: Tx,
  actor: Actor,
  set: { activityId: string; leads: readonly string[]; partners: readonly string[] },
): Promise<void> {
  const { activityId } = set
  const leads = [...new Set(set.leads)]
  const partners = [...new Set(set.partners)].filter((id) => !leads.includes(id))
  const known = await tx
    .selectFrom("organization")
    .select("id")
    .where("id", "in", [...leads, ...partners, activityId])
    .execute()
  if (known.length < leads.length + partners.length) throw new NotFound()
  await tx.deleteFrom("activityOrganization").where("activityId", "=", activityId).execute()
  const rowOf = (part: "lead" | "partner") => (organizationId: string, position: number) => ({
    partnershipId: actor.partnershipId,
    activityId,
    organizationId,
    part,
    position,
  })
  const rows = [...leads.map(rowOf("lead")), ...partners.map(rowOf("partner"))]
  if (rows.length > 0) await tx.insertInto("activityOrganization").values(rows).execute()
}
