import { outcomeOf, outcomeOfCounts, votersOf } from "#terms"
import type { Choice, Counts, Outcome, Table } from "#terms"
import type { Method } from "./methods.ts"

export type Taken = {
  method: Method
  table: Table
  /** By seat, where it is known who voted how. */
  choices: ReadonlyMap<string, Choice>
  /** Hands or papers as they were counted. */
  counts: Counts
}

/** What a vote comes to, however it was taken. Consensus is that nobody at the table objects: each speaks for it. */
export function declared({ method, table, choices, counts }: Taken): Outcome {
  if (method === "link") return outcomeOf({ table, choices, between: true })
  if (method === "roll-call") return outcomeOf({ table, choices })
  if (method === "consensus") {
    const agreed = new Map(votersOf(table).map(({ id }) => [id, "for" as const]))
    return outcomeOf({ table, choices: agreed })
  }
  return outcomeOfCounts(table, counts)
}
