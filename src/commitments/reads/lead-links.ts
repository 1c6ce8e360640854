import { withHolder } from "#organizations"
import type { Tx } from "#platform/database"
import "../tables.ts"

/** The link by which an organisation answers for a year, and whose it is. */
export type LeadLink = NonNullable<Awaited<ReturnType<typeof leadLink>>>

export async function leadLink(tx: Tx, linkId: string) {
  return withHolder(tx, await leadLinks(tx).where("linkId", "=", linkId).executeTakeFirst())
}

export async function lastLeadLink(
  tx: Tx,
  { organizationId, fiscalYear }: { organizationId: string; fiscalYear: number },
) {
  const last = await leadLinks(tx)
    .where("organizationId", "=", organizationId)
    .where("fiscalYear", "=", fiscalYear)
    .orderBy("madeAt", "desc")
    .orderBy("linkId")
    .limit(1)
    .executeTakeFirst()
  return withHolder(tx, last)
}

/** What was sent last by a link: all answers under the last reference, as they were worded. */
export async function lastSent(tx: Tx, linkId: string) {
  const last = await tx
    .selectFrom("commitment")
    .select("reference")
    .where("linkId", "=", linkId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst()
  if (!last) return []
  return tx
    .selectFrom("commitment")
    .select(["id", "answer", "remark", "locale", "reference", "at", "titleEn", "titleFr"])
    .where("linkId", "=", linkId)
    .where("reference", "=", last.reference)
    .orderBy("id")
    .execute()
}

function leadLinks(tx: Tx) {
  return tx.selectFrom("commitmentLink").select(["linkId", "organizationId", "fiscalYear", "contactId"])
}
