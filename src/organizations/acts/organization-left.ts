import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { organizationOf } from "../reads/queries.ts"

declare module "#platform/acts" {
  interface Acts {
    "organizations.left": { name: string; nameFr: string }
  }
}

/** An organisation leaves the partnership today. Its seats, activities and updates stay as its past. */
export async function organizationLeft(
  tx: Tx,
  actor: Actor,
  left: { id: string; version: number },
): Promise<void> {
  access.check(actor, "change", "organization")
  const { id, version } = left
  const changed = await tx
    .updateTable("organization")
    .set({ leftOn: actor.today, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .where("leftOn", "is", null)
    .returning(["nameEn as name", "nameFr"])
    .executeTakeFirst()
  if (!changed) {
    throw (await organizationOf(tx, id)) ? new Conflict({ key: "web.changed-meanwhile" }) : new NotFound()
  }
  await record(tx, actor, {
    kind: "organizations.left",
    subject: { kind: "organization", id },
    details: changed,
  })
}
