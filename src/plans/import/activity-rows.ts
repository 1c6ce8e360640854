import { sql } from "kysely"
import type { Actor } from "#platform/acts"
import { rowsOf } from "#platform/database"
import type { Tx } from "#platform/database"
import type { Marks } from "#platform/imports"

/** An activity with every field an import may set, as it is written. */
export type ActivityRow = {
  id: string
  titleEn: string
  titleFr: string
  titleKey: string
  priorityId: string
  outcomeId: string | null
  bodyId: string | null
  bodyAsWritten: string | null
  startsOn: string | null
  endsOn: string | null
  startsAsWritten: string | null
  endsAsWritten: string | null
  deliverableEn: string
  deliverableFr: string
  resourcesEn: string
  resourcesFr: string
  funders: string
  notes: string
}

export type NewActivityRow = ActivityRow & { position: number }

export type InvolvementRow = {
  activityId: string
  organizationId: string
  part: "lead" | "partner"
  position: number
}

const said = `"titleEn" text, "titleFr" text, "titleKey" text, "priorityId" uuid, "outcomeId" uuid, "bodyId" uuid, "bodyAsWritten" text, "startsOn" date, "endsOn" date,
  "startsAsWritten" text, "endsAsWritten" text, "deliverableEn" text, "deliverableFr" text,
  "resourcesEn" text, "resourcesFr" text, funders text, notes text`

/** Writes new activities after those the plan has. */
export async function addActivityRows(
  tx: Tx,
  actor: Actor,
  { planId, rows }: { planId: string; rows: readonly NewActivityRow[] },
): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into activity (partnership_id, id, plan_id, title_en, title_fr, title_key, position, priority_id, outcome_id,
      body_id, body_as_written, starts_on, ends_on, starts_as_written, ends_as_written, deliverable_en, deliverable_fr,
      resources_en, resources_fr, funders, notes)
    select ${actor.partnershipId}, row.id, ${planId}, row."titleEn", row."titleFr", row."titleKey",
      row.position + (select coalesce(max(position), 0) from activity where plan_id = ${planId}),
      row."priorityId", row."outcomeId", row."bodyId", row."bodyAsWritten", row."startsOn", row."endsOn",
      row."startsAsWritten", row."endsAsWritten", row."deliverableEn", row."deliverableFr",
      row."resourcesEn", row."resourcesFr", row.funders, row.notes
    from ${rowsOf(rows, `id uuid, position integer, ${said}`)}`.execute(tx)
}

/** Sets every field an import may change, one version further. What an earlier version kept says no titles, resources or funders: they stay. */
export async function setActivityRows(tx: Tx, rows: readonly ActivityRow[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    update activity set title_en = coalesce(row."titleEn", title_en), title_fr = coalesce(row."titleFr", title_fr),
      title_key = coalesce(row."titleKey", title_key), priority_id = row."priorityId", outcome_id = row."outcomeId", body_id = row."bodyId",
      body_as_written = row."bodyAsWritten", starts_on = row."startsOn", ends_on = row."endsOn",
      starts_as_written = row."startsAsWritten", ends_as_written = row."endsAsWritten",
      deliverable_en = row."deliverableEn", deliverable_fr = row."deliverableFr",
      resources_en = coalesce(row."resourcesEn", resources_en), resources_fr = coalesce(row."resourcesFr", resources_fr),
      funders = coalesce(row.funders, activity.funders), notes = row.notes, version = version + 1
    from ${rowsOf(rows, `id uuid, ${said}`)} where activity.id = row.id`.execute(tx)
}

export function activityRows(tx: Tx, ids: readonly string[]): Promise<ActivityRow[]> {
  return tx
    .selectFrom("activity")
    .select([
      "id",
      "titleEn",
      "titleFr",
      "titleKey",
      "priorityId",
      "outcomeId",
      "bodyId",
      "bodyAsWritten",
      "startsOn",
      "endsOn",
      "startsAsWritten",
      "endsAsWritten",
      "deliverableEn",
      "deliverableFr",
      "resourcesEn",
      "resourcesFr",
      "funders",
      "notes",
    ])
    .where("id", "in", [...ids])
    .execute()
}

export async function involvementsOf(tx: Tx, activityIds: readonly string[]): Promise<InvolvementRow[]> {
  const found = await sql<InvolvementRow>`
    select activity_id, organization_id, part, position from activity_organization
    where activity_id = any(${activityIds}::uuid[]) order by activity_id, part, position`.execute(tx)
  return found.rows
}

/** Says anew who leads these activities and takes part in them. */
export async function setInvolvements(
  tx: Tx,
  actor: Actor,
  { activityIds, rows }: { activityIds: readonly string[]; rows: readonly InvolvementRow[] },
): Promise<void> {
  await sql`delete from activity_organization where activity_id = any(${activityIds}::uuid[])`.execute(tx)
  if (rows.length === 0) return
  await sql`
    insert into activity_organization (partnership_id, activity_id, organization_id, part, position)
    select ${actor.partnershipId}, row."activityId", row."organizationId", row.part, row.position
    from ${rowsOf(rows, `"activityId" uuid, "organizationId" uuid, part text, position integer`)}`.execute(tx)
}

export type NewStatus = { activityId: string; status: string; reason?: string }

/** @returns the ids of the new facts */
export async function addStatuses(tx: Tx, actor: Actor, rows: readonly NewStatus[]): Promise<string[]> {
  if (rows.length === 0) return []
  const added = await sql<{ id: string }>`
    insert into activity_status (partnership_id, activity_id, status, reason, since)
    select ${actor.partnershipId}, row."activityId", row.status, coalesce(row.reason, ''), ${actor.at}
    from ${rowsOf(rows, `"activityId" uuid, status text, reason text`)} returning id`.execute(tx)
  return added.rows.map(({ id }) => id)
}

/** What these activities say now, with who leads them and takes part. */
export async function activityMarks(tx: Tx, ids: readonly string[]): Promise<Marks> {
  const found = await sql<{ id: string; mark: string }>`
    select activity.id, md5((to_jsonb(activity) - 'version')::text || coalesce(involved.organizations, '')) as mark
    from activity
    left join lateral (
      select string_agg(part || organization_id::text, ' ' order by organization_id) as organizations
      from activity_organization
      where activity_organization.partnership_id = activity.partnership_id
        and activity_organization.activity_id = activity.id
    ) involved on true
    where activity.id = any(${ids}::uuid[])`.execute(tx)
  return Object.fromEntries(found.rows.map(({ id, mark }) => [id, mark]))
}
