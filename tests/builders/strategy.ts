import { currentPlan, nameLevels } from "#strategy"
import type { TestPartnership } from "../builders.ts"

/** From now on the partnership says pillar where others say priority, and goal where they say outcome. Its Community Plan has begun. */
export async function pillarsForPriorities(partnership: TestPartnership): Promise<void> {
  const plan = await partnership.read((tx) => currentPlan(tx, "2026-11-22"))
  const pillar = { oneEn: "pillar", manyEn: "pillars", oneFr: "pilier", manyFr: "piliers" }
  const goal = { oneEn: "goal", manyEn: "goals", oneFr: "but", manyFr: "buts" }
  const levels = [pillar, goal].map((level) => ({ ...level, genderFr: "masculine" as const }))
  await partnership.act((tx, actor) => nameLevels(tx, actor, { communityPlanId: plan!.id, levels }))
}
