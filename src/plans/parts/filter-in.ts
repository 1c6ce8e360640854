import { z } from "zod"
import { fiscalQuarters } from "#partnerships"
import { isActivityStatus } from "../rules/activity-status.ts"
import { groupings } from "../reads/plan-page.ts"
import type { Grouping, PlanFilter } from "../reads/plan-page.ts"

/** By which names the list, the board and the timeline may be asked. */
export const askedOfPlan = ["page", "search", "status", "priority", "lead", "body", "quarter", "by"]

export type AskedPlan = {
  page: number
  filter: PlanFilter
  by: Grouping
  /** What the other views of the same plan are asked: everything but the page. */
  query: string
}

/** What an address asks of a plan. What is no filter there is ignored: an old or mistyped address still opens. */
export function filterIn(url: string): AskedPlan {
  const asked = new URL(url).searchParams
  const [status, lead] = [asked.get("status"), asked.get("lead")]
  const by = groupings.find((grouping) => grouping === asked.get("by")) ?? "priority"
  const filter: PlanFilter = {
    ...(isActivityStatus(status) ? { status } : {}),
    ...(status === "overdue" ? { isOverdue: true } : {}),
    ...(lead === "secretariat" ? { isSecretariatLed: true } : {}),
    ...given("lead", id(lead)),
    ...given("priority", id(asked.get("priority"))),
    ...given("body", id(asked.get("body"))),
    ...given(
      "quarter",
      fiscalQuarters.find((quarter) => String(quarter) === asked.get("quarter")),
    ),
    ...given("search", asked.get("search")?.trim().slice(0, 100)),
  }
  const query = new URLSearchParams(Object.entries(typedOf(filter, by))).toString()
  return { page: pageIn(asked), filter, by, query: query && `${query}&` }
}

/** A filter as the fields of its form have it. */
export function typedOf(filter: PlanFilter, by: Grouping): Record<string, string> {
  const { status, isOverdue, lead, isSecretariatLed, quarter, ...ids } = filter
  return {
    ...(ids as Record<string, string>),
    ...given("status", isOverdue ? "overdue" : status),
    ...given("lead", isSecretariatLed ? "secretariat" : lead),
    ...given("quarter", quarter && String(quarter)),
    ...given("by", by === "priority" ? undefined : by),
  }
}

function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): Partial<Record<Name, Value>> {
  return value ? ({ [name]: value } as Record<Name, Value>) : {}
}

function pageIn(asked: URLSearchParams): number {
  const page = Number(asked.get("page"))
  return Number.isSafeInteger(page) && page > 0 && page < 1_000_000 ? page : 1
}

function id(text: string | null): string | undefined {
  return z.uuid().safeParse(text).data
}
