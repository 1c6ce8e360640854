import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { planOf } from "../reads/plan-of.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "updates.quarterly-on": { fiscalYear: number; count: number }
    "updates.quarterly-off": { fiscalYear: number }
  }
}

export const daysAllowed = { from: 7, to: 60 } as const

/** From now on lead organisations are asked by themselves after each quarter of a year; `daysAfter` null ends it. */
export async function setQuarterlyAsking(
  tx: Tx,
  actor: Actor,
  wanted: { fiscalYear: number; daysAfter: number | null },
): Promise<void> {
  access.check(actor, "ask for", "updates")
  const { fiscalYear, daysAfter } = wanted
  const plan = await planOf(tx, fiscalYear)
  if (!plan) throw new NotFound()
  const isOdd = daysAfter !== null && !(daysAfter >= daysAllowed.from && daysAfter <= daysAllowed.to)
  if (isOdd) throw new Invalid([{ field: "daysAfter", reason: words.message("days-after-odd") }])
  await tx
    .insertInto("quarterlyAsking")
    .values({
      partnershipId: actor.partnershipId,
      planId: plan.id,
      daysAfter,
      setAt: actor.at,
      setBy: actor.kind === "person" ? actor.id : null,
    })
    .execute()
  if (daysAfter === null) await record(tx, actor, { kind: "updates.quarterly-off", details: { fiscalYear } })
  else
    await record(tx, actor, {
      kind: "updates.quarterly-on",
      details: { fiscalYear, count: daysAfter },
    })
}
