import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { AlignedKind } from "./alignment.ts"
import "../tables.ts"

export type AlignableSubject = {
  id: string
  kind: AlignedKind
  titleEn: string
  titleFr: string
  /** How many tags it has. */
  tags: number
}

/** Everything that can be held against the lists: the strategy, the activities of the newest plan, the indicators in use. */
export async function alignableSubjects(tx: Tx): Promise<AlignableSubject[]> {
  const found = await sql<AlignableSubject>`
    select node.id, node.kind, node.title_en, node.title_fr, count(alignment.code) as tags
    from chain_node node
    left join priority on priority.partnership_id = node.partnership_id and priority.id = node.id
    left join activity on activity.partnership_id = node.partnership_id and activity.id = node.id
    left join indicator on indicator.partnership_id = node.partnership_id and indicator.id = node.id
    left join alignment on alignment.partnership_id = node.partnership_id and alignment.subject_id = node.id
    where node.kind in ('priority', 'outcome', 'activity', 'indicator')
      and priority.ended_on is null and indicator.retired_on is null
      and (activity.id is null
        or activity.plan_id = (select id from plan order by fiscal_year desc limit 1))
    group by node.id, node.kind, node.title_en, node.title_fr
    order by node.kind, node.title_en, node.id
    limit 1000`.execute(tx)
  return found.rows
}
