import { withHolder } from "#organizations"
import type { Tx } from "#platform/database"
import "../tables.ts"

/** The link by which a giver answers for a year, and whose it is. */
export type GiverLink = NonNullable<Awaited<ReturnType<typeof giverLink>>>

export async function giverLink(tx: Tx, linkId: string) {
  return withHolder(tx, await giverLinks(tx).where("linkId", "=", linkId).executeTakeFirst())
}

export type GiverYear = { organizationId: string; fiscalYear: number }

export async function lastGiverLink(tx: Tx, { organizationId, fiscalYear }: GiverYear) {
  const last = await giverLinks(tx)
    .where("organizationId", "=", organizationId)
    .where("fiscalYear", "=", fiscalYear)
    .orderBy("madeAt", "desc")
    .orderBy("linkId")
    .limit(1)
    .executeTakeFirst()
  return withHolder(tx, last)
}

/** On which day each giver of a year was asked last. */
export async function lastAskings(tx: Tx, fiscalYear: number): Promise<Map<string, string>> {
  const found = await tx
    .selectFrom("contributionAsking")
    .select((row) => ["organizationId", row.fn.max("onDay").as("onDay")])
    .where("fiscalYear", "=", fiscalYear)
    .groupBy("organizationId")
    .execute()
  return new Map(found.map(({ organizationId, onDay }) => [organizationId, onDay]))
}

/** What was sent last by a link: all answers under the last reference. */
export async function lastSent(tx: Tx, linkId: string) {
  const last = await tx
    .selectFrom("contributionAnswer")
    .select("reference")
    .where("linkId", "=", linkId)
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst()
  if (!last) return []
  return tx
    .selectFrom("contributionAnswer as answer")
    .innerJoin("contribution", (join) =>
      join
        .onRef("contribution.partnershipId", "=", "answer.partnershipId")
        .onRef("contribution.id", "=", "answer.contributionId"),
    )
    .innerJoin("contributionStatement as stated", (join) =>
      join
        .onRef("stated.partnershipId", "=", "answer.partnershipId")
        .onRef("stated.contributionId", "=", "answer.contributionId")
        .onRef("stated.number", "=", "answer.statement"),
    )
    .select(["answer.id", "answer.answer", "answer.figure", "answer.remark", "answer.locale"])
    .select(["answer.reference", "answer.at", "contribution.kind", "stated.whatEn", "stated.whatFr"])
    .where("answer.linkId", "=", linkId)
    .where("answer.reference", "=", last.reference)
    .orderBy("answer.id")
    .execute()
}

function giverLinks(tx: Tx) {
  return tx.selectFrom("contributionLink").select(["linkId", "organizationId", "fiscalYear", "contactId"])
}
