import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import type { Province } from "../rules/province.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "partnerships.province-said": { province: string }
  }
}

/** Says in which province or territory the partnership works. */
export async function sayProvince(tx: Tx, actor: Actor, { province }: { province: Province }): Promise<void> {
  access.check(actor, "say", "province")
  await tx.updateTable("partnership").set({ province }).where("id", "=", actor.partnershipId).execute()
  await record(tx, actor, {
    kind: "partnerships.province-said",
    details: { province: province.toLowerCase() },
  })
}
