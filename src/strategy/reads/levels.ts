import type { Tx } from "#platform/database"
import type { Level } from "../rules/level.ts"
import { currentPlan } from "./community-plans.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

/** What a partnership calls the levels of a plan, from the top; priority and outcome until it says otherwise. */
export async function levelsOf(tx: Tx, communityPlanId: string): Promise<Level[]> {
  const named = await tx
    .selectFrom("planLevel")
    .select(["depth", "oneEn", "manyEn", "oneFr", "manyFr", "genderFr"])
    .where("communityPlanId", "=", communityPlanId)
    .orderBy("depth")
    .execute()
  return named.length > 0 ? named : usualLevels()
}

/** What the uppermost level is called in the plan that pages work on: what the rest of the product calls a priority. */
export async function topLevel(tx: Tx, on: string): Promise<Level> {
  // Most partnerships name none, and are asked for it on every page of their action plan.
  if (!(await isAnyNamed(tx))) return usualLevels()[0]!
  const plan = await currentPlan(tx, on)
  const levels = plan ? await levelsOf(tx, plan.id) : usualLevels()
  return levels[0]!
}

async function isAnyNamed(tx: Tx): Promise<boolean> {
  const named = await tx.selectFrom("planLevel").select("depth").limit(1).executeTakeFirst()
  return named !== undefined
}

export function usualLevels(): Level[] {
  const [en, fr] = [words("en"), words("fr")]
  return [
    {
      depth: 1,
      oneEn: en("level-priority"),
      manyEn: en("level-priorities"),
      oneFr: fr("level-priority"),
      manyFr: fr("level-priorities"),
      genderFr: "feminine",
    },
    {
      depth: 2,
      oneEn: en("level-outcome"),
      manyEn: en("level-outcomes"),
      oneFr: fr("level-outcome"),
      manyFr: fr("level-outcomes"),
      genderFr: "masculine",
    },
  ]
}
