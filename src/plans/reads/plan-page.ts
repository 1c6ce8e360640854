import { sql } from "kysely"
import { fiscalQuarter, fiscalYearEnd, fiscalYearStart } from "#partnerships"
import type { FiscalQuarter } from "#partnerships"
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

/** By what the activities of a plan are put together, in the list, on the board and in the timeline alike. */
export const groupings = ["priority", "lead", "body", "quarter"] as const
export type Grouping = (typeof groupings)[number]

/**
 * The priority, the lead named first, the body, or the quarter an activity ends in. The id of a quarter is its number, or
 * `before` or `after` the year; empty where there is no lead, body or end.
 */
export type ActivityGroup = { id: string; nameEn: string; nameFr: string }

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
  group: ActivityGroup
  organizations: InvolvedOrganization[]
}

export type PlanFilter = {
  status?: ActivityStatus | undefined
  isOverdue?: true | undefined
  /** An organisation that leads. */
  lead?: string | undefined
  /** Nobody leads it but the secretariat, or nobody at all. */
  isSecretariatLed?: true | undefined
  priority?: string | undefined
  body?: string | undefined
  /** The quarter of the fiscal year in which it ends. */
  quarter?: FiscalQuarter | undefined
  /** Part of a title, in either language. */
  search?: string | undefined
}

export type PlanPage = {
  activities: PlannedActivity[]
  /** Of the whole filtered plan, not of this page. */
  count: number
  overdue: number
  secretariatLed: number
}

type Row = PlannedActivity & Omit<PlanPage, "activities">

export const activitiesPerPage = 50

/**
 * A page of a year's activities: group by group, what is overdue first, then in the order of the plan. One statement,
 * whatever the number of organisations: whoever leads anything is read at once (`named`, a fifth of the time of looking
 * into each activity), and names only for what is shown.
 */
export async function planPage(
  tx: Tx,
  wanted: { fiscalYear: number; today: string; page?: number; filter?: PlanFilter; by?: Grouping },
): Promise<PlanPage> {
  const { fiscalYear, today, page = 1, filter = {}, by = "priority" } = wanted
  const group = grouped(by, fiscalYear)
  const found = await sql<Row>`
    with named as materialized (
      select activity_id, organization_id from activity_organization where part = 'lead'
    ), led_by_other as materialized (
      select activity_id from named
      where organization_id not in (select id from organization where secretariat_since is not null)
    ), listed as (
      select activity.*, priority.position as priority_position, coalesce(newest.status, 'planned') as status,
        coalesce(activity.ends_on < ${today}::date and not coalesce(newest.status, 'planned') = any(${finishedStatuses}), false) as is_overdue,
        ${isLedBySecretariat} as is_secretariat_led, ${group.selected}
      from activity
      join priority on priority.partnership_id = activity.partnership_id and priority.id = activity.priority_id
      left join lateral (
        select status from activity_status
        where activity_status.partnership_id = activity.partnership_id and activity_status.activity_id = activity.id
        order by since desc, id desc limit 1
      ) newest on true
      ${group.joined}
      where activity.plan_id = (select id from plan where fiscal_year = ${fiscalYear}) ${narrowed(filter, fiscalYear)}
    ), counted as (
      select count(*) as count, count(*) filter (where is_overdue) as overdue,
        count(*) filter (where is_secretariat_led) as secretariat_led from listed
      where true ${withStatus(filter)}
    ), shown as (
      select * from listed where true ${withStatus(filter)}
      order by ${inOrder("listed")}
      limit ${activitiesPerPage} offset ${(page - 1) * activitiesPerPage}
    )
    select shown.id, shown.priority_id, shown.title_en, shown.title_fr, shown.starts_on, shown.ends_on,
      shown.starts_as_written, shown.ends_as_written, shown.body_as_written, shown.status, shown.is_overdue,
      json_build_object('id', shown.group_id, 'nameEn', shown.group_en, 'nameFr', shown.group_fr) as group,
      body.name_en as body_en, body.name_fr as body_fr, involved.organizations, counted.count, counted.overdue,
      counted.secretariat_led
    from counted left join shown on true
    left join body on body.partnership_id = shown.partnership_id and body.id = shown.body_id
    left join lateral (${involvedIn("shown")}) involved on true
    order by ${inOrder("shown")}`.execute(tx)
  const { count, overdue, secretariatLed } = found.rows[0]!
  return {
    activities: found.rows.filter(({ id }) => id !== null).map(alone),
    count,
    overdue,
    secretariatLed,
  }
}

/** An activity without what its row tells of the whole plan: it goes to the page once. */
function alone({
  count: _count,
  overdue: _overdue,
  secretariatLed: _led,
  ...activity
}: Row): PlannedActivity {
  return activity
}

function inOrder(rows: "listed" | "shown") {
  const columns = ["group_order", "group_id", "is_overdue", "priority_position", "position", "id"]
  const column = (name: string) => sql.ref(`${rows}.${name}`)
  const [order, id, isOverdue, ...rest] = columns.map(column)
  return sql`${order} nulls last, ${id}, ${isOverdue} desc, ${sql.join(rest)}`
}

/** No organisation leads it beside the one that holds the secretariat. */
const isLedBySecretariat = sql`activity.id not in (select activity_id from led_by_other)`

function grouped(by: Grouping, fiscalYear: number) {
  if (by === "lead") return byLead
  if (by === "body") return byBody
  if (by === "quarter") return { selected: quarterSelected(fiscalYear), joined: sql`` }
  return {
    selected: sql`priority.position as group_order, activity.priority_id::text as group_id,
      priority.title_en as group_en, priority.title_fr as group_fr`,
    joined: sql``,
  }
}

const byLead = {
  selected: sql`lower(first.name_en) as group_order, coalesce(first.id::text, '') as group_id,
    coalesce(first.name_en, '') as group_en, coalesce(first.name_fr, '') as group_fr`,
  joined: sql`left join lateral (
    select organization.id, organization.name_en, organization.name_fr from activity_organization led
    join organization on organization.partnership_id = led.partnership_id and organization.id = led.organization_id
    where led.partnership_id = activity.partnership_id and led.activity_id = activity.id and led.part = 'lead'
    order by led.position, led.organization_id limit 1
  ) first on true`,
}

const byBody = {
  selected: sql`lower(coalesce(following.name_en, activity.body_as_written)) as group_order,
    coalesce(following.id::text, activity.body_as_written, '') as group_id,
    coalesce(following.name_en, activity.body_as_written, '') as group_en,
    coalesce(following.name_fr, activity.body_as_written, '') as group_fr`,
  joined: sql`left join body following
    on following.partnership_id = activity.partnership_id and following.id = activity.body_id`,
}

function quarterSelected(fiscalYear: number) {
  const start = fiscalYearStart(fiscalYear).toString()
  const end = fiscalYearEnd(fiscalYear).toString()
  const [second, third, fourth] = ([2, 3, 4] as const).map((quarter) =>
    fiscalQuarter(fiscalYear, quarter).from.toString(),
  )
  return sql`case when activity.ends_on is null then null when activity.ends_on < ${start}::date then 0
      when activity.ends_on < ${second}::date then 1 when activity.ends_on < ${third}::date then 2
      when activity.ends_on < ${fourth}::date then 3 when activity.ends_on <= ${end}::date then 4 else 5 end as group_order,
    case when activity.ends_on is null then '' when activity.ends_on < ${start}::date then 'before'
      when activity.ends_on < ${second}::date then '1' when activity.ends_on < ${third}::date then '2'
      when activity.ends_on < ${fourth}::date then '3' when activity.ends_on <= ${end}::date then '4' else 'after'
      end as group_id,
    '' as group_en, '' as group_fr`
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

function narrowed(filter: PlanFilter, fiscalYear: number) {
  const { priority, lead, search, body, quarter, isSecretariatLed } = filter
  const like = search ? `%${search.replaceAll(/[%_\\]/g, "\\$&")}%` : undefined
  const ends = quarter && fiscalQuarter(fiscalYear, quarter)
  return sql`
    ${priority ? sql`and activity.priority_id = ${priority}` : sql``}
    ${body ? sql`and activity.body_id = ${body}` : sql``}
    ${ends ? sql`and activity.ends_on between ${ends.from.toString()}::date and ${ends.to.toString()}::date` : sql``}
    ${isSecretariatLed ? sql`and ${isLedBySecretariat}` : sql``}
    ${like ? sql`and (activity.title_en ilike ${like} or activity.title_fr ilike ${like})` : sql``}
    ${lead ? sql`and activity.id in (select activity_id from named where organization_id = ${lead})` : sql``}`
}

function withStatus({ status, isOverdue }: PlanFilter) {
  return sql`${status ? sql`and status = ${status}` : sql``} ${isOverdue ? sql`and is_overdue` : sql``}`
}
