import type { Tx } from "#platform/database"
import type { NodeKind, Strength } from "../rules/node.ts"

/** Documents, newest first, a page at a time. */
export function documents(tx: Tx, wanted: { most: number; after?: number }) {
  return tx
    .selectFrom("chainNode as node")
    .innerJoin("document", (join) =>
      join.onRef("document.partnershipId", "=", "node.partnershipId").onRef("document.id", "=", "node.id"),
    )
    .select([
      "node.id",
      "node.titleEn",
      "node.titleFr",
      "document.kind",
      "document.strength",
      "document.dated",
    ])
    .where("node.kind", "=", "document")
    .orderBy("node.id", "desc")
    .limit(wanted.most)
    .offset(wanted.after ?? 0)
    .execute()
}

export async function documentCount(tx: Tx): Promise<number> {
  const counted = await tx
    .selectFrom("document")
    .select((row) => row.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow()
  return counted.count
}

export function documentOf(tx: Tx, id: string) {
  return tx
    .selectFrom("document")
    .leftJoin("storedFile", (join) =>
      join
        .onRef("storedFile.partnershipId", "=", "document.partnershipId")
        .onRef("storedFile.id", "=", "document.fileId"),
    )
    .select([
      "document.id",
      "document.kind",
      "document.strength",
      "document.source",
      "document.dated",
      "document.locale",
      "document.address",
      "document.fileId",
      "storedFile.name as fileName",
      "storedFile.mediaType",
      "storedFile.bytes",
      "storedFile.sha256",
    ])
    .where("document.id", "=", id)
    .executeTakeFirst()
}

export function findingOf(tx: Tx, id: string) {
  return tx
    .selectFrom("finding")
    .select(["id", "kind", "detailEn", "detailFr"])
    .where("id", "=", id)
    .executeTakeFirst()
}

/** What stands in the chain of the given kinds, by title: to choose from. */
export async function nodesOfKinds(tx: Tx, kinds: readonly NodeKind[], most: number) {
  if (kinds.length === 0) return []
  return tx
    .selectFrom("chainNode")
    .select(["id", "kind", "titleEn", "titleFr"])
    .where("kind", "in", [...kinds])
    .orderBy("kind")
    .orderBy("id", "desc")
    .limit(most)
    .execute()
}

/** How many documents there are of each strength. */
export async function evidenceByStrength(tx: Tx): Promise<Record<Strength, number>> {
  const counted = await tx
    .selectFrom("document")
    .select(["strength", (row) => row.fn.countAll<number>().as("count")])
    .groupBy("strength")
    .execute()
  const none = { anecdote: 0, count: 0, survey: 0, statistic: 0, evaluation: 0 }
  return { ...none, ...Object.fromEntries(counted.map((row) => [row.strength, row.count])) }
}
