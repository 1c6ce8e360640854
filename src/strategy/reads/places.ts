import type { Tx } from "#platform/database"
import { levelAt } from "../rules/level.ts"
import { levelSaid } from "../rules/level-said.ts"
import { inPageOrder } from "../rules/plan-item.ts"
import { currentPlan } from "./community-plans.ts"
import { levelsOf, usualLevels } from "./levels.ts"
import { outcomes, priorities } from "./queries.ts"

/** Something that can be stood under: a priority at depth 1, or what stands under it, with what the partnership calls its level. */
export type Place = {
  id: string
  priorityId: string
  depth: number
  titleEn: string
  titleFr: string
  levelEn: string
  levelFr: string
}

/**
 * What the plan in force on a day (else the newest) offers to stand under, in the order of the page: each followed by what
 * stands under it, at any depth.
 * @param wanted `besides` is offered too, whichever plan it is of: what something stands under already
 */
export async function placesIn(tx: Tx, wanted: { on: string; besides?: string }): Promise<Place[]> {
  const plan = await currentPlan(tx, wanted.on)
  const levels = plan ? await levelsOf(tx, plan.id) : usualLevels()
  const top = await priorities(tx, wanted)
  const known = new Set(top.map(({ id }) => id))
  const below = (await outcomes(tx)).filter(({ priorityId }) => known.has(priorityId))
  return inPageOrder([
    ...top.map(({ id, titleEn, titleFr }, position) => ({
      id,
      titleEn,
      titleFr,
      position,
      priorityId: id,
      parentId: null,
    })),
    ...below.map(({ id, titleEn, titleFr, position, priorityId, parentId }) => ({
      id,
      titleEn,
      titleFr,
      position,
      priorityId,
      parentId: parentId ?? priorityId,
    })),
  ]).map(({ id, priorityId, depth, titleEn, titleFr }) => {
    const level = levelAt(levels, depth)
    const [levelEn, levelFr] = [levelSaid("en", level).One, levelSaid("fr", level).One]
    return { id, priorityId, depth, titleEn, titleFr, levelEn, levelFr }
  })
}
