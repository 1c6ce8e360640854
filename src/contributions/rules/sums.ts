import type { Confirmation } from "./confirmation.ts"
import { hasMoney, isInHours, kinds } from "./kind.ts"
import type { Kind } from "./kind.ts"
import type { Figures } from "./stated.ts"
import { Total } from "./total.ts"
import { hoursOf, worthOf } from "./worth.ts"
import type { Told } from "./worth.ts"

/** A contribution as far as sums ask. */
export type Given = Figures & {
  kind: Kind
  confirmation: Confirmation
  organizationId: string
  activityId: string | null
  priorityId: string | null
  fiscalYear: number
}

/** What one measure came to: what was confirmed, what was not, what is disputed; and how many have no figure, which is not zero. */
export type Parts<K extends Kind> = Record<Confirmation, Total<K>> & {
  total: Total<K>
  notStated: number
  notYetReported: number
  /** How many have a figure, in all and by confirmation: a sum of none is not zero. */
  withFigure: Record<Confirmation | "total", number>
}

/** The sums of one kind; volunteer hours have no money, cash has no hours. */
export type SumsOfKind<K extends Kind> = {
  kind: K
  count: number
  money: Parts<K> | null
  hours: Parts<K> | null
}

/** Kind by kind and never across: there is no field that could hold a sum of several. */
export type Sums = { [K in Kind]: SumsOfKind<K> }

export function sumsOf(given: readonly Given[]): Sums {
  return {
    cash: ofKind("cash", Total.of("cash"), given),
    "in-kind-hours": ofKind("in-kind-hours", Total.of("in-kind-hours"), given),
    "in-kind-space": ofKind("in-kind-space", Total.of("in-kind-space"), given),
    "in-kind-goods": ofKind("in-kind-goods", Total.of("in-kind-goods"), given),
    "volunteer-hours": ofKind("volunteer-hours", Total.of("volunteer-hours"), given),
    "leveraged-funds": ofKind("leveraged-funds", Total.of("leveraged-funds"), given),
  }
}

/** By what sums can be grouped; "" stands for what has no activity, or no priority. */
export const groupings = {
  giver: (one: Given) => one.organizationId,
  activity: (one: Given) => one.activityId ?? "",
  priority: (one: Given) => one.priorityId ?? "",
  year: (one: Given) => String(one.fiscalYear),
} as const

export type Grouping = keyof typeof groupings

/** The sums of each group, in the order in which the groups come. */
export function sumsBy(grouping: Grouping, given: readonly Given[]): Map<string, Sums> {
  const groups = Map.groupBy(given, groupings[grouping])
  return new Map([...groups].map(([key, under]) => [key, sumsOf(under)]))
}

/** The kinds that something was given of, in their order. */
export function kindsGiven(sums: Sums): Kind[] {
  return kinds.filter((kind) => sums[kind].count > 0)
}

function ofKind<K extends Kind>(kind: K, nothing: Total<K>, given: readonly Given[]): SumsOfKind<K> {
  const own = given.filter((one) => one.kind === kind)
  return {
    kind,
    count: own.length,
    money: hasMoney(kind) ? parts(nothing, own, worthOf) : null,
    hours: isInHours(kind) ? parts(nothing, own, hoursOf) : null,
  }
}

function parts<K extends Kind>(
  nothing: Total<K>,
  own: readonly Given[],
  measure: (kind: Kind, figures: Figures) => Told,
): Parts<K> {
  const sums = { confirmed: nothing, unconfirmed: nothing, disputed: nothing, total: nothing }
  let [notStated, notYetReported] = [0, 0]
  const withFigure = { confirmed: 0, unconfirmed: 0, disputed: 0, total: 0 }
  for (const one of own) {
    const told = measure(one.kind, one)
    if (told.state === "not-stated") notStated += 1
    if (told.state === "not-yet-reported") notYetReported += 1
    if (told.state !== "value") continue
    const amount = nothing.with(told.amount)
    sums[one.confirmation] = sums[one.confirmation].plus(amount)
    sums.total = sums.total.plus(amount)
    withFigure[one.confirmation] += 1
    withFigure.total += 1
  }
  return { ...sums, notStated, notYetReported, withFigure }
}
