import { randomUUID } from "node:crypto"
import { columns } from "./lists.ts"
import type { Addition, Planned } from "./planned.ts"
import type { Row } from "./row.ts"
import { votesIn, votesText } from "./votes-text.ts"

/** Gives everything that is new an id of its own, wherever it is named. */
export function ownIds(plan: Pick<Planned, "added">): { added: Addition[]; ids: Map<string, string> } {
  const ids = new Map(plan.added.map(({ id }) => [id, randomUUID() as string]))
  const added = plan.added.map((one) => ({
    ...one,
    id: ids.get(one.id)!,
    values: named(one.values, columns[one.list], ids),
  }))
  return { added, ids }
}

export function named(
  row: Row,
  list: readonly { code: string; holds: string }[],
  ids: ReadonlyMap<string, string>,
): Row {
  const values: Record<string, string | null> = { ...row }
  for (const { code, holds } of list) {
    const value = values[code]
    if (holds === "ref" && value) values[code] = ids.get(value) ?? value
  }
  if (values["votes"])
    values["votes"] = votesText(votesIn(values["votes"]).map((vote) => named(vote, columns.votes, ids)))
  return values
}
