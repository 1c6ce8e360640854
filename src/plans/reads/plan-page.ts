import { sql } from "kysely"
import type { Tx } from "#platform/database"
import { finishedStatuses } from "../rules/activity-status.ts"
import type { ActivityStatus } from "../rules/activity-status.ts"
import "../tables.ts"

export type InvolvedOrganization = {
  id: string
  nameEn: string
  nameFr: string
  part: "lead" | "partner"
  /** It holds the secretariat of the partnership. */
  isSecretariat: boolean
}

export type PlannedActivity = {
  id: string
  priorityId: string
  titleEn: string
  titleFr: string
  startsOn: string | null
  endsOn: string | null
  startsAsWritten: string | null
  endsAsWritten: string | null
  bodyEn: string | null
  bodyFr: string | null
  bodyAsWritten: string | null
  /** The newest; planned as long as nobody said otherwise. */
  status: ActivityStatus
  isOverdue: boolean
  organizations: InvolvedOrganization[]
}

export type PlanFilter = {
  status?: ActivityStatus | undefined
  /** An organisation that leads. */
  lead?: string | undefined
  priority?: string | undefined
  /** Part of a title, in either language. */
  search?: string | undefined
}

export type PlanPage = {
  activities: PlannedActivity[]
  /** Of the whole filtered plan, not of this page. */
  count: number
  overdue: number
}

export const activitiesPerPage = 50

/**
 * A page of a year's activities: by priority, what is overdue first, then in the order of the plan. One statement,
 * whatever the number of organisations.
 */
export async function planPage(
  tx: Tx,
  wanted: { fiscalYear: number; today: string; page?: number; filter?: PlanFilter },
): Promise<PlanPage> {
  const { fiscalYear, today, page = 1, filter = {} } = wanted
  const found = await sql<PlannedActivity & { count: number; overdue: number }>`
    with listed as (
      select activity.*, priority.position as priority_position, coalesce(newest.status, 'planned') as status,
        coalesce(activity.ends_on < ${today}::date and not coalesce(newest.status, 'planned') = any(${finishedStatuses}), false) as is_overdue
      from activity
      join priority on priority.partnership_id = activity.partnership_id and priority.id = activity.priority_id
      left join lateral (
        select status from activity_status
        where activity_status.partnership_id = activity.partnership_id and activity_status.activity_id = activity.id
        order by since desc, id desc limit 1
      ) newest on true
      where activity.plan_id = (select id from plan where fiscal_year = ${fiscalYear}) ${narrowed(filter)}
    ), counted as (
      select count(*) as count, count(*) filter (where is_overdue) as overdue from listed
      where true ${withStatus(filter)}
    ), shown as (
      select * from listed where true ${withStatus(filter)}
      order by priority_position, priority_id, is_overdue desc, position, id
      limit ${activitiesPerPage} offset ${(page - 1) * activitiesPerPage}
    )
    select shown.id, shown.priority_id, shown.title_en, shown.title_fr, shown.starts_on, shown.ends_on,
      shown.starts_as_written, shown.ends_as_written, shown.body_as_written, shown.status, shown.is_overdue,
      body.name_en as body_en, body.name_fr as body_fr, involved.organizations, counted.count, counted.overdue
    from counted left join shown on true
    left join body on body.partnership_id = shown.partnership_id and body.id = shown.body_id
    left join lateral (${involvedIn("shown")}) involved on true
    order by shown.priority_position, shown.priority_id, shown.is_overdue desc, shown.position, shown.id`.execute(
    tx,
  )
  const { count, overdue } = found.rows[0]!
  return { activities: found.rows.filter((row) => row.id !== null), count, overdue }
}

/**
 * The organisations of an activity as one JSON list, leads before partners, each in the order they were named. The limit
 * makes each be looked up by its whole key: where the server does not know yet how many there are (right after an
 * import), a plain join reads all organisations of the partnership for each (measured: 13 ms a page against 5).
 */
export function involvedIn(activity: "shown" | "activity") {
  const [partnershipId, id] = [sql.ref(`${activity}.partnership_id`), sql.ref(`${activity}.id`)]
  return sql`
    select coalesce(json_agg(json_build_object('id', organization.id, 'nameEn', organization.name_en,
      'nameFr', organization.name_fr, 'part', involved.part,
      'isSecretariat', organization.secretariat_since is not null) order by involved.part, involved.position), '[]') as organizations
    from activity_organization involved
    join lateral (
      select id, name_en, name_fr, secretariat_since from organization
      where organization.partnership_id = involved.partnership_id and organization.id = involved.organization_id limit 1
    ) organization on true
    where involved.partnership_id = ${partnershipId} and involved.activity_id = ${id}`
}

function narrowed({ priority, lead, search }: PlanFilter) {
  const like = search ? `%${search.replaceAll(/[%_\\]/g, "\\$&")}%` : undefined
  return sql`
    ${priority ? sql`and activity.priority_id = ${priority}` : sql``}
    ${like ? sql`and (activity.title_en ilike ${like} or activity.title_fr ilike ${like})` : sql``}
    ${
      lead
        ? sql`and exists (select from activity_organization led
            where led.partnership_id = activity.partnership_id and led.activity_id = activity.id
            and led.organization_id = ${lead} and led.part = 'lead')`
        : sql``
    }`
}

function withStatus({ status }: PlanFilter) {
  return status ? sql`and status = ${status}` : sql``
}
