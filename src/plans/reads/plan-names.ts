import { sql } from "kysely"
import type { Tx } from "#platform/database"

type Named = { en: string; fr: string }
export type PlanNames = Record<"priority" | "outcome" | "organization" | "body", Named[]>

/** Every name a plan may use, in both languages: priorities that go on, their outcomes, members, and bodies in force. */
export async function planNames(tx: Tx, today: string): Promise<PlanNames> {
  const found = await sql<Named & { kind: keyof PlanNames }>`
    select 'priority' as kind, title_en as en, title_fr as fr, position, 0 as place from priority where ended_on is null
    union all
    select 'outcome', outcome.title_en, outcome.title_fr, priority.position, outcome.position from outcome
    join priority on priority.partnership_id = outcome.partnership_id and priority.id = outcome.priority_id
    where priority.ended_on is null
    union all
    select 'organization', name_en, name_fr, 0, 0 from organization where left_on is null
    union all
    select 'body', name_en, name_fr, 0, 0 from body where ends_on is null or ends_on >= ${today}
    order by kind, position, place, en`.execute(tx)
  const of = (kind: keyof PlanNames) =>
    found.rows.filter((row) => row.kind === kind).map(({ en, fr }) => ({ en, fr }))
  return {
    priority: of("priority"),
    outcome: of("outcome"),
    organization: of("organization"),
    body: of("body"),
  }
}
