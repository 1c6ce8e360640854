import { columns } from "./lists.ts"
import type { Row } from "./row.ts"

const codes = columns.votes.map(({ code }) => code).filter((code) => code !== "vote_event_id")

/** The votes of one vote event as one text, in one order whatever order they came in: two that say the same are the same. */
export function votesText(votes: readonly Row[]): string | null {
  if (votes.length === 0) return null
  const lines = votes.map((vote) => JSON.stringify(codes.map((code) => vote[code] ?? null)))
  return `[${lines.toSorted().join(",")}]`
}

export function votesIn(text: string | null | undefined): Row[] {
  if (!text) return []
  const lines = JSON.parse(text) as (string | null)[][]
  return lines.map((values) => Object.fromEntries(codes.map((code, index) => [code, values[index] ?? null])))
}
