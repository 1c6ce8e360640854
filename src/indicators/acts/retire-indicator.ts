import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { indicatorOf } from "../reads/indicators.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "indicators.retired": { title: string; titleFr: string }
  }
}

/** From today nobody is asked for its numbers; those it has stay. */
export async function retireIndicator(
  tx: Tx,
  actor: Actor,
  retired: { id: string; why: string },
): Promise<void> {
  access.check(actor, "change", "indicator")
  const indicator = await indicatorOf(tx, retired.id)
  if (!indicator) throw new NotFound()
  const done = await tx
    .updateTable("indicator")
    .set({ retiredOn: actor.today, retiredWhy: retired.why })
    .where("id", "=", retired.id)
    .where("retiredOn", "is", null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Conflict(words.message("is-retired"))
  await record(tx, actor, {
    kind: "indicators.retired",
    subject: { kind: "indicator", id: retired.id },
    details: { title: indicator.titleEn, titleFr: indicator.titleFr },
  })
}
