import { sql } from "kysely"
import type { RawBuilder } from "kysely"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import type { ActivityStatus } from "../rules/activity-status.ts"
import { leadStandingOf } from "../rules/lead-standing.ts"
import type { CommitmentAnswer, LastAnswer, LeadStanding, Wording } from "../rules/lead-standing.ts"
import type { InvolvedOrganization } from "./plan-page.ts"
import "../tables.ts"

/** An organisation named as the lead of an activity, and where it stands with that. */
export type Lead = Wording & {
  activityId: string
  version: number
  status: ActivityStatus
  organizationId: string
  nameEn: string
  nameFr: string
  standing: LeadStanding
  /** The last answer, whatever wording it was given to; null where there is none. */
  answer: CommitmentAnswer | null
  remark: string
  remarkLocale: Locale | null
  answeredAt: Date | null
  /** The day it was asked last, and whether that was after its last answer. */
  askedOn: string | null
  isAskedSince: boolean
}

/** Every lead named in a year's plan, in the order of the plan. */
export function leadsOfYear(tx: Tx, fiscalYear: number): Promise<Lead[]> {
  return leads(tx, sql`activity.plan_id = (select id from plan where fiscal_year = ${fiscalYear})`)
}

/** The leads named of some activities. */
export async function leadsOfActivities(tx: Tx, activityIds: readonly string[]): Promise<Lead[]> {
  if (activityIds.length === 0) return []
  return leads(tx, sql`activity.id = any(${activityIds}::uuid[])`)
}

export type Standing = Pick<Lead, "activityId" | "organizationId" | "standing">

/**
 * Where the leads of some activities stand, only of those ever asked or answered: whoever is not told of was not asked.
 * What a page that names leads reads beside its activities.
 */
export async function leadStandings(tx: Tx, activityIds: readonly string[]): Promise<Standing[]> {
  if (activityIds.length === 0) return []
  const found = await sql<
    Said & Wording & Pick<Lead, "activityId" | "organizationId"> & { isAsked: boolean }
  >`
    with said as (
      select distinct on (activity_id, organization_id) * from commitment
      where activity_id = any(${activityIds}::uuid[])
      order by activity_id, organization_id, at desc, id desc
    ), asked as (
      select distinct partnership_id, activity_id, organization_id from commitment_asking
      where activity_id = any(${activityIds}::uuid[])
    )
    select activity_id, organization_id, asked.activity_id is not null as is_asked, ${plannedColumns}, ${saidColumns}
    from said full join asked using (partnership_id, activity_id, organization_id)
    join activity on activity.partnership_id = coalesce(said.partnership_id, asked.partnership_id)
      and activity.id = coalesce(said.activity_id, asked.activity_id)`.execute(tx)
  return found.rows.map((row) => ({
    activityId: row.activityId,
    organizationId: row.organizationId,
    standing: leadStandingOf({ last: lastOf(row), isAsked: row.isAsked, now: row }),
  }))
}

export type PublishedLead = Pick<InvolvedOrganization, "id" | "nameEn" | "nameFr">

/** Of each activity the leads that have accepted what is planned now: whoever publishes a lead names no other. */
export async function publishedLeads(
  tx: Tx,
  activityIds: readonly string[],
): Promise<Map<string, PublishedLead[]>> {
  const accepted = (await leadsOfActivities(tx, activityIds)).filter(
    ({ standing }) => standing === "accepted",
  )
  return new Map(
    [...Map.groupBy(accepted, (one) => one.activityId)].map(([activityId, own]) => [
      activityId,
      own.map(({ organizationId: id, nameEn, nameFr }) => ({ id, nameEn, nameFr })),
    ]),
  )
}

type Said = Pick<Lead, "answer" | "remarkLocale"> & {
  lastTitleEn: string
  lastTitleFr: string
  lastDeliverableEn: string
  lastDeliverableFr: string
  lastStartsOn: string | null
  lastEndsOn: string | null
}

type Row = Omit<Lead, "standing"> & Said

const plannedColumns = sql`activity.title_en, activity.title_fr, activity.deliverable_en, activity.deliverable_fr,
  activity.starts_on, activity.ends_on`

const saidColumns = sql`said.answer, said.locale as remark_locale, said.title_en as last_title_en,
  said.title_fr as last_title_fr, said.deliverable_en as last_deliverable_en,
  said.deliverable_fr as last_deliverable_fr, said.starts_on as last_starts_on, said.ends_on as last_ends_on`

async function leads(tx: Tx, which: RawBuilder<unknown>): Promise<Lead[]> {
  const found = await sql<Row>`
    select activity.id as activity_id, activity.version, coalesce(newest.status, 'planned') as status,
      ${plannedColumns}, ${saidColumns},
      organization.id as organization_id, organization.name_en, organization.name_fr,
      coalesce(said.remark, '') as remark, said.at as answered_at,
      asking.on_day as asked_on, coalesce(asking.at > said.at, asking.at is not null) as is_asked_since
    from activity
    join priority on priority.partnership_id = activity.partnership_id and priority.id = activity.priority_id
    join activity_organization involved on involved.partnership_id = activity.partnership_id
      and involved.activity_id = activity.id and involved.part = 'lead'
    join lateral (
      select id, name_en, name_fr from organization
      where organization.partnership_id = involved.partnership_id and organization.id = involved.organization_id limit 1
    ) organization on true
    left join lateral (
      select status from activity_status
      where activity_status.partnership_id = activity.partnership_id and activity_status.activity_id = activity.id
      order by since desc, id desc limit 1
    ) newest on true
    left join lateral (
      select * from commitment
      where commitment.partnership_id = involved.partnership_id and commitment.activity_id = involved.activity_id
        and commitment.organization_id = involved.organization_id
      order by at desc, id desc limit 1
    ) said on true
    left join lateral (
      select on_day, at from commitment_asking asked
      where asked.partnership_id = involved.partnership_id and asked.activity_id = involved.activity_id
        and asked.organization_id = involved.organization_id
      order by on_day desc limit 1
    ) asking on true
    where ${which}
    order by priority.position, priority.id, activity.position, activity.id, involved.position`.execute(tx)
  return found.rows.map(leadOf)
}

function leadOf(row: Row): Lead {
  const {
    lastTitleEn: _titleEn,
    lastTitleFr: _titleFr,
    lastDeliverableEn: _deliverableEn,
    lastDeliverableFr: _deliverableFr,
    lastStartsOn: _startsOn,
    lastEndsOn: _endsOn,
    ...lead
  } = row
  return { ...lead, standing: leadStandingOf({ last: lastOf(row), isAsked: row.askedOn !== null, now: row }) }
}

function lastOf(row: Said): LastAnswer | null {
  if (row.answer === null) return null
  return {
    answer: row.answer,
    locale: row.remarkLocale!,
    titleEn: row.lastTitleEn,
    titleFr: row.lastTitleFr,
    deliverableEn: row.lastDeliverableEn,
    deliverableFr: row.lastDeliverableFr,
    startsOn: row.lastStartsOn,
    endsOn: row.lastEndsOn,
  }
}

/** All that was ever answered to leading an activity, the last first; also by who leads it no more. */
export function commitmentsOf(tx: Tx, activityId: string) {
  return tx
    .selectFrom("commitment")
    .innerJoin("organization", (join) =>
      join
        .onRef("organization.partnershipId", "=", "commitment.partnershipId")
        .onRef("organization.id", "=", "commitment.organizationId"),
    )
    .leftJoin("contact", (join) =>
      join
        .onRef("contact.partnershipId", "=", "commitment.partnershipId")
        .onRef("contact.id", "=", "commitment.contactId"),
    )
    .leftJoin("activityOrganization as involved", (join) =>
      join
        .onRef("involved.partnershipId", "=", "commitment.partnershipId")
        .onRef("involved.activityId", "=", "commitment.activityId")
        .onRef("involved.organizationId", "=", "commitment.organizationId"),
    )
    .select(["commitment.id", "commitment.organizationId", "commitment.answer", "commitment.remark"])
    .select(["commitment.locale", "commitment.told", "commitment.linkId", "commitment.at"])
    .select(["commitment.reference", "organization.nameEn", "organization.nameFr"])
    .select(["contact.name as contactName", "involved.part"])
    .where("commitment.activityId", "=", activityId)
    .orderBy("commitment.at", "desc")
    .orderBy("commitment.id", "desc")
    .limit(100)
    .execute()
}
