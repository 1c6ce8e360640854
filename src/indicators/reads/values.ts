import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { measuredOf } from "../rules/value.ts"
import type { Measured, ValueState } from "../rules/value.ts"
import type { Standing } from "../rules/value-faults.ts"
import "../tables.ts"

export type KnownValue = Standing & {
  id: string
  indicatorId: string
  reason: string
  enteredAt: Date
  enteredBy: string | null
  /** What was given by link and accepted. */
  givenId: string | null
}

type Row = Omit<KnownValue, "measured"> & { state: ValueState; amount: number | null; outOf: number | null }

/** What counts: the last row of each period and label, newest period first. */
export async function valuesOf(tx: Tx, indicatorIds: readonly string[]): Promise<KnownValue[]> {
  const all = await everyValueOf(tx, indicatorIds)
  const known = new Set<string>()
  return all.filter((value) => {
    const name = [value.indicatorId, value.startsOn, value.endsOn, value.label].join(" ")
    if (known.has(name)) return false
    known.add(name)
    return true
  })
}

/** With what was corrected: each period and label newest entry first. */
export async function everyValueOf(tx: Tx, indicatorIds: readonly string[]): Promise<KnownValue[]> {
  if (indicatorIds.length === 0) return []
  const found = await sql<Row>`
    select id, indicator_id, starts_on, ends_on, label, state, amount, out_of, reason, entered_at, entered_by, given_id
    from indicator_value
    where indicator_id = any(${indicatorIds}::uuid[])
    order by indicator_id, ends_on desc, starts_on desc, label, entered_at desc, id desc`.execute(tx)
  return found.rows.map(withMeasured)
}

function withMeasured({ state, amount, outOf, ...value }: Row): KnownValue {
  const measured: Measured = measuredOf({ state, amount, outOf })
  return { ...value, measured }
}
