import { sql } from "kysely"
import type { Tx } from "#platform/database"

export type PlanSurroundings = {
  /** Fiscal years with a plan, newest first. */
  years: number[]
  /** In the order of the strategy, those of the past included: their activities stay. */
  priorities: { id: string; titleEn: string; titleFr: string }[]
  /** Organisations that lead something in this plan. */
  leads: { id: string; nameEn: string; nameFr: string }[]
  /** Bodies that follow something in this plan. */
  bodies: { id: string; nameEn: string; nameFr: string }[]
  /** The day the council approved it last; null while it is a draft. */
  approvedOn: string | null
  /** How many changes were made since. */
  changes: number
}

/**
 * What the pages of a plan show around it: the other years, what it can be narrowed by, and whether it is approved. Who
 * leads is read of all years at once, which takes a fifth of looking into each activity of this one.
 */
export async function planSurroundings(tx: Tx, fiscalYear: number): Promise<PlanSurroundings> {
  const found = await sql<PlanSurroundings>`
    with planned as materialized (
      select id from activity where plan_id = (select id from plan where fiscal_year = ${fiscalYear})
    ), named as materialized (
      select activity_id, organization_id from activity_organization where part = 'lead'
    ), leader as materialized (
      select distinct organization_id from named where activity_id in (table planned)
    )
    select
      (select coalesce(json_agg(fiscal_year order by fiscal_year desc), '[]') from plan) as years,
      (select coalesce(json_agg(json_build_object('id', id, 'titleEn', title_en, 'titleFr', title_fr) order by position), '[]')
        from priority) as priorities,
      (select coalesce(json_agg(json_build_object('id', id, 'nameEn', name_en, 'nameFr', name_fr) order by name_en), '[]')
        from organization where id = any(array(table leader))) as leads,
      (select coalesce(json_agg(json_build_object('id', body.id, 'nameEn', body.name_en, 'nameFr', body.name_fr)
          order by body.name_en), '[]')
        from body where exists (
          select from activity where activity.partnership_id = body.partnership_id and activity.body_id = body.id
            and activity.plan_id = (select id from plan where fiscal_year = ${fiscalYear})
        )) as bodies,
      approval.decided_on as approved_on,
      (select count(*) from plan_change change
        where change.plan_id = approval.plan_id and change.id > approval.id) as changes
    from (select 1) one
    left join lateral (
      select step.plan_id, step.decided_on, step.id from plan
      join plan_step step on step.partnership_id = plan.partnership_id and step.plan_id = plan.id
      where plan.fiscal_year = ${fiscalYear} and step.step = 'approved'
      order by step.id desc limit 1
    ) approval on true`.execute(tx)
  return found.rows[0]!
}
