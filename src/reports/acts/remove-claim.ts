import { removeNodes } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import type { WhichReport } from "../rules/which-report.ts"
import { claimOf } from "../reads/queries.ts"
import { reportToWrite } from "./write-report.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.claim-removed": { claim: string; claimFr: string }
  }
}

export type ClaimRemoval = WhichReport & { id: string; version: number }

/** Takes a claim out of a report that is still being written. Its evidence stays; a snapshot that holds it keeps it. */
export async function removeClaim(tx: Tx, actor: Actor, removal: ClaimRemoval): Promise<void> {
  const { id, version, ...which } = removal
  const report = await reportToWrite(tx, actor, which)
  const claim = await claimOf(tx, report.id, id)
  if (claim.version !== version) throw new Conflict({ key: "web.changed-meanwhile" })
  await tx.deleteFrom("reportClaim").where("id", "=", id).execute()
  await removeNodes(tx, [id])
  await record(tx, actor, {
    kind: "reports.claim-removed",
    subject: { kind: "report", id: report.id },
    details: { claim: claim.textEn, claimFr: claim.textFr },
  })
}
