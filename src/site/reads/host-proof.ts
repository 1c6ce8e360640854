import type { Tx } from "#platform/database"
import type { HostFound } from "../rules/host-record.ts"
import "../tables.ts"

/** The proof of the partnership's host name, and what was found when somebody last looked. */
export type HostProof = { id: string; hostName: string; provedAt: Date; lookedAt: Date; found: HostFound }

/** Null: it has none, or only of a name it has no longer. */
export async function hostProof(tx: Tx): Promise<HostProof | null> {
  const proof = await tx
    .selectFrom("hostProof")
    .innerJoin("site", (join) =>
      join
        .onRef("site.partnershipId", "=", "hostProof.partnershipId")
        .onRef("site.hostName", "=", "hostProof.hostName"),
    )
    .select(["hostProof.id", "hostProof.hostName", "hostProof.provedAt"])
    .where("endedAt", "is", null)
    .executeTakeFirst()
  if (!proof) return null
  const last = await tx
    .selectFrom("hostLook")
    .select(["lookedAt", "found"])
    .where("proofId", "=", proof.id)
    .orderBy("lookedAt", "desc")
    .limit(1)
    .executeTakeFirst()
  if (!last) return { ...proof, lookedAt: proof.provedAt, found: "record" }
  return { ...proof, lookedAt: last.lookedAt, found: last.found as HostFound }
}
