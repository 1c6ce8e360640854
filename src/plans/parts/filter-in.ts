import { z } from "zod"
import { isActivityStatus } from "../rules/activity-status.ts"
import type { PlanFilter } from "../reads/plan-page.ts"

/** What an address asks of the plan page. What is no filter there is ignored: an old or mistyped address still opens. */
export function filterIn(url: string): { page: number; filter: PlanFilter; query: string } {
  const asked = new URL(url).searchParams
  const status = asked.get("status")
  const search = asked.get("search")?.trim().slice(0, 100)
  const [priority, lead] = [id(asked.get("priority")), id(asked.get("lead"))]
  const filter: PlanFilter = {
    ...(isActivityStatus(status) ? { status } : {}),
    ...(priority ? { priority } : {}),
    ...(lead ? { lead } : {}),
    ...(search ? { search } : {}),
  }
  const query = new URLSearchParams(filter as Record<string, string>).toString()
  return { page: pageIn(asked), filter, query: query && `${query}&` }
}

function pageIn(asked: URLSearchParams): number {
  const page = Number(asked.get("page"))
  return Number.isSafeInteger(page) && page > 0 && page < 1_000_000 ? page : 1
}

function id(text: string | null): string | undefined {
  return z.uuid().safeParse(text).data
}
