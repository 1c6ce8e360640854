import { personNames } from "#identity"
import { dayOf } from "#platform/clock"
import type { Tx } from "#platform/database"
import type { Override } from "../rules/override.ts"
import "../tables.ts"

export type KeptOverride = Override & { id: string }

/** The corrections that hold in a report, with who made each; days are those of the partnership. */
export async function overridesOf(tx: Tx, reportId: string, timeZone: string): Promise<KeptOverride[]> {
  const rows = await tx
    .selectFrom("reportOverride")
    .select(["id", "question", "part", "value", "reason", "madeAt", "madeBy"])
    .where("reportId", "=", reportId)
    .where("withdrawnAt", "is", null)
    .orderBy("madeAt")
    .execute()
  const people = await personNames(
    tx,
    rows.flatMap(({ madeBy }) => (madeBy ? [madeBy] : [])),
  )
  return rows.map(({ madeAt, madeBy, ...row }) => ({
    ...row,
    by: madeBy ? (people.get(madeBy) ?? null) : null,
    on: dayOf(madeAt, timeZone),
  }))
}
