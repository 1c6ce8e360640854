import { sql } from "kysely"
import type { Tx } from "#platform/database"
import "../tables.ts"

export type UpdateAsked = {
  requestId: string
  activityId: string
  activityEn: string
  activityFr: string
  organizationEn: string
  organizationFr: string
  /** The update in the chain; null when nothing was sent. */
  nodeId: string | null
  verdict: "accepted" | "returned" | null
}

/** Each activity that each lead organisation was asked about in a year, with what stands of the answer. */
export async function updatesAsked(tx: Tx, fiscalYear: number): Promise<UpdateAsked[]> {
  const found = await sql<UpdateAsked>`
    select asked.request_id, asked.activity_id, activity.title_en as activity_en, activity.title_fr as activity_fr,
      organization.name_en as organization_en, organization.name_fr as organization_fr, said.node_id, verdict.verdict
    from plan
    join update_round round on round.partnership_id = plan.partnership_id and round.plan_id = plan.id
    join update_request request on request.partnership_id = round.partnership_id and request.round_id = round.id
    join organization on organization.partnership_id = request.partnership_id
      and organization.id = request.organization_id
    join update_request_activity asked on asked.partnership_id = request.partnership_id and asked.request_id = request.id
    join activity on activity.partnership_id = asked.partnership_id and activity.id = asked.activity_id
    left join progress_update said on said.partnership_id = asked.partnership_id
      and said.request_id = asked.request_id and said.activity_id = asked.activity_id
      and not exists (select from progress_update later
        where later.partnership_id = said.partnership_id and later.supersedes_id = said.id)
    left join update_verdict verdict on verdict.partnership_id = said.partnership_id and verdict.update_id = said.id
    where plan.fiscal_year = ${fiscalYear}
    order by organization.name_en, asked.request_id, activity.position, asked.activity_id`.execute(tx)
  return found.rows
}
