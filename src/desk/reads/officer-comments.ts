import { personNames } from "#identity"
import type { Tx } from "#platform/database"
import "../tables.ts"

export type OfficerComment = {
  id: string
  snapshotId: string
  question: string
  comment: string
  madeAt: Date
  by: string
}

/** What officers said of the answers of a report, oldest first. */
export async function officerComments(tx: Tx, reportId: string): Promise<OfficerComment[]> {
  const found = await tx
    .selectFrom("officerComment")
    .select(["id", "snapshotId", "question", "comment", "madeAt", "madeBy"])
    .where("reportId", "=", reportId)
    .orderBy("madeAt")
    .orderBy("id")
    .execute()
  const names = await personNames(
    tx,
    found.map(({ madeBy }) => madeBy),
  )
  return found.map(({ madeBy, ...comment }) => ({ ...comment, by: names.get(madeBy) ?? "" }))
}
