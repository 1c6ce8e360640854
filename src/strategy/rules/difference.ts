import type { PlanContent } from "./content.ts"
import type { Level } from "./level.ts"
import type { PlanItem } from "./plan-item.ts"

/** A text in both languages. */
export type Both = { en: string; fr: string }

type Place = { parentId: string | null; at: number }

/**
 * One thing that is not as it was. `key` is an item's or principle's id, "plan" for the plan itself; each key has at
 * most one change of each kind.
 */
export type Change =
  | { kind: "added" | "removed"; key: string; item: PlanItem; place: Place }
  | { kind: "moved"; key: string; item: PlanItem; before: Place; after: Place }
  | { kind: "renamed" | "goal" | "why"; key: string; item: PlanItem; before: Both; after: Both }
  | { kind: "rank"; key: string; item: PlanItem; before: number | null; after: number | null }
  | { kind: "body"; key: string; item: PlanItem; before: PlanBody; after: PlanBody }
  | { kind: "partnership-wide"; key: string; item: PlanItem; after: boolean }
  | { kind: "order"; key: string; before: string[]; after: string[] }
  | { kind: "principle-added" | "principle-removed"; key: string; text: Both; at: number }
  | { kind: "principle-changed"; key: string; before: Both; after: Both }
  | { kind: "principle-order"; key: "principles"; before: string[]; after: string[] }
  | { kind: "title" | "vision"; key: "plan"; before: Both; after: Both }
  | { kind: "years"; key: "plan"; before: Years; after: Years }
  | { kind: "levels"; key: "plan"; before: Level[]; after: Level[] }

type PlanBody = { id: string | null; en: string; fr: string }
type Years = { from: number | null; to: number | null }

/** What stands straight under the plan has this in place of a parent's id. */
export const top = "top"

/** Everything that is different in `after`, each change once; nothing for two that say the same. */
export function difference(before: PlanContent, after: PlanContent): Change[] {
  return [...ofPlan(before, after), ...ofPrinciples(before, after), ...ofItems(before, after)]
}

function ofPlan(before: PlanContent, after: PlanContent): Change[] {
  const changes: Change[] = []
  for (const kind of ["title", "vision"] as const) {
    const [was, is] = [bothOf(before, kind), bothOf(after, kind)]
    if (!same(was, is)) changes.push({ kind, key: "plan", before: was, after: is })
  }
  const [was, is] = [before, after].map(({ fromYear, toYear }) => ({ from: fromYear, to: toYear }))
  if (!same(was, is)) changes.push({ kind: "years", key: "plan", before: was!, after: is! })
  if (!same(before.levels, after.levels))
    changes.push({ kind: "levels", key: "plan", before: before.levels, after: after.levels })
  return changes
}

function ofPrinciples(before: PlanContent, after: PlanContent): Change[] {
  const [was, is] = [before.principles, after.principles]
  const [known, now] = [byId(was), byId(is)]
  const [wasOrder, isOrder] = commonOrder(ids(was), ids(is))
  return [
    ...was.flatMap((one, at): Change[] =>
      now.has(one.id) ? [] : [{ kind: "principle-removed", key: one.id, text: bothOf(one, "text"), at }],
    ),
    ...is.flatMap((one, at): Change[] => {
      const old = known.get(one.id)
      if (!old) return [{ kind: "principle-added", key: one.id, text: bothOf(one, "text"), at }]
      const [from, to] = [bothOf(old, "text"), bothOf(one, "text")]
      return same(from, to) ? [] : [{ kind: "principle-changed", key: one.id, before: from, after: to }]
    }),
    ...(same(wasOrder, isOrder)
      ? []
      : [{ kind: "principle-order" as const, key: "principles" as const, before: wasOrder, after: isOrder }]),
  ]
}

function ofItems(before: PlanContent, after: PlanContent): Change[] {
  const [known, now] = [byId(before.items), byId(after.items)]
  const [wasPlaces, isPlaces] = [placesOf(before.items), placesOf(after.items)]
  const removed = before.items.flatMap((item): Change[] =>
    now.has(item.id) ? [] : [{ kind: "removed", key: item.id, item, place: wasPlaces.get(item.id)! }],
  )
  const others = after.items.flatMap((item): Change[] => {
    const place = isPlaces.get(item.id)!
    const old = known.get(item.id)
    if (!old) return [{ kind: "added", key: item.id, item, place }]
    const was = wasPlaces.get(item.id)!
    const moved: Change[] =
      was.parentId === place.parentId
        ? []
        : [{ kind: "moved", key: item.id, item, before: was, after: place }]
    return [...moved, ...ofItem(old, item)]
  })
  return [...removed, ...others, ...orders(before, after)]
}

function ofItem(was: PlanItem, item: PlanItem): Change[] {
  const about = { key: item.id, item }
  const changes: Change[] = []
  const texts = [["renamed", "title"] as const, ["goal", "goal"] as const, ["why", "why"] as const]
  for (const [kind, field] of texts) {
    const [before, after] = [bothOf(was, field), bothOf(item, field)]
    if (!same(before, after)) changes.push({ kind, ...about, before, after })
  }
  if (was.rank !== item.rank) changes.push({ kind: "rank", ...about, before: was.rank, after: item.rank })
  if (was.bodyId !== item.bodyId)
    changes.push({ kind: "body", ...about, before: bodyOf(was), after: bodyOf(item) })
  if (was.isPartnershipWide !== item.isPartnershipWide)
    changes.push({ kind: "partnership-wide", ...about, after: item.isPartnershipWide })
  return changes
}

/** Where those that stayed under one parent follow each other otherwise than before. */
function orders(before: PlanContent, after: PlanContent): Change[] {
  const [was, is] = [childrenOf(before.items), childrenOf(after.items)]
  return [...is].flatMap(([key, children]): Change[] => {
    const [wasOrder, isOrder] = commonOrder(was.get(key) ?? [], children)
    return same(wasOrder, isOrder) ? [] : [{ kind: "order", key, before: wasOrder, after: isOrder }]
  })
}

/** The children of each parent in their order; those of the plan itself under `top`. */
export function childrenOf(items: readonly PlanItem[]): Map<string, string[]> {
  const children = new Map<string, string[]>()
  for (const { id, parentId } of items)
    children.set(parentId ?? top, [...(children.get(parentId ?? top) ?? []), id])
  return children
}

function placesOf(items: readonly PlanItem[]): Map<string, Place> {
  const places = [...childrenOf(items)].flatMap(([parent, children]) =>
    children.map((id, at): [string, Place] => [id, { parentId: parent === top ? null : parent, at }]),
  )
  return new Map(places)
}

function commonOrder(was: readonly string[], is: readonly string[]): [string[], string[]] {
  return [was.filter((id) => is.includes(id)), is.filter((id) => was.includes(id))]
}

function bothOf<Field extends string>(
  said: Readonly<Record<`${Field}En` | `${Field}Fr`, string>>,
  field: Field,
): Both {
  return { en: said[`${field}En`], fr: said[`${field}Fr`] }
}

function bodyOf({ bodyId, bodyEn, bodyFr }: PlanItem): PlanBody {
  return { id: bodyId, en: bodyEn, fr: bodyFr }
}

function byId<Item extends { id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]))
}

function ids(items: readonly { id: string }[]): string[] {
  return items.map(({ id }) => id)
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
