import { unsupported, walkUp } from "#evidence"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { communityPlanOf } from "../reads/community-plans.ts"
import { contentOf } from "../reads/plan-content.ts"
import { planName } from "../reads/plan-name.ts"
import { planIdOfItem } from "../reads/queries.ts"
import { supportUnder } from "../reads/support-under.ts"
import { hasBelow, levelAt } from "../rules/level.ts"
import { heightOf, itemsUnder } from "../rules/plan-item.ts"
import { levelSaid } from "../rules/level-said.ts"

export type ItemSeen = Awaited<ReturnType<typeof itemSeen>>

/** Everything the page of one priority, or of what stands under one, shows. */
export async function itemSeen(tx: Tx, { locale, actor }: { locale: Locale; actor: Actor }, id: string) {
  const planId = await planIdOfItem(tx, id)
  const plan = planId ? await communityPlanOf(tx, planId) : undefined
  const content = plan && (await contentOf(tx, plan.id))
  const item = content?.items.find((one) => one.id === id)
  if (!plan || !content || !item) throw new NotFound()
  const { items, levels } = content
  const beside = items.filter(({ parentId }) => parentId === item.parentId)
  const place = beside.findIndex((one) => one.id === id)
  const below = itemsUnder(items, id)
  const lacking = item.kind === "priority" ? await unsupported(tx, "priority") : []
  return {
    locale,
    may: access.may(actor, "change", "strategy"),
    plan: { id: plan.id, name: planName(locale, plan) },
    content,
    item,
    above: aboveOf(content, item).map((one) => ({
      id: one.id,
      kind: one.kind,
      title: titleIn(locale, one),
    })),
    below: items
      .filter(({ parentId }) => parentId === id)
      .map((one) => ({ ...one, count: itemsUnder(items, one.id).length })),
    mayAdd: hasBelow(levels, item.depth) ? levelSaid(locale, levelAt(levels, item.depth + 1)) : null,
    isFirst: place === 0,
    isLast: place === beside.length - 1,
    couldStandUnder: items.filter(
      (one) =>
        item.kind === "outcome" &&
        one.id !== id &&
        one.id !== item.parentId &&
        !below.includes(one) &&
        one.depth + heightOf(items, id) <= levels.length,
    ),
    support: (await supportUnder(tx, [id])).get(id) ?? [],
    activities: (await walkUp(tx, id)).filter(({ kind }) => kind === "activity"),
    lacksEvidence: lacking.some((node) => node.id === id),
  }
}

type Content = NonNullable<Awaited<ReturnType<typeof contentOf>>>

/** From the top down to what it stands straight under. */
function aboveOf(content: Content, item: Content["items"][number]): Content["items"] {
  const parent = content.items.find(({ id }) => id === item.parentId)
  return parent ? [...aboveOf(content, parent), parent] : []
}
