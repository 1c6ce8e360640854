import { withHolder } from "#organizations"
import type { Tx } from "#platform/database"
import "../tables.ts"

/** The link by which an organisation gives its values, and whose it is. */
export type OwnerLink = NonNullable<Awaited<ReturnType<typeof ownerLink>>>

export async function ownerLink(tx: Tx, linkId: string) {
  return withHolder(tx, await ownerLinks(tx).where("linkId", "=", linkId).executeTakeFirst())
}

export async function lastOwnerLink(tx: Tx, organizationId: string) {
  const last = await ownerLinks(tx)
    .where("organizationId", "=", organizationId)
    .orderBy("madeAt", "desc")
    .orderBy("linkId")
    .limit(1)
    .executeTakeFirst()
  return withHolder(tx, last)
}

function ownerLinks(tx: Tx) {
  return tx.selectFrom("indicatorLink").select(["linkId", "organizationId", "contactId"])
}
