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
  /** The partnership's, as far as the reader may see it: an officer from the next submission on. Null where there is none. */
  answer: CommentAnswer | null
}

export type CommentAnswer = { text: string; version: number; writtenAt: Date; by: string | null }

/** What officers said of the answers of a report, oldest first, with what the partnership answered. */
export async function officerComments(tx: Tx, reportId: string): Promise<OfficerComment[]> {
  const found = await tx
    .selectFrom("officerComment")
    .select(["id", "snapshotId", "question", "comment", "madeAt", "madeBy"])
    .where("reportId", "=", reportId)
    .orderBy("madeAt")
    .orderBy("id")
    .execute()
  if (found.length === 0) return []
  const answers = await newestAnswers(tx, reportId)
  const names = await personNames(tx, [
    ...found.map(({ madeBy }) => madeBy),
    ...[...answers.values()].flatMap(({ writtenBy }) => (writtenBy ? [writtenBy] : [])),
  ])
  return found.map(({ madeBy, ...comment }) => {
    const answer = answers.get(comment.id)
    return {
      ...comment,
      by: names.get(madeBy) ?? "",
      answer: answer
        ? {
            text: answer.answer,
            version: answer.version,
            writtenAt: answer.writtenAt,
            by: answer.writtenBy ? (names.get(answer.writtenBy) ?? null) : null,
          }
        : null,
    }
  })
}

async function newestAnswers(tx: Tx, reportId: string) {
  const rows = await tx
    .selectFrom("officerCommentAnswer")
    .distinctOn("commentId")
    .select(["commentId", "answer", "version", "writtenAt", "writtenBy"])
    .where("reportId", "=", reportId)
    .orderBy("commentId")
    .orderBy("version", "desc")
    .execute()
  return new Map(rows.map((row) => [row.commentId, row]))
}
