import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "indicators.city-plan-named": { title: string; titleFr: string }
  }
}

/** Says which plan of the city the partnership's own list is taken from. */
export async function nameCityPlan(
  tx: Tx,
  actor: Actor,
  named: { titleEn: string; titleFr: string },
): Promise<void> {
  access.check(actor, "change", "alignment")
  await tx
    .insertInto("alignmentListName")
    .values({ partnershipId: actor.partnershipId, list: "city", ...named })
    .onConflict((known) => known.columns(["partnershipId", "list"]).doUpdateSet(named))
    .execute()
  await record(tx, actor, {
    kind: "indicators.city-plan-named",
    details: { title: named.titleEn, titleFr: named.titleFr },
  })
}
