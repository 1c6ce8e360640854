import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { communityPlanOf } from "../reads/community-plans.ts"
import { itemsOf } from "../reads/plan-content.ts"
import { planNamed } from "../reads/plan-name.ts"
import type { Level } from "../rules/level.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.levels-named": { title: string; titleFr: string; level: string; levelFr: string }
  }
}

/** Says what the partnership calls the levels of its plan, from the top; refused where the plan is deeper than that. */
export async function nameLevels(
  tx: Tx,
  actor: Actor,
  named: { communityPlanId: string; levels: readonly Omit<Level, "depth">[] },
): Promise<void> {
  access.check(actor, "change", "strategy")
  const { communityPlanId, levels } = named
  const plan = await communityPlanOf(tx, communityPlanId)
  if (!plan) throw new NotFound()
  const items = await itemsOf(tx, communityPlanId)
  const used = Math.max(1, ...items.map(({ depth }) => depth))
  if (levels.length < used)
    throw new Invalid([
      { field: `oneEn${levels.length + 1}`, reason: words.message("level-in-use", { depth: used }) },
    ])
  const unnamed = levels.flatMap((level, place) =>
    (["oneEn", "manyEn", "oneFr", "manyFr"] as const)
      .filter((name) => level[name].trim() === "")
      .map((name) => ({ field: `${name}${place + 1}`, reason: words.message("level-gap") })),
  )
  if (unnamed.length > 0) throw new Invalid(unnamed)
  const { partnershipId } = actor
  await tx.deleteFrom("planLevel").where("communityPlanId", "=", communityPlanId).execute()
  await tx
    .insertInto("planLevel")
    .values(levels.map((level, place) => ({ partnershipId, communityPlanId, depth: place + 1, ...level })))
    .execute()
  await record(tx, actor, {
    kind: "strategy.levels-named",
    subject: { kind: "community-plan", id: communityPlanId },
    details: {
      ...planNamed(plan),
      level: levels.map(({ oneEn }) => oneEn).join(" › "),
      levelFr: levels.map(({ oneFr }) => oneFr).join(" › "),
    },
  })
}
