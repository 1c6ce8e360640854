import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { activityStatuses } from "../rules/activity-status.ts"
import type { ActivityStatus } from "../rules/activity-status.ts"
import { isSecretariatLed } from "../rules/secretariat-led.ts"
import { involvedIn } from "./plan-page.ts"
import type { InvolvedOrganization } from "./plan-page.ts"
import "../tables.ts"

export type Activity = {
  id: string
  fiscalYear: number
  priorityId: string
  priorityEn: string
  priorityFr: string
  outcomeId: string | null
  outcomeEn: string | null
  outcomeFr: string | null
  bodyId: string | null
  bodyEn: string | null
  bodyFr: string | null
  bodyAsWritten: string | null
  titleEn: string
  titleFr: string
  deliverableEn: string
  deliverableFr: string
  startsOn: string | null
  endsOn: string | null
  startsAsWritten: string | null
  endsAsWritten: string | null
  /** What it takes, in words. */
  resourcesEn: string
  resourcesFr: string
  /** Who pays for it, by name, one a line. */
  funders: string
  notes: string
  version: number
  status: ActivityStatus
  organizations: InvolvedOrganization[]
}

/** One activity with everything that is said of it. */
export async function activityOf(tx: Tx, id: string): Promise<Activity | undefined> {
  const found = await activities(tx, sql`activity.id = ${id}`)
  return found[0]
}

/** Every activity of a year, by priority and in the order of the plan: for an export, a round of updates, a report. */
export function activitiesOf(tx: Tx, fiscalYear: number): Promise<Activity[]> {
  return activities(tx, sql`activity.plan_id = (select id from plan where fiscal_year = ${fiscalYear})`)
}

async function activities(tx: Tx, which: ReturnType<typeof sql>): Promise<Activity[]> {
  const found = await sql<Activity>`
    select activity.id, plan.fiscal_year, activity.priority_id, priority.title_en as priority_en,
      priority.title_fr as priority_fr, activity.outcome_id, outcome.title_en as outcome_en,
      outcome.title_fr as outcome_fr, activity.body_id, body.name_en as body_en, body.name_fr as body_fr,
      activity.body_as_written, activity.title_en, activity.title_fr, activity.deliverable_en, activity.deliverable_fr,
      activity.starts_on, activity.ends_on, activity.starts_as_written, activity.ends_as_written, activity.notes,
      activity.resources_en, activity.resources_fr, activity.funders,
      activity.version, coalesce(newest.status, 'planned') as status, involved.organizations
    from activity
    join plan on plan.partnership_id = activity.partnership_id and plan.id = activity.plan_id
    join priority on priority.partnership_id = activity.partnership_id and priority.id = activity.priority_id
    left join outcome on outcome.partnership_id = activity.partnership_id and outcome.id = activity.outcome_id
    left join body on body.partnership_id = activity.partnership_id and body.id = activity.body_id
    left join lateral (
      select status from activity_status
      where activity_status.partnership_id = activity.partnership_id and activity_status.activity_id = activity.id
      order by since desc, id desc limit 1
    ) newest on true
    left join lateral (${involvedIn("activity")}) involved on true
    where ${which}
    order by priority.position, priority.id, activity.position, activity.id`.execute(tx)
  return found.rows
}

/** Where an activity stood and since when, newest first. */
export function statusesOf(tx: Tx, activityId: string) {
  return tx
    .selectFrom("activityStatus")
    .select(["id", "status", "since", "reason"])
    .where("activityId", "=", activityId)
    .orderBy("since", "desc")
    .orderBy("id", "desc")
    .limit(100)
    .execute()
}

/** Newest first. */
export async function fiscalYearsWithPlans(tx: Tx): Promise<number[]> {
  const found = await tx.selectFrom("plan").select("fiscalYear").orderBy("fiscalYear", "desc").execute()
  return found.map((plan) => plan.fiscalYear)
}

export type PlanFigures = {
  byStatus: Record<ActivityStatus, number>
  /** Priorities with at least one activity in the year, in the order of the strategy. */
  byPriority: { priorityId: string; titleEn: string; titleFr: string; activities: number; withLead: number }[]
  /** Activities that at least one organisation beside the secretariat leads. */
  withLead: number
  /** Activities no other organisation leads: they are the secretariat's own. */
  secretariatLed: number
  total: number
}

/** The counts of a year's plan. Every activity is counted once in each: statuses, priorities and led or not add up to the total. */
export async function planFigures(tx: Tx, fiscalYear: number): Promise<PlanFigures> {
  const all = await activitiesOf(tx, fiscalYear)
  const led = all.filter(isLed)
  const byStatus = Object.fromEntries(
    activityStatuses.map((status) => [status, all.filter((one) => one.status === status).length]),
  ) as PlanFigures["byStatus"]
  const byPriority = [...Map.groupBy(all, (one) => one.priorityId).values()].map((under) => ({
    priorityId: under[0]!.priorityId,
    titleEn: under[0]!.priorityEn,
    titleFr: under[0]!.priorityFr,
    activities: under.length,
    withLead: under.filter(isLed).length,
  }))
  return {
    byStatus,
    byPriority,
    withLead: led.length,
    secretariatLed: all.length - led.length,
    total: all.length,
  }
}

function isLed(activity: Activity): boolean {
  return !isSecretariatLed(activity)
}
