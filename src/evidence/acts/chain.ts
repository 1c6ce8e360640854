import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import type { NodeKind } from "../rules/node.ts"
import "../tables.ts"

/**
 * Puts a thing into the chain under its own id, or says its title anew. Domains call this inside the act that makes
 * or renames the thing; the node exists exactly if the thing does.
 */
export async function putNode(
  tx: Tx,
  actor: Actor,
  node: { id: string; kind: NodeKind; titleEn: string; titleFr: string },
): Promise<void> {
  const { id, kind, titleEn, titleFr } = node
  await tx
    .insertInto("chainNode")
    .values({ partnershipId: actor.partnershipId, id, kind, titleEn, titleFr, madeAt: actor.at })
    .onConflict((known) => known.columns(["partnershipId", "id"]).doUpdateSet({ titleEn, titleFr }))
    .execute()
}

/** Says that an action in the chain was done, and what came of it; documents that show it stand under it. */
export async function noteResult(
  tx: Tx,
  result: { id: string; doneOn: string; result: string },
): Promise<void> {
  const { id, ...said } = result
  await tx.updateTable("chainNode").set(said).where("id", "=", id).where("kind", "=", "action").execute()
}

/** Lets `supportId` stand under `claimId`; doing it twice is doing it once. Both must be of this partnership. */
export async function support(
  tx: Tx,
  actor: Actor,
  link: { supportId: string; claimId: string },
): Promise<void> {
  const { partnershipId } = actor
  const both = await tx
    .selectFrom("chainNode")
    .select("id")
    .where("id", "in", [link.supportId, link.claimId])
    .execute()
  if (both.length < 2) throw new NotFound()
  await tx
    .insertInto("chainLink")
    .values({ partnershipId, ...link, madeAt: actor.at })
    .onConflict((known) => known.columns(["partnershipId", "claimId", "supportId"]).doNothing())
    .execute()
}

export async function withdrawSupport(tx: Tx, link: { supportId: string; claimId: string }): Promise<void> {
  await tx
    .deleteFrom("chainLink")
    .where("claimId", "=", link.claimId)
    .where("supportId", "=", link.supportId)
    .execute()
}

/** Takes a thing out of the chain, with its links: only for what was never really there (an import undone). */
export async function removeNodes(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length > 0)
    await tx
      .deleteFrom("chainNode")
      .where("id", "in", [...ids])
      .execute()
}
