import { sql } from "kysely"
import { putNodes, removeNodes, supportAll } from "#evidence"
import type { Actor } from "#platform/acts"
import { rowsOf } from "#platform/database"
import type { Tx } from "#platform/database"
import { fold } from "#platform/workbooks"
import { access } from "../access.ts"
import { planToWorkOn } from "./make-community-plan.ts"
import "../tables.ts"

export type ImportedPriority = { id: string; titleEn: string; titleFr: string }
export type ImportedOutcome = ImportedPriority & { priorityId: string }

/** Adds the priorities and outcomes of an imported plan, in its order, after those that are there. The import records it. */
export async function addStrategy(
  tx: Tx,
  actor: Actor,
  added: { priorities: readonly ImportedPriority[]; outcomes: readonly ImportedOutcome[] },
): Promise<void> {
  access.check(actor, "change", "strategy")
  await addPriorities(tx, actor, added.priorities)
  await addOutcomes(tx, actor, added.outcomes)
}

async function addPriorities(tx: Tx, actor: Actor, priorities: readonly ImportedPriority[]): Promise<void> {
  if (priorities.length === 0) return
  await putNodes(tx, actor, priorities.map(asNode("priority")))
  const communityPlanId = await planToWorkOn(tx, actor)
  await sql`
    insert into priority (partnership_id, id, community_plan_id, title_en, title_fr, title_key, position)
    select ${actor.partnershipId}, row.id, ${communityPlanId}::uuid, row."titleEn", row."titleFr", row."titleKey",
      row.position + (select coalesce(max(position), 0) from priority)
    from ${rowsOf(priorities.map(inOrder), `id uuid, "titleEn" text, "titleFr" text, "titleKey" text, position integer`)}`.execute(
    tx,
  )
}

async function addOutcomes(tx: Tx, actor: Actor, outcomes: readonly ImportedOutcome[]): Promise<void> {
  if (outcomes.length === 0) return
  await putNodes(tx, actor, outcomes.map(asNode("outcome")))
  const columns = `id uuid, "priorityId" uuid, "titleEn" text, "titleFr" text, "titleKey" text, position integer`
  await sql`
    insert into outcome (partnership_id, id, priority_id, title_en, title_fr, title_key, position)
    select ${actor.partnershipId}, row.id, row."priorityId", row."titleEn", row."titleFr", row."titleKey",
      row.position + (select coalesce(max(position), 0) from outcome)
    from ${rowsOf(outcomes.map(inOrder), columns)}`.execute(tx)
  const links = outcomes.map(({ id, priorityId }) => ({ supportId: priorityId, claimId: id }))
  await supportAll(tx, actor, links)
}

/** Takes out again what an import added and nothing rests on. */
export async function removeStrategy(
  tx: Tx,
  removed: { priorities: readonly string[]; outcomes: readonly string[] },
): Promise<void> {
  const { priorities, outcomes } = removed
  await sql`delete from outcome where id = any(${outcomes}::uuid[])`.execute(tx)
  await sql`delete from priority where id = any(${priorities}::uuid[])`.execute(tx)
  await removeNodes(tx, [...outcomes, ...priorities])
  if (priorities.length > 0) await removeUnnamedPlan(tx)
}

/** A plan that came to be with its first priority goes with its last, unless somebody wrote anything in it. */
async function removeUnnamedPlan(tx: Tx): Promise<void> {
  await sql`
    delete from community_plan plan
    where title_en = '' and version = 1
      and not exists (select from priority of where of.partnership_id = plan.partnership_id and of.community_plan_id = plan.id)
      and not exists (select from guiding_principle of where of.partnership_id = plan.partnership_id and of.community_plan_id = plan.id)
      and not exists (select from plan_level of where of.partnership_id = plan.partnership_id and of.community_plan_id = plan.id)
      and not exists (select from community_plan_version of where of.partnership_id = plan.partnership_id and of.community_plan_id = plan.id)
      and not exists (select from community_plan_step of
        where of.partnership_id = plan.partnership_id and plan.id in (of.community_plan_id, of.by_plan_id))`.execute(
    tx,
  )
}

function asNode(kind: "priority" | "outcome") {
  return ({ id, titleEn, titleFr }: ImportedPriority) => ({ id, kind, titleEn, titleFr })
}

function inOrder<Added extends ImportedPriority>(added: Added, index: number) {
  return { ...added, titleKey: fold(added.titleEn), position: index + 1 }
}
