import { addDocument } from "#evidence"
import type { Strength } from "#evidence"
import type { Actor } from "#platform/acts"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { evidenceOfRequest } from "../reads/evidence-given.ts"
import type { Judged } from "./give-verdict.ts"
import "../tables.ts"

/** What becomes of one piece of evidence: a document of this strength in the chain, or it is left out. */
export type Settled = { id: string; strength: Strength | null }

/** Takes what a partner gave with an update into the chain under it, or leaves it out; each once. */
export async function settleEvidence(
  tx: Tx,
  actor: Actor,
  { judged, settled }: { judged: Judged; settled: readonly Settled[] },
): Promise<void> {
  const { request, version } = judged
  const given = await evidenceOfRequest(tx, request.requestId)
  for (const { id, strength } of settled) {
    const one = given.find((had) => had.id === id && had.activityId === version.activityId)
    if (!one?.sentWith) throw new NotFound()
    if (one.settledAt) continue
    const { fileId, address, name } = one
    const documentId = strength
      ? await addDocument(tx, actor, {
          titleEn: name,
          titleFr: name,
          strength,
          source: request.nameEn,
          dated: dayOf(one.givenAt, actor.timeZone),
          locale: version.locale,
          file: fileId ? { id: fileId, add: async () => undefined } : undefined,
          address: address ?? undefined,
          supports: version.nodeId,
        })
      : null
    await tx
      .updateTable("updateEvidence")
      .set({ documentId, settledAt: actor.at, settledBy: actor.kind === "person" ? actor.id : null })
      .where("id", "=", id)
      .execute()
  }
}
