import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import "../tables.ts"

/** Notes that an organisation was asked today by a link whether it leads some activities. */
export async function noteAsked(
  tx: Tx,
  actor: Actor,
  asked: { organizationId: string; activityIds: readonly string[]; linkId: string },
): Promise<void> {
  access.check(actor, "change", "plan")
  const { organizationId, activityIds, linkId } = asked
  const { partnershipId, at, today: onDay } = actor
  await tx
    .insertInto("commitmentAsking")
    .values(
      activityIds.map((activityId) => ({ partnershipId, activityId, organizationId, linkId, onDay, at })),
    )
    .execute()
}
