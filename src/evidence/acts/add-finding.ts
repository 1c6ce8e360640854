import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import { putNode, support } from "./chain.ts"
import { laterId } from "../reads/later-id.ts"

declare module "#platform/acts" {
  interface Acts {
    "evidence.finding-added": { title: string; titleFr: string }
    "evidence.need-added": { title: string; titleFr: string }
  }
}

export type NewFinding = {
  kind: "finding" | "need"
  titleEn: string
  titleFr: string
  detailEn?: string
  detailFr?: string
  /** What it stands under, at once: a finding under a need, a need under a priority. */
  supports?: string | undefined
}

/** Adds what was found, or what newcomers need. */
export async function addFinding(tx: Tx, actor: Actor, added: NewFinding): Promise<string> {
  access.check(actor, "add", "evidence")
  const id = await laterId(tx)
  const { kind, titleEn, titleFr, detailEn = "", detailFr = "" } = added
  await putNode(tx, actor, { id, kind, titleEn, titleFr })
  await tx
    .insertInto("finding")
    .values({ partnershipId: actor.partnershipId, id, kind, detailEn, detailFr })
    .execute()
  if (added.supports) await support(tx, actor, { supportId: id, claimId: added.supports })
  await record(tx, actor, {
    kind: `evidence.${kind}-added`,
    subject: { kind, id },
    details: { title: titleEn, titleFr },
  })
  return id
}
