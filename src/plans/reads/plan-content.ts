import type { Tx } from "#platform/database"
import type { PlanContent, Said, SaidActivity } from "../rules/plan-content.ts"
import { activitiesOf } from "./queries.ts"
import type { Activity } from "./queries.ts"

/** What the plan of a year says now: everything that was not dropped, or of it what one body follows. */
export async function planContent(
  tx: Tx,
  wanted: { fiscalYear: number; bodyId?: string | null },
): Promise<PlanContent> {
  const { fiscalYear, bodyId = null } = wanted
  const all = await activitiesOf(tx, fiscalYear)
  const said = all.filter(({ status }) => status !== "dropped").map(saidOf)
  return { fiscalYear, activities: said.filter(({ body }) => bodyId === null || body?.id === bodyId) }
}

export function saidOf(activity: Activity): SaidActivity {
  const { id, titleEn, titleFr, bodyId, bodyAsWritten, deliverableEn, deliverableFr } = activity
  const { startsOn, endsOn, startsAsWritten, endsAsWritten, resourcesEn, resourcesFr, funders } = activity
  const involved = (part: "lead" | "partner"): Said[] =>
    activity.organizations
      .filter((one) => one.part === part)
      .map((one) => ({ id: one.id, en: one.nameEn, fr: one.nameFr }))
  return {
    id,
    titleEn,
    titleFr,
    priority: { id: activity.priorityId, en: activity.priorityEn, fr: activity.priorityFr },
    outcome: activity.outcomeId
      ? { id: activity.outcomeId, en: activity.outcomeEn ?? "", fr: activity.outcomeFr ?? "" }
      : null,
    body: bodyId ? { id: bodyId, en: activity.bodyEn ?? "", fr: activity.bodyFr ?? "" } : null,
    bodyAsWritten,
    deliverableEn,
    deliverableFr,
    startsOn,
    endsOn,
    startsAsWritten,
    endsAsWritten,
    resourcesEn,
    resourcesFr,
    funders,
    leads: involved("lead"),
    partners: involved("partner"),
  }
}
