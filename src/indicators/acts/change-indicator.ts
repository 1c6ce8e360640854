import { putNode, support, withdrawSupport } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { indicatorOf } from "../reads/indicators.ts"
import { valuesOf } from "../reads/values.ts"
import type { Indicator } from "../rules/indicator.ts"
import { words } from "../words/index.ts"
import { keepVersion } from "./keep-version.ts"
import { mustHoldTogether } from "./must-hold-together.ts"

declare module "#platform/acts" {
  interface Acts {
    "indicators.changed": { title: string; titleFr: string }
  }
}

/**
 * Says anew what an indicator is; what it said before is kept. Once it has values a plain number stays one, and a rate a
 * rate: its values could not be read otherwise.
 * @param change with the version the form was filled from, and why it changes
 */
export async function changeIndicator(
  tx: Tx,
  actor: Actor,
  change: Indicator & { id: string; version: number; why: string },
): Promise<void> {
  access.check(actor, "change", "indicator")
  const { id, version, why, ...said } = change
  const before = await indicatorOf(tx, id)
  if (!before) throw new NotFound()
  await mustHoldTogether(tx, said)
  const isOtherwiseCounted = (before.per === null) !== (said.per === null)
  if (isOtherwiseCounted && (await valuesOf(tx, [id])).length > 0)
    throw new Invalid([{ field: "per", reason: words.message("has-values") }])
  const changed = await tx
    .updateTable("indicator")
    .set({ ...said, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .where("retiredOn", "is", null)
    .executeTakeFirst()
  if (changed.numUpdatedRows === 0n) throw new Conflict({ key: "web.changed-meanwhile" })
  const { titleEn, titleFr } = said
  await putNode(tx, actor, { id, kind: "indicator", titleEn, titleFr })
  if (before.underId !== said.underId) {
    if (before.underId) await withdrawSupport(tx, { supportId: before.underId, claimId: id })
    await support(tx, actor, { supportId: said.underId!, claimId: id })
  }
  await keepVersion(tx, actor, { indicatorId: id, version: version + 1, said, why })
  await record(tx, actor, {
    kind: "indicators.changed",
    subject: { kind: "indicator", id },
    details: { title: titleEn, titleFr },
  })
}
