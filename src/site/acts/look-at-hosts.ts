import type { Clock } from "#platform/clock"
import type { Database } from "#platform/database"
import { inEveryPartnership } from "#platform/jobs"
import { hostProof } from "../reads/host-proof.ts"
import { isLookDue } from "../rules/host-record.ts"
import { keepLook, lookAtHost } from "./prove-host.ts"

declare module "#platform/jobs" {
  interface Jobs {
    "site.look-at-hosts": object
  }
}

type Services = {
  database: Database
  clock: Clock
  hostKey: Buffer
  nameServers: readonly string[] | undefined
}

/** Every week: whether the record of each proved host name still stands. What it finds is said on the page, and closes nothing. */
export async function lookAtHosts({ database, clock, hostKey: key, nameServers }: Services): Promise<void> {
  await inEveryPartnership(database, async (partnershipId) => {
    const proof = await database.read(partnershipId, (tx) => hostProof(tx))
    if (!proof || !isLookDue(proof.lookedAt, clock.now())) return
    const { hostName, id: proofId } = proof
    const { found } = await lookAtHost({ key, partnershipId, hostName, nameServers })
    const seen = { partnershipId, at: clock.now() }
    await database.write(partnershipId, (tx) => keepLook(tx, seen, { proofId, found }))
  })
}
