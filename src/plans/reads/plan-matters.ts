import { sql } from "kysely"
import { bodyOf } from "#councils"
import type { Tx } from "#platform/database"
import { planPartId } from "../rules/plan-part.ts"

/** A plan as a whole, or what one body follows of it, by the id a motion names it with. */
export type PlanMatter = { id: string; fiscalYear: number; bodyId: string | null }

/** What a body can be asked to agree to: each year's plan, and of it what the body follows. The newest year first. */
export async function planMatters(tx: Tx, bodyId: string): Promise<PlanMatter[]> {
  const found = await sql<{ planId: string; fiscalYear: number; own: number; other: number }>`
    select plan.id as plan_id, plan.fiscal_year, count(*) filter (where activity.body_id = ${bodyId}) as own,
      count(*) filter (where activity.body_id is distinct from ${bodyId}) as other
    from plan
    join activity on activity.partnership_id = plan.partnership_id and activity.plan_id = plan.id
    group by plan.id, plan.fiscal_year order by plan.fiscal_year desc limit 6`.execute(tx)
  return found.rows.flatMap(({ planId, fiscalYear, own, other }) => [
    { id: planId, fiscalYear, bodyId: null },
    ...(own > 0 && other > 0 ? [{ id: planPartId({ planId, bodyId }), fiscalYear, bodyId }] : []),
  ])
}

/** What of one year's plan is put before each of these bodies: the whole, and what a body follows where that is not all of it. */
export async function mattersOfYear(
  tx: Tx,
  { fiscalYear, bodies }: { fiscalYear: number; bodies: readonly { id: string; kind: string }[] },
): Promise<{ id: string; bodyId: string; isOwnPart: boolean }[]> {
  const found = await sql<{ planId: string; bodyId: string | null }>`
    select distinct plan.id as plan_id, activity.body_id
    from plan
    join activity on activity.partnership_id = plan.partnership_id and activity.plan_id = plan.id
    where plan.fiscal_year = ${fiscalYear}`.execute(tx)
  const planId = found.rows[0]?.planId
  if (planId === undefined) return []
  const follows = (bodyId: string) => found.rows.length > 1 && found.rows.some((row) => row.bodyId === bodyId)
  return bodies.flatMap(({ id: bodyId, kind }) => [
    { id: planId, bodyId, isOwnPart: false },
    ...(kind !== "council" && follows(bodyId)
      ? [{ id: planPartId({ planId, bodyId }), bodyId, isOwnPart: true }]
      : []),
  ])
}

/** What a motion names by this id; undefined when it is no plan of this partnership. */
export async function planMatter(tx: Tx, id: string): Promise<PlanMatter | undefined> {
  const found = await sql<{ fiscalYear: number; bodyId: string | null }>`
    select fiscal_year, null::uuid as body_id from plan where id = ${id}
    union all
    select plan.fiscal_year, body.id from plan
    join body on body.partnership_id = plan.partnership_id
    where md5(plan.id::text || body.id::text)::uuid = ${id}
    limit 1`.execute(tx)
  const [matter] = found.rows
  return matter && { id, ...matter }
}

/** Whether carrying a motion of this body approves a plan: the council does, every other body ratifies. */
export async function stepOf(tx: Tx, bodyId: string): Promise<"ratified" | "approved"> {
  return (await bodyOf(tx, bodyId))?.kind === "council" ? "approved" : "ratified"
}
