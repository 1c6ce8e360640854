import { sql } from "kysely"
import type { Tx } from "#platform/database"

export type PlanSurroundings = {
  /** Fiscal years with a plan, newest first. */
  years: number[]
  /** In the order of the strategy, those of the past included: their activities stay. */
  priorities: { id: string; titleEn: string; titleFr: string }[]
  /** Organisations that lead something in this plan. */
  leads: { id: string; nameEn: string; nameFr: string }[]
}

/** What the plan page shows around its activities: the other years, and what it can be narrowed by. */
export async function planSurroundings(tx: Tx, fiscalYear: number): Promise<PlanSurroundings> {
  const found = await sql<PlanSurroundings>`
    select
      (select coalesce(json_agg(fiscal_year order by fiscal_year desc), '[]') from plan) as years,
      (select coalesce(json_agg(json_build_object('id', id, 'titleEn', title_en, 'titleFr', title_fr) order by position), '[]')
        from priority) as priorities,
      (select coalesce(json_agg(json_build_object('id', id, 'nameEn', name_en, 'nameFr', name_fr) order by name_en), '[]')
        from organization where id in (
          select led.organization_id from activity
          join activity_organization led on led.partnership_id = activity.partnership_id
            and led.activity_id = activity.id and led.part = 'lead'
          where activity.plan_id = (select id from plan where fiscal_year = ${fiscalYear}))) as leads`.execute(
    tx,
  )
  return found.rows[0]!
}
