import { sql } from "kysely"
import { fiscalYearOf } from "#partnerships"
import type { Tx } from "#platform/database"
import type { ActivityStatus } from "../rules/activity-status.ts"
import { activitiesOf } from "./queries.ts"
import type { Activity } from "./queries.ts"

export type CarryOver = {
  fiscalYear: number
  activityId: string
  titleEn: string
  titleFr: string
  reason: string
  at: Date
}

/** Where an activity came from and where it went to, another year each; null where it did not. */
export async function carriedOf(
  tx: Tx,
  activityId: string,
): Promise<{ from: CarryOver | null; to: CarryOver | null }> {
  const found = await sql<CarryOver & { way: "from" | "to" }>`
    select case when carried.from_id = ${activityId} then 'to' else 'from' end as way, plan.fiscal_year,
      other.id as activity_id, other.title_en, other.title_fr, carried.reason, carried.at
    from activity_carry_over carried
    join activity other on other.partnership_id = carried.partnership_id
      and other.id = case when carried.from_id = ${activityId} then carried.to_id else carried.from_id end
    join plan on plan.partnership_id = other.partnership_id and plan.id = other.plan_id
    where carried.from_id = ${activityId} or carried.to_id = ${activityId}`.execute(tx)
  const way = (wanted: "from" | "to") => found.rows.find((row) => row.way === wanted) ?? null
  return { from: way("from"), to: way("to") }
}

/** Activities by id that go on in a later plan. */
export async function carriedAmong(tx: Tx, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const found = await sql<{ fromId: string }>`
    select from_id from activity_carry_over where from_id = any(${ids}::uuid[])`.execute(tx)
  return new Set(found.rows.map(({ fromId }) => fromId))
}

const ended: readonly ActivityStatus[] = ["complete", "dropped"]

/**
 * What of a year's plan was not finished, not dropped and goes on in no later plan: also what somebody only said was
 * carried over. It stays on this list until one of the three is so.
 */
export async function leftOver(tx: Tx, fiscalYear: number): Promise<Activity[]> {
  const open = (await activitiesOf(tx, fiscalYear)).filter(({ status }) => !ended.includes(status))
  const carried = await carriedAmong(
    tx,
    open.map(({ id }) => id),
  )
  return open.filter(({ id }) => !carried.has(id))
}

/** Years that are over and still have something left over, the newest first. */
export async function yearsLeftOver(tx: Tx, today: string): Promise<{ fiscalYear: number; count: number }[]> {
  const found = await sql<{ fiscalYear: number; count: number }>`
    select plan.fiscal_year, count(*) as count
    from plan
    join activity on activity.partnership_id = plan.partnership_id and activity.plan_id = plan.id
    left join lateral (
      select status from activity_status
      where activity_status.partnership_id = activity.partnership_id and activity_status.activity_id = activity.id
      order by since desc, id desc limit 1
    ) newest on true
    left join activity_carry_over carried
      on carried.partnership_id = activity.partnership_id and carried.from_id = activity.id
    where plan.fiscal_year < ${fiscalYearOf(today)} and carried.from_id is null
      and not coalesce(newest.status, 'planned') = any(${ended})
    group by plan.fiscal_year order by plan.fiscal_year desc limit 20`.execute(tx)
  return found.rows
}
