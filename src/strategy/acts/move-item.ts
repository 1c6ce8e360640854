import { support, withdrawSupport } from "#evidence"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { itemsOf } from "../reads/plan-content.ts"
import type { WorkedItem } from "../reads/plan-content.ts"
import { planIdOfItem } from "../reads/queries.ts"
import { deepest } from "../rules/level.ts"
import { heightOf, itemsUnder } from "../rules/plan-item.ts"
import { shifted } from "../rules/shifted.ts"
import type { Way } from "../rules/shifted.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "strategy.item-moved": { title: string; titleFr: string; under: string; underFr: string }
    "strategy.item-reordered": { title: string; titleFr: string }
  }
}

/** Moves a priority, or what stands under one, a place up or down among those beside it. */
export async function shiftItem(tx: Tx, actor: Actor, { id, way }: { id: string; way: Way }): Promise<void> {
  access.check(actor, "change", "strategy")
  const { items, item } = await lockedItem(tx, id)
  const beside = items.filter(({ parentId }) => parentId === item.parentId).map((one) => one.id)
  const table = item.kind === "priority" ? "priority" : "outcome"
  for (const [place, one] of shifted(beside, id, way).entries())
    await tx
      .updateTable(table)
      .set({ position: place + 1 })
      .where("id", "=", one)
      .execute()
  const { titleEn, titleFr } = item
  await record(tx, actor, {
    kind: "strategy.item-reordered",
    subject: { kind: item.kind, id },
    details: { title: titleEn, titleFr },
  })
}

/**
 * Puts what stands under a priority under something else of the same plan, at the end, with everything under it. The
 * chain goes with it: it stands on what it is under now.
 */
export async function moveUnder(
  tx: Tx,
  actor: Actor,
  { id, parentId }: { id: string; parentId: string },
): Promise<void> {
  access.check(actor, "change", "strategy")
  const { items, item } = await lockedItem(tx, id)
  const parent = items.find((one) => one.id === parentId)
  if (item.kind === "priority" || !parent) throw new NotFound()
  mustFit(items, item, parent)
  if (item.parentId === parentId) throw new Conflict(words.message("stands-there"))
  const siblings = items.filter((one) => one.parentId === parentId)
  await tx
    .updateTable("outcome")
    .set({
      priorityId: parent.priorityId,
      parentId: parent.kind === "priority" ? null : parent.id,
      position: Math.max(0, ...siblings.map(({ position }) => position)) + 1,
    })
    .where("id", "=", id)
    .execute()
  await withdrawSupport(tx, { supportId: item.parentId!, claimId: id })
  await support(tx, actor, { supportId: parentId, claimId: id })
  await record(tx, actor, {
    kind: "strategy.item-moved",
    subject: { kind: "outcome", id },
    details: {
      title: item.titleEn,
      titleFr: item.titleFr,
      under: parent.titleEn,
      underFr: parent.titleFr,
    },
  })
}

/** Nothing stands under itself, and no plan is deeper than four levels. */
function mustFit(items: readonly WorkedItem[], item: WorkedItem, parent: WorkedItem): void {
  const isUnderItself = parent.id === item.id || itemsUnder(items, item.id).some(({ id }) => id === parent.id)
  if (isUnderItself) throw new Invalid([{ field: "parentId", reason: words.message("under-itself") }])
  if (parent.depth + heightOf(items, item.id) > deepest)
    throw new Invalid([{ field: "parentId", reason: words.message("too-deep") }])
}

/** The item and everything of its plan; who moves something else of the plan meanwhile waits. */
async function lockedItem(tx: Tx, id: string): Promise<{ items: WorkedItem[]; item: WorkedItem }> {
  const planId = await planIdOfItem(tx, id)
  if (!planId) throw new NotFound()
  await tx.selectFrom("communityPlan").select("id").where("id", "=", planId).forUpdate().execute()
  const items = await itemsOf(tx, planId)
  const item = items.find((one) => one.id === id)
  if (!item) throw new NotFound()
  return { items, item }
}
