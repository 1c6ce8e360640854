import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { textRecords } from "#platform/name-servers"
import { Conflict, Invalid } from "#platform/refusals"
import { access } from "../access.ts"
import { hostProof } from "../reads/host-proof.ts"
import { hostFound, hostRecord } from "../rules/host-record.ts"
import type { HostFound } from "../rules/host-record.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "site.host-proved": { hostName: string }
    "site.host-looked-at": { hostName: string; found: HostFound }
  }
}

export type HostLook = { hostName: string; found: HostFound }

/** Asks the name servers whether the record made for this partnership stands at its host name: outside any transaction. */
export async function lookAtHost(asked: {
  key: Buffer
  partnershipId: string
  hostName: string
  nameServers: readonly string[] | undefined
}): Promise<HostLook> {
  const record = hostRecord(asked.key, asked)
  const there = await textRecords({ name: record.name, servers: asked.nameServers })
  return { hostName: asked.hostName, found: hostFound(record, there) }
}

/**
 * What a look found: the proof, or of a name that is proved, how it stands now. Nothing is kept of a look that proves
 * nothing; it is refused with what was found. Of two partnerships whose records both stand there the first has the name.
 */
export async function proveHost(tx: Tx, actor: Actor, { hostName, found }: HostLook): Promise<void> {
  access.check(actor, "change", "site")
  const site = await tx.selectFrom("site").select("hostName").forUpdate().executeTakeFirst()
  if (!site?.hostName) throw new Conflict(words.message("host-none"))
  if (site.hostName !== hostName) throw new Conflict({ key: "web.changed-meanwhile" })
  const proof = await hostProof(tx)
  if (proof) {
    await keepLook(tx, actor, { proofId: proof.id, found })
    await record(tx, actor, { kind: "site.host-looked-at", details: { hostName, found } })
    return
  }
  if (found !== "record") throw new Invalid(words.message(`host-${found}`, { host: hostName }))
  const { id } = await tx
    .insertInto("hostProof")
    .values({ partnershipId: actor.partnershipId, hostName, provedAt: actor.at })
    .returning("id")
    .executeTakeFirstOrThrow()
    .catch(hostTaken)
  await keepLook(tx, actor, { proofId: id, found })
  await record(tx, actor, { kind: "site.host-proved", details: { hostName } })
}

/** Of a name the site asks for no longer: whoever has it now may prove it. */
export async function endProof(tx: Tx, actor: Actor, hostName: string | null): Promise<void> {
  await tx
    .updateTable("hostProof")
    .set({ endedAt: actor.at })
    .where("endedAt", "is", null)
    .$if(hostName !== null, (proofs) => proofs.where("hostName", "!=", hostName!))
    .execute()
}

export async function keepLook(
  tx: Tx,
  actor: Pick<Actor, "partnershipId" | "at">,
  { proofId, found }: { proofId: string; found: HostFound },
): Promise<void> {
  await tx
    .insertInto("hostLook")
    .values({ partnershipId: actor.partnershipId, proofId, lookedAt: actor.at, found })
    .execute()
}

function hostTaken(trouble: unknown): never {
  if ((trouble as { constraint?: string }).constraint === "host_proof_holder")
    throw new Conflict(words.message("host-taken"))
  throw trouble
}
