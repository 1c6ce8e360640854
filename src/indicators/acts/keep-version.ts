import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { Indicator } from "../rules/indicator.ts"
import "../tables.ts"

/** Keeps what an indicator says of itself from now on, beside what it said before. */
export async function keepVersion(
  tx: Tx,
  actor: Actor,
  kept: { indicatorId: string; version: number; said: Indicator; why: string },
): Promise<void> {
  await tx
    .insertInto("indicatorVersion")
    .values({
      partnershipId: actor.partnershipId,
      ...kept,
      said: JSON.stringify(kept.said),
      madeAt: actor.at,
      madeBy: actor.kind === "person" ? actor.id : null,
    })
    .execute()
}
