import { removeNodes, walkUp } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { outcomeOf, priorityOf } from "../reads/queries.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.item-removed": { title: string; titleFr: string }
  }
}

/**
 * Takes a priority, or what stands under one, out of the plan: only while nothing rests on it. Needs and findings that
 * stood under it stay in the chain; kept versions still say it.
 */
export async function removeItem(tx: Tx, actor: Actor, { id }: { id: string }): Promise<void> {
  access.check(actor, "change", "strategy")
  const priority = await priorityOf(tx, id)
  const removed = priority ?? (await outcomeOf(tx, id))
  if (!removed) throw new NotFound()
  const resting = (await walkUp(tx, id)).filter(({ steps }) => steps === 1)
  const count = (kind: string) => resting.filter((node) => node.kind === kind).length
  if (resting.length > 0) {
    const [outcomes, activities] = [count("outcome"), count("activity")]
    const others = resting.length - outcomes - activities
    throw new Conflict(words.message("rests-on-it", { outcomes, activities, others }))
  }
  await tx
    .deleteFrom(priority ? "priority" : "outcome")
    .where("id", "=", id)
    .execute()
  await removeNodes(tx, [id])
  const { titleEn, titleFr } = removed
  await record(tx, actor, {
    kind: "strategy.item-removed",
    subject: { kind: priority ? "priority" : "outcome", id },
    details: { title: titleEn, titleFr },
  })
}
