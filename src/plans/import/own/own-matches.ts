import { fold } from "#platform/workbooks"
import type { Activity } from "../../reads/queries.ts"
import type { ImportDoubt } from "../planned-import.ts"
import type { OwnPlan, OwnRow } from "./own-rows.ts"

export type OwnMatch = { row: OwnRow; activity: Activity | undefined }

/**
 * Which activity each row is: by its mark, wherever the row was moved to and whatever it is called now; without one by its
 * title, as any plan. A row that was copied with its mark is a new activity.
 */
export function ownMatches(
  { rows }: OwnPlan,
  activities: readonly Activity[],
): { matches: OwnMatch[]; doubtful: ImportDoubt[] } {
  const doubtful: ImportDoubt[] = []
  const byId = new Map(activities.map((activity) => [activity.id, activity]))
  const taken = new Map<string, OwnRow>()
  const found = new Map<OwnRow, Activity>()
  const copies = new Set<OwnRow>()
  const strangers: OwnRow[] = []
  for (const row of rows) {
    const activity = row.mark && byId.get(row.mark.id)
    if (row.mark && !activity) strangers.push(row)
    if (!activity) continue
    const first = taken.get(activity.id)
    if (first) {
      copies.add(row)
      const { sheet, row: number } = first.at()
      doubtful.push({ ...row.at(), reason: { code: "own-row-copied", sheet, row: number } })
      continue
    }
    taken.set(activity.id, row)
    found.set(row, activity)
  }
  const rest = rows.filter((row) => !found.has(row) && !copies.has(row))
  const free = activities.filter(({ id }) => !taken.has(id))
  for (const [row, activity] of byTitle(rest, free)) found.set(row, activity)
  const fresh = strangers.filter((row) => !found.has(row))
  if (fresh.length > 0)
    doubtful.push({ ...fresh[0]!.at("mark"), reason: { code: "own-from-elsewhere", count: fresh.length } })
  return { matches: rows.map((row) => ({ row, activity: found.get(row) })), doubtful }
}

/** The surest first: by title under the same priority and outcome, under the same priority, alone of its title in the year. */
function byTitle(rows: readonly OwnRow[], activities: readonly Activity[]): Map<OwnRow, Activity> {
  const free = new Set(activities)
  const found = new Map<OwnRow, Activity>()
  const titled = new Map<string, Activity[]>()
  for (const activity of activities) {
    for (const key of new Set([fold(activity.titleEn), fold(activity.titleFr)])) {
      const before = titled.get(key)
      if (before) before.push(activity)
      else titled.set(key, [activity])
    }
  }
  const keysOf = (row: OwnRow) =>
    [
      ...new Set([row.texts.get("title_en"), row.texts.get("title_fr")].map((text) => fold(text ?? ""))),
    ].filter(Boolean)
  const called = new Map<string, number>()
  for (const row of rows) for (const key of keysOf(row)) called.set(key, (called.get(key) ?? 0) + 1)
  const isUnder = (row: OwnRow, column: "priority" | "outcome", titles: (string | null)[]) =>
    titles.some((title) => fold(title ?? "") === fold(row.texts.get(column) ?? ""))
  const rounds: ((row: OwnRow, one: Activity, key: string) => boolean)[] = [
    (row, one) =>
      isUnder(row, "priority", [one.priorityEn, one.priorityFr]) &&
      isUnder(row, "outcome", [one.outcomeEn, one.outcomeFr]),
    (row, one) => isUnder(row, "priority", [one.priorityEn, one.priorityFr]),
    (_, __, key) => called.get(key) === 1 && titled.get(key)?.length === 1,
  ]
  for (const fits of rounds) {
    for (const row of rows) {
      if (found.has(row)) continue
      for (const key of keysOf(row)) {
        const match = titled.get(key)?.find((one) => free.has(one) && fits(row, one, key))
        if (!match) continue
        found.set(row, match)
        free.delete(match)
        break
      }
    }
  }
  return found
}
