import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { PlanContent, SaidActivity } from "../rules/plan-content.ts"
import "../tables.ts"

export type PlanStep = {
  id: string
  versionId: string
  step: "ratified" | "approved"
  bodyId: string
  bodyEn: string
  bodyFr: string
  decidedOn: string
  decidedWhere: string
  motionId: string | null
  /** Only the activities the body follows. */
  isOwnPart: boolean
  sha256: string
  at: Date
}

/** Who ratified and approved the plan of a year, newest first: ids follow one another in time, steps and changes alike. */
export async function planSteps(tx: Tx, fiscalYear: number): Promise<PlanStep[]> {
  const found = await sql<PlanStep>`
    select step.id, step.version_id, step.step, step.body_id, body.name_en as body_en, body.name_fr as body_fr,
      step.decided_on, step.decided_where, step.motion_id, version.body_id is not null as is_own_part,
      version.sha256, step.at
    from plan
    join plan_step step on step.partnership_id = plan.partnership_id and step.plan_id = plan.id
    join plan_version version on version.partnership_id = step.partnership_id and version.id = step.version_id
    join body on body.partnership_id = step.partnership_id and body.id = step.body_id
    where plan.fiscal_year = ${fiscalYear}
    order by step.id desc limit 200`.execute(tx)
  return found.rows
}

/** Whether the council approved the plan of that year: from then on a change has a reason. */
export async function isApproved(tx: Tx, fiscalYear: number): Promise<boolean> {
  const found = await tx
    .selectFrom("plan")
    .innerJoin("planStep as step", (join) =>
      join.onRef("step.partnershipId", "=", "plan.partnershipId").onRef("step.planId", "=", "plan.id"),
    )
    .select("step.id")
    .where("plan.fiscalYear", "=", fiscalYear)
    .where("step.step", "=", "approved")
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

/** What a version of that year's plan said; undefined when it is none of it. */
export async function versionContent(
  tx: Tx,
  wanted: { fiscalYear: number; versionId: string },
): Promise<PlanContent | undefined> {
  const found = await tx
    .selectFrom("planVersion as version")
    .innerJoin("plan", (join) =>
      join.onRef("plan.partnershipId", "=", "version.partnershipId").onRef("plan.id", "=", "version.planId"),
    )
    .select("version.content")
    .where("version.id", "=", wanted.versionId)
    .where("plan.fiscalYear", "=", wanted.fiscalYear)
    .executeTakeFirst()
  return found && (JSON.parse(found.content) as PlanContent)
}

export type PlanChange = {
  id: string
  activityId: string
  kind: "added" | "changed" | "dropped" | "taken-up"
  before: SaidActivity | null
  after: SaidActivity | null
  reason: string
  at: Date
  /** The person who did it; null: an organisation by its link, or the server. */
  changedBy: string | null
}

export const changesPerPage = 50

/** What was changed of an approved plan, newest first, a page at a time. */
export async function planChanges(
  tx: Tx,
  wanted: { fiscalYear: number; page?: number },
): Promise<{ changes: PlanChange[]; count: number }> {
  const { fiscalYear, page = 1 } = wanted
  const found = await sql<
    Omit<PlanChange, "before" | "after"> &
      Record<"before" | "after", string | null> & {
        count: number
      }
  >`
    select change.id, change.activity_id, change.kind, change.before, change.after, change.reason, change.at,
      change.changed_by, count(*) over () as count
    from plan
    join plan_change change on change.partnership_id = plan.partnership_id and change.plan_id = plan.id
    where plan.fiscal_year = ${fiscalYear}
    order by change.id desc
    limit ${changesPerPage} offset ${(page - 1) * changesPerPage}`.execute(tx)
  const changes = found.rows.map(({ before, after, ...change }) => ({
    ...change,
    before: before === null ? null : (JSON.parse(before) as SaidActivity),
    after: after === null ? null : (JSON.parse(after) as SaidActivity),
  }))
  return { changes, count: found.rows[0]?.count ?? 0 }
}
