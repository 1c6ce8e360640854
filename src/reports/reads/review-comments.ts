import { personNames } from "#identity"
import type { Tx } from "#platform/database"
import "../tables.ts"

export type ReviewComment = {
  id: string
  question: string
  comment: string
  madeAt: Date
  by: string | null
  resolvedAt: Date | null
  resolvedBy: string | null
}

/** What colleagues said of the answers of a report, oldest first, with their names. */
export async function reviewComments(tx: Tx, reportId: string): Promise<ReviewComment[]> {
  const found = await tx
    .selectFrom("reportReviewComment")
    .select(["id", "question", "comment", "madeAt", "madeBy", "resolvedAt", "resolvedBy"])
    .where("reportId", "=", reportId)
    .orderBy("madeAt")
    .orderBy("id")
    .execute()
  const names = await personNames(
    tx,
    found.flatMap(({ madeBy, resolvedBy }) => [madeBy, resolvedBy].filter((id) => id !== null)),
  )
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  return found.map(({ madeBy, resolvedBy, ...comment }) => ({
    ...comment,
    by: nameOf(madeBy),
    resolvedBy: nameOf(resolvedBy),
  }))
}

/** How many of a report's comments nobody has dealt with, by question. */
export async function openComments(tx: Tx, reportId: string): Promise<Map<string, number>> {
  const found = await tx
    .selectFrom("reportReviewComment")
    .select((row) => ["question", row.fn.countAll<number>().as("count")])
    .where("reportId", "=", reportId)
    .where("resolvedAt", "is", null)
    .groupBy("question")
    .execute()
  return new Map(found.map(({ question, count }) => [question, Number(count)]))
}
