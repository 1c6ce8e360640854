import { closeness } from "../rules/closeness.ts"
import type { RosterDoubt } from "./roster-plan.ts"
import type { RosterRow } from "./roster-rows.ts"

/** No more than this many rows that share a word are compared with one: a word on half of all rows tells nothing. */
const mostCompared = 60

/** New names clearly like the name of an earlier row: two rows for one organisation, perhaps. Only reported. */
export function similarEntries(rows: readonly RosterRow[]): RosterDoubt[] {
  const byClue = new Map<string, RosterRow[]>()
  return rows.flatMap((row) => {
    const clues = cluesOf(row.entry.key)
    const earlier = new Set(clues.flatMap((clue) => byClue.get(clue) ?? []))
    for (const clue of clues) {
      const sharing = byClue.get(clue) ?? []
      if (sharing.length < mostCompared) byClue.set(clue, [...sharing, row])
    }
    const closest = [...earlier].find((other) => closeness(row.entry.key, other.entry.key) > 0)
    if (!closest) return []
    const { sheet, row: at, name } = closest.entry
    const reason = { code: "similar-to-row" as const, row: at, sheet, name }
    return [{ sheet: row.entry.sheet, row: row.entry.row, column: row.nameColumn, reason }]
  })
}

/** Its words, its first letters, and its initials, under any of which the other may be found. */
function cluesOf(key: string): string[] {
  const words = key.split(" ")
  const initials = words.map((word) => word[0]).join("")
  return [...new Set([...words.filter((word) => word.length > 2), `${key.slice(0, 4)}…`, initials])]
}
