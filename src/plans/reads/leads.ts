import { sql } from "kysely"
import type { RawBuilder } from "kysely"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import type { ActivityStatus } from "../rules/activity-status.ts"
import { leadStandingOf } from "../rules/lead-standing.ts"
import type { CommitmentAnswer, LeadStanding, Wording } from "../rules/lead-standing.ts"
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

/** Only where each lead of some activities stands: what a page that names them needs. */
export async function leadStandings(tx: Tx, activityIds: readonly string[]) {
  const named = await leadsOfActivities(tx, activityIds)
  return named.map(({ activityId, organizationId, standing }) => ({ activityId, organizationId, standing }))
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

type Row = Omit<Lead, "standing"> & {
  lastTitleEn: string
  lastTitleFr: string
  lastDeliverableEn: string
  lastDeliverableFr: string
  lastStartsOn: string | null
  lastEndsOn: string | null
}

async function leads(tx: Tx, which: RawBuilder<unknown>): Promise<Lead[]> {
  const found = await sql<Row>`
    select activity.id as activity_id, activity.version, coalesce(newest.status, 'planned') as status,
      activity.title_en, activity.title_fr, activity.deliverable_en, activity.deliverable_fr,
      activity.starts_on, activity.ends_on,
      organization.id as organization_id, organization.name_en, organization.name_fr,
      said.answer, coalesce(said.remark, '') as remark, said.locale as remark_locale, said.at as answered_at,
      said.title_en as last_title_en, said.title_fr as last_title_fr, said.deliverable_en as last_deliverable_en,
      said.deliverable_fr as last_deliverable_fr, said.starts_on as last_starts_on, said.ends_on as last_ends_on,
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
    lastTitleEn,
    lastTitleFr,
    lastDeliverableEn,
    lastDeliverableFr,
    lastStartsOn,
    lastEndsOn,
    ...lead
  } = row
  const last =
    row.answer === null
      ? null
      : {
          answer: row.answer,
          locale: row.remarkLocale!,
          titleEn: lastTitleEn,
          titleFr: lastTitleFr,
          deliverableEn: lastDeliverableEn,
          deliverableFr: lastDeliverableFr,
          startsOn: lastStartsOn,
          endsOn: lastEndsOn,
        }
  return { ...lead, standing: leadStandingOf({ last, isAsked: row.askedOn !== null, now: row }) }
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
