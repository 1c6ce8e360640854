import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import { acceptReport, returnReport, submittedReport } from "#reports"
import type { WhichReport } from "#reports"
import { access } from "../access.ts"
import { words } from "../words/index.ts"
import { writeReply } from "./write-reply.ts"
import "../tables.ts"

export type Reply = WhichReport & {
  /** The submission that was read: a later one is not answered by it. */
  snapshotId: string
  reply: "accepted" | "returned"
  /** Of the report as a whole. */
  comment: string
  /** Of single answers, by the key of the question. */
  comments: readonly { question: string; comment: string }[]
  /** In whose name. */
  funder: { nameEn: string; nameFr: string }
  baseUrl: string
}

/**
 * An officer returns or accepts a report, with a comment on any answer, and the partnership's coordinators are written to.
 * All of it is the partnership's own record, and everybody in it may read it.
 * @throws Invalid when it is returned without a comment on the whole
 * @throws Conflict when somebody else replied meanwhile, or the report is not with the funder
 */
export async function replyToReport(tx: Tx, actor: Actor, reply: Reply): Promise<void> {
  access.check(actor, "reply to", "report")
  const { fiscalYear, template } = reply
  const which = { fiscalYear, template }
  const { report, content, snapshot } = await submittedReport(tx, which)
  if (snapshot.id !== reply.snapshotId) throw new Conflict(words.message("submitted-again"))
  const asked = new Set(content.sections.flatMap(({ answers }) => answers.map(({ key }) => key)))
  const comments = reply.comments.filter(({ comment }) => comment.trim() !== "")
  if (comments.some(({ question }) => !asked.has(question))) throw new Invalid({ key: "web.invalid-field" })
  const answering = { ...which, comment: reply.comment.trim() }
  if (reply.reply === "returned" && answering.comment === "")
    throw new Invalid([{ field: "comment", reason: words.message("comment-needed") }])
  await (reply.reply === "accepted" ? acceptReport : returnReport)(tx, actor, answering)
  for (const { question, comment } of comments)
    await tx
      .insertInto("officerComment")
      .values({
        partnershipId: actor.partnershipId,
        reportId: report.id,
        snapshotId: snapshot.id,
        question,
        comment: comment.trim(),
        madeAt: actor.at,
        madeBy: actor.id!,
      })
      .execute()
  await writeReply(tx, actor, {
    ...reply,
    reportId: report.id,
    number: (report.steps[0]?.number ?? 0) + 1,
    count: comments.length,
  })
}
