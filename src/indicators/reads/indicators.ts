import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { Indicator } from "../rules/indicator.ts"
import "../tables.ts"

export type KnownIndicator = Indicator & {
  id: string
  version: number
  retiredOn: string | null
  retiredWhy: string
  ownerEn: string | null
  ownerFr: string | null
  underKind: "priority" | "outcome" | "activity" | null
  underEn: string | null
  underFr: string | null
  /** The priority it belongs to, straight or through what it stands under. */
  priorityId: string | null
}

/** Every indicator in use, in the order of the strategy; those retired only when asked for. */
export function indicators(tx: Tx, asked: { withRetired?: true } = {}): Promise<KnownIndicator[]> {
  return found(tx, asked.withRetired ? sql`true` : sql`indicator.retired_on is null`)
}

export async function indicatorOf(tx: Tx, id: string): Promise<KnownIndicator | undefined> {
  return (await found(tx, sql`indicator.id = ${id}`))[0]
}

async function found(tx: Tx, which: ReturnType<typeof sql>): Promise<KnownIndicator[]> {
  const rows = await sql<KnownIndicator>`
    select indicator.id, indicator.under_id, indicator.title_en, indicator.title_fr, indicator.definition_en,
      indicator.definition_fr, indicator.kind, indicator.unit_en, indicator.unit_fr, indicator.better,
      indicator.counts_people, indicator.numerator_en, indicator.numerator_fr, indicator.denominator_en,
      indicator.denominator_fr, indicator.per, indicator.part_of_whole, indicator.source, indicator.frequency,
      indicator.breakdown, indicator.baseline_amount, indicator.baseline_out_of, indicator.baseline_on,
      indicator.target, indicator.target_on, indicator.owner_id, indicator.version, indicator.retired_on,
      indicator.retired_why, owner.name_en as owner_en, owner.name_fr as owner_fr, under.kind as under_kind,
      under.title_en as under_en, under.title_fr as under_fr, priority.id as priority_id
    from indicator
    left join organization owner
      on owner.partnership_id = indicator.partnership_id and owner.id = indicator.owner_id
    left join chain_node under
      on under.partnership_id = indicator.partnership_id and under.id = indicator.under_id
    left join outcome on outcome.partnership_id = indicator.partnership_id and outcome.id = indicator.under_id
    left join activity on activity.partnership_id = indicator.partnership_id and activity.id = indicator.under_id
    left join priority on priority.partnership_id = indicator.partnership_id
      and priority.id = coalesce(outcome.priority_id, activity.priority_id, indicator.under_id)
    where ${which}
    order by priority.position nulls last, priority.id, indicator.kind, indicator.title_en, indicator.id`.execute(
    tx,
  )
  return rows.rows
}
