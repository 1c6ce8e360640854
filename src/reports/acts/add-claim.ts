import { randomUUID } from "node:crypto"
import { linkEvidence, putNode } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { checkedClaim, claimsQuestion } from "../rules/claim-input.ts"
import type { ClaimWords } from "../rules/claim-input.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { claimsOf } from "../reads/queries.ts"
import { reportToWrite } from "./write-report.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.claim-added": { claim: string; claimFr: string }
  }
}

export type NewClaim = ClaimWords &
  WhichReport & {
    /** Key of the question it answers. */
    question: string
    /** Updates, documents, findings it stands on, by id. None is allowed, and listed as such. */
    evidence: readonly string[]
  }

/** Adds a claim, a node of the chain, on the evidence chosen for it. */
export async function addClaim(tx: Tx, actor: Actor, added: NewClaim): Promise<string> {
  const { fiscalYear, template, question, evidence, ...said } = added
  const report = await reportToWrite(tx, actor, { fiscalYear, template })
  const claim = checkedClaim(claimsQuestion(report, question), said)
  const id = randomUUID()
  const last = (await claimsOf(tx, report.id)).at(-1)
  await putNode(tx, actor, { id, kind: "claim", titleEn: claim.textEn, titleFr: claim.textFr })
  await tx
    .insertInto("reportClaim")
    .values({
      partnershipId: actor.partnershipId,
      id,
      reportId: report.id,
      question,
      ...claim,
      position: (last?.position ?? 0) + 1,
    })
    .execute()
  await record(tx, actor, {
    kind: "reports.claim-added",
    subject: { kind: "claim", id },
    details: { claim: claim.textEn, claimFr: claim.textFr },
  })
  for (const supportId of new Set(evidence)) await linkEvidence(tx, actor, { supportId, claimId: id })
  return id
}
