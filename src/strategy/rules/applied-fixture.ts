import type { PlanContent } from "./content.ts"
import { childrenOf, top } from "./difference.ts"
import type { Both, Change } from "./difference.ts"
import type { PlanItem } from "./plan-item.ts"

/** A plan with a difference done to it: what it was held against. Names nothing that the difference does not name. */
export function applied(content: PlanContent, changes: readonly Change[]): PlanContent {
  const items = new Map(content.items.map((item) => [item.id, item]))
  const children = childrenOf(content.items)
  const principles = new Map(content.principles.map((one) => [one.id, one]))
  let order = content.principles.map(({ id }) => id)
  let plan = content
  const leaves = (id: string) => {
    for (const [parent, ids] of children)
      children.set(
        parent,
        ids.filter((one) => one !== id),
      )
  }
  for (const change of changes) {
    if (change.kind === "removed" || change.kind === "moved") leaves(change.key)
    if (change.kind === "removed") items.delete(change.key)
    if (change.kind === "added") items.set(change.key, change.item)
    if (change.kind === "principle-removed") order = order.filter((id) => id !== change.key)
  }
  for (const change of changes) {
    if (change.kind === "order")
      children.set(change.key, inOrder(children.get(change.key) ?? [], change.after))
    if (change.kind === "principle-order") order = inOrder(order, change.after)
  }
  for (const { parentId, at, key } of arrivals(changes)) {
    const beside = children.get(parentId ?? top) ?? []
    children.set(parentId ?? top, beside.toSpliced(at, 0, key))
  }
  for (const change of changes) {
    if (change.kind === "principle-added") {
      principles.set(change.key, { id: change.key, textEn: change.text.en, textFr: change.text.fr })
      order = order.toSpliced(change.at, 0, change.key)
    }
    if (change.kind === "principle-changed")
      principles.set(change.key, { id: change.key, textEn: change.after.en, textFr: change.after.fr })
    plan = planWith(plan, change)
    const item = items.get(change.key)
    if (item) items.set(change.key, itemWith(item, change))
  }
  const listed = (parent: string, depth: number): PlanItem[] =>
    (children.get(parent) ?? []).flatMap((id) => [
      { ...items.get(id)!, parentId: parent === top ? null : parent, depth },
      ...listed(id, depth + 1),
    ])
  return { ...plan, principles: order.map((id) => principles.get(id)!), items: listed(top, 1) }
}

/** Those that come to a place, first the first: each place is counted with those before it. */
function arrivals(changes: readonly Change[]) {
  return changes
    .flatMap((change) => {
      if (change.kind === "added") return [{ ...change.place, key: change.key }]
      return change.kind === "moved" ? [{ ...change.after, key: change.key }] : []
    })
    .toSorted((one, other) => one.at - other.at)
}

/** Those named follow each other as said; the others keep their places. */
function inOrder(ids: readonly string[], wanted: readonly string[]): string[] {
  const next = wanted.filter((id) => ids.includes(id))
  return ids.map((id) => (wanted.includes(id) ? next.shift()! : id))
}

function planWith(plan: PlanContent, change: Change): PlanContent {
  if (change.kind === "title") return { ...plan, ...inBoth("title", change.after) }
  if (change.kind === "vision") return { ...plan, ...inBoth("vision", change.after) }
  if (change.kind === "years") return { ...plan, fromYear: change.after.from, toYear: change.after.to }
  return change.kind === "levels" ? { ...plan, levels: change.after } : plan
}

function itemWith(item: PlanItem, change: Change): PlanItem {
  switch (change.kind) {
    case "renamed":
      return { ...item, ...inBoth("title", change.after) }
    case "goal":
    case "why":
      return { ...item, ...inBoth(change.kind, change.after) }
    case "rank":
      return { ...item, rank: change.after }
    case "partnership-wide":
      return { ...item, isPartnershipWide: change.after }
    case "body": {
      const { id, en, fr } = change.after
      return { ...item, bodyId: id, bodyEn: en, bodyFr: fr }
    }
    default:
      return item
  }
}

function inBoth<Field extends string>(field: Field, { en, fr }: Both) {
  return { [`${field}En`]: en, [`${field}Fr`]: fr } as Record<`${Field}En` | `${Field}Fr`, string>
}
