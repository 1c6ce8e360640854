/** A priority, or what stands under it at any level. */
export type PlanItem = {
  id: string
  kind: "priority" | "outcome"
  /** What it stands straight under; null for a priority. */
  parentId: string | null
  depth: number
  titleEn: string
  titleFr: string
  goalEn: string
  goalFr: string
  whyEn: string
  whyFr: string
  /** Null unless the partnership ranks them. */
  rank: number | null
  bodyId: string | null
  bodyEn: string
  bodyFr: string
  isPartnershipWide: boolean
}

type Placed = { id: string; parentId: string | null; position: number }

/** A tree in the order of the page: each followed by what stands under it. What hangs under nothing known is left out. */
export function inPageOrder<Item extends Placed>(items: readonly Item[]): (Item & { depth: number })[] {
  const under = Map.groupBy(items, ({ parentId }) => parentId)
  const walk = (parentId: string | null, depth: number): (Item & { depth: number })[] =>
    (under.get(parentId) ?? [])
      .toSorted((one, other) => one.position - other.position)
      .flatMap((item) => [{ ...item, depth }, ...walk(item.id, depth + 1)])
  return walk(null, 1)
}

/** Everything under one item, itself left out. */
export function itemsUnder<Item extends { id: string; parentId: string | null }>(
  items: readonly Item[],
  id: string,
): Item[] {
  const straight = items.filter(({ parentId }) => parentId === id)
  return straight.flatMap((item) => [item, ...itemsUnder(items, item.id)])
}

/** How many levels a subtree has: 1 for an item with nothing under it. */
export function heightOf(items: readonly { id: string; parentId: string | null }[], id: string): number {
  const straight = items.filter(({ parentId }) => parentId === id)
  return 1 + Math.max(0, ...straight.map((item) => heightOf(items, item.id)))
}
