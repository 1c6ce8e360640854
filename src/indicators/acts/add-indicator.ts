import { randomUUID } from "node:crypto"
import { putNode, support } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { access } from "../access.ts"
import type { Indicator } from "../rules/indicator.ts"
import { keepVersion } from "./keep-version.ts"
import { mustHoldTogether } from "./must-hold-together.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "indicators.added": { title: string; titleFr: string }
  }
}

/** Adds an indicator; in the chain it stands on what it measures. */
export async function addIndicator(tx: Tx, actor: Actor, added: Indicator): Promise<string> {
  access.check(actor, "change", "indicator")
  await mustHoldTogether(tx, added)
  const id = randomUUID()
  const { titleEn, titleFr } = added
  await putNode(tx, actor, { id, kind: "indicator", titleEn, titleFr })
  await support(tx, actor, { supportId: added.underId!, claimId: id })
  await tx
    .insertInto("indicator")
    .values({ partnershipId: actor.partnershipId, id, ...added })
    .execute()
  await keepVersion(tx, actor, { indicatorId: id, version: 1, said: added, why: "" })
  await record(tx, actor, {
    kind: "indicators.added",
    subject: { kind: "indicator", id },
    details: { title: titleEn, titleFr },
  })
  return id
}
