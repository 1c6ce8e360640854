import { sql } from "kysely"
import type { Tx } from "#platform/database"
import type { PlanContent } from "../rules/content.ts"
import { inPageOrder } from "../rules/plan-item.ts"
import type { PlanItem } from "../rules/plan-item.ts"
import { levelsOf } from "./levels.ts"
import "../tables.ts"

/** A priority or what stands under it, as it is now. */
export type WorkedItem = PlanItem & { priorityId: string; position: number; version: number }

/** Everything in a plan, in the order of the page. */
export async function itemsOf(tx: Tx, communityPlanId: string): Promise<WorkedItem[]> {
  const found = await sql<Omit<WorkedItem, "depth">>`
    select item.*, coalesce(body.name_en, '') as body_en, coalesce(body.name_fr, '') as body_fr
    from (
      select partnership_id, id, 'priority' as kind, null::uuid as parent_id, id as priority_id, title_en, title_fr,
        goal_en, goal_fr, why_en, why_fr, rank, body_id, is_partnership_wide, position, version
      from priority where community_plan_id = ${communityPlanId} and ended_on is null
      union all
      select outcome.partnership_id, outcome.id, 'outcome', coalesce(outcome.parent_id, outcome.priority_id),
        outcome.priority_id, outcome.title_en, outcome.title_fr, outcome.goal_en, outcome.goal_fr, outcome.why_en,
        outcome.why_fr, outcome.rank, outcome.body_id, false, outcome.position, outcome.version
      from outcome
      join priority on priority.partnership_id = outcome.partnership_id and priority.id = outcome.priority_id
      where priority.community_plan_id = ${communityPlanId} and priority.ended_on is null
    ) item
    left join body on body.partnership_id = item.partnership_id and body.id = item.body_id
    order by item.position, item.id`.execute(tx)
  return inPageOrder(found.rows.map(withoutPartnership))
}

export function principlesOf(tx: Tx, communityPlanId: string) {
  return tx
    .selectFrom("guidingPrinciple")
    .select(["id", "textEn", "textFr", "version"])
    .where("communityPlanId", "=", communityPlanId)
    .orderBy("position")
    .orderBy("id")
    .execute()
}

export function principleOf(tx: Tx, id: string) {
  return tx
    .selectFrom("guidingPrinciple")
    .select(["id", "communityPlanId", "textEn", "textFr", "version"])
    .where("id", "=", id)
    .executeTakeFirst()
}

/** What a plan says now; undefined for one that is not here. */
export async function contentOf(tx: Tx, communityPlanId: string): Promise<PlanContent | undefined> {
  const plan = await tx
    .selectFrom("communityPlan")
    .select(["titleEn", "titleFr", "fromYear", "toYear", "visionEn", "visionFr"])
    .where("id", "=", communityPlanId)
    .executeTakeFirst()
  if (!plan) return undefined
  const { titleEn, titleFr, fromYear, toYear, visionEn, visionFr } = plan
  const principles = await principlesOf(tx, communityPlanId)
  const items = await itemsOf(tx, communityPlanId)
  return {
    form: "community-plan-1",
    communityPlanId,
    titleEn,
    titleFr,
    fromYear,
    toYear,
    visionEn,
    visionFr,
    levels: (await levelsOf(tx, communityPlanId)).map(({ depth, ...named }) => ({ depth, ...named })),
    principles: principles.map(({ id, textEn, textFr }) => ({ id, textEn, textFr })),
    items: items.map(kept),
  }
}

/** Field by field, so that the same plan is the same text whatever the database gives first. */
function kept(item: WorkedItem): PlanItem {
  return {
    id: item.id,
    kind: item.kind,
    parentId: item.parentId,
    depth: item.depth,
    titleEn: item.titleEn,
    titleFr: item.titleFr,
    goalEn: item.goalEn,
    goalFr: item.goalFr,
    whyEn: item.whyEn,
    whyFr: item.whyFr,
    rank: item.rank,
    bodyId: item.bodyId,
    bodyEn: item.bodyEn,
    bodyFr: item.bodyFr,
    isPartnershipWide: item.isPartnershipWide,
  }
}

function withoutPartnership<Row extends object>(row: Row): Row {
  const { partnershipId: _, ...rest } = row as Row & { partnershipId?: string }
  return rest as Row
}
