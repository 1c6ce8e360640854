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
 * What the plan page shows around its activities: the other years, and what it can be narrowed by. The limits make each
 * look-up go by its whole key, see `involvedIn`.
 */
export async function planSurroundings(tx: Tx, fiscalYear: number): Promise<PlanSurroundings> {
  const found = await sql<PlanSurroundings>`
    select
      (select coalesce(json_agg(fiscal_year order by fiscal_year desc), '[]') from plan) as years,
      (select coalesce(json_agg(json_build_object('id', id, 'titleEn', title_en, 'titleFr', title_fr) order by position), '[]')
        from priority) as priorities,
      (select coalesce(json_agg(json_build_object('id', organization.id, 'nameEn', organization.name_en,
          'nameFr', organization.name_fr) order by organization.name_en), '[]')
        from (
          select distinct led.partnership_id, led.organization_id from activity
          join lateral (
            select partnership_id, organization_id from activity_organization involved
            where involved.partnership_id = activity.partnership_id and involved.activity_id = activity.id
              and involved.part = 'lead' limit 100
          ) led on true
          where activity.plan_id = (select id from plan where fiscal_year = ${fiscalYear})
        ) leader
        join lateral (
          select id, name_en, name_fr from organization
          where organization.partnership_id = leader.partnership_id and organization.id = leader.organization_id limit 1
        ) organization on true) as leads,
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
