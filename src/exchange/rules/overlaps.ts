import type { Row } from "./row.ts"

/** Whether two turns have a day in common. */
export function overlaps(one: Row, other: Row): boolean {
  const before = (end: string | null | undefined, start: string | null | undefined) =>
    end !== null && end !== undefined && start !== null && start !== undefined && end < start
  return !before(one["end_date"], other["start_date"]) && !before(other["end_date"], one["start_date"])
}
