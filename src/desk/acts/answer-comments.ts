import { fiscalYearLabel } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { reportToWrite } from "#reports"
import type { WhichReport } from "#reports"
import { access } from "../access.ts"
import { officerComments } from "../reads/officer-comments.ts"
import { words } from "../words/index.ts"
import "../tables.ts"

declare module "#platform/acts" {
  interface Acts {
    "desk.comments-answered": { year: string; count: number }
  }
}

export type CommentAnswered = {
  commentId: string
  /** How many answers this comment had when its form was opened. */
  version: number
  answer: string
}

const longest = 4000

/**
 * Answers an officer's comments, each for itself. Until the report is submitted again nobody at the funder sees a word of
 * it. Only what changed is written; an empty answer takes back the one before.
 * @throws Conflict once the report is submitted, and where somebody else answered the same comment meanwhile
 */
export async function answerComments(
  tx: Tx,
  actor: Actor,
  { answers, ...which }: WhichReport & { answers: readonly CommentAnswered[] },
): Promise<void> {
  access.check(actor, "answer", "comment")
  const report = await reportToWrite(tx, actor, which)
  const known = new Map((await officerComments(tx, report.id)).map((comment) => [comment.id, comment]))
  let count = 0
  for (const { commentId, version, answer } of answers) {
    const comment = known.get(commentId)
    if (!comment) throw new NotFound()
    const said = answer.trim()
    if (said.length > longest)
      throw new Invalid([{ field: `on-${commentId}`, reason: words.message("comment-long") }])
    if (said === (comment.answer?.text ?? "")) continue
    if (version !== (comment.answer?.version ?? 0)) throw new Conflict(words.message("answered-meanwhile"))
    await tx
      .insertInto("officerCommentAnswer")
      .values({
        partnershipId: actor.partnershipId,
        reportId: report.id,
        commentId,
        version: version + 1,
        afterStep: report.steps[0]?.number ?? 0,
        answer: said,
        writtenAt: actor.at,
        writtenBy: actor.kind === "person" ? actor.id : null,
      })
      .execute()
    count += 1
  }
  if (count === 0) return
  await record(tx, actor, {
    kind: "desk.comments-answered",
    subject: { kind: "report", id: report.id },
    details: { year: fiscalYearLabel(report.fiscalYear), count },
  })
}
