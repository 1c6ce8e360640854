import { linkEvidence, putNode, unlinkEvidence } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict } from "#platform/refusals"
import { checkedClaim, claimsQuestion } from "../rules/claim-input.ts"
import type { ClaimWords } from "../rules/claim-input.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { claimOf } from "../reads/queries.ts"
import { reportToWrite } from "./write-report.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.claim-changed": { claim: string; claimFr: string }
  }
}

export type ClaimChange = ClaimWords &
  WhichReport & {
    id: string
    /** The version the form was filled from. */
    version: number
    /** Evidence to put under it, and to take from under it; what is named in neither stays. */
    linked: readonly string[]
    unlinked: readonly string[]
  }

export async function changeClaim(tx: Tx, actor: Actor, change: ClaimChange): Promise<void> {
  const { fiscalYear, template, id, version, linked, unlinked, ...said } = change
  const report = await reportToWrite(tx, actor, { fiscalYear, template })
  const { question } = await claimOf(tx, report.id, id)
  const claim = checkedClaim(claimsQuestion(report, question), said)
  const changed = await tx
    .updateTable("reportClaim")
    .set({ ...claim, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("id")
    .executeTakeFirst()
  if (!changed) throw new Conflict({ key: "web.changed-meanwhile" })
  await putNode(tx, actor, { id, kind: "claim", titleEn: claim.textEn, titleFr: claim.textFr })
  await record(tx, actor, {
    kind: "reports.claim-changed",
    subject: { kind: "claim", id },
    details: { claim: claim.textEn, claimFr: claim.textFr },
  })
  for (const supportId of new Set(linked)) await linkEvidence(tx, actor, { supportId, claimId: id })
  for (const supportId of new Set(unlinked)) await unlinkEvidence(tx, actor, { supportId, claimId: id })
}
