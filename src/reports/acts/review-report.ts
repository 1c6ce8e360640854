import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotFound } from "#platform/refusals"
import { fiscalYearLabel } from "#partnerships"
import { access } from "../access.ts"
import { questionOf } from "../rules/template-of.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { words } from "../words/index.ts"
import { reportAlone } from "./write-report.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.review-commented": { year: string; question: string; questionFr: string }
    "reports.review-resolved": { year: string; question: string; questionFr: string }
  }
}

const longest = 2000

/** Says of one answer of a report that is being written what its author should look at. Refused once it is submitted. */
export async function commentOnAnswer(
  tx: Tx,
  actor: Actor,
  { question, comment, ...which }: WhichReport & { question: string; comment: string },
): Promise<void> {
  access.check(actor, "review", "report")
  const report = await reportAlone(tx, which)
  if (!report.isOpen) throw new Conflict(words.message("frozen"))
  const asked = questionOf(report.template, question)
  if (!asked) throw new Invalid([{ field: "question", reason: words.message("review-question-needed") }])
  const said = comment.trim()
  if (said === "") throw new Invalid([{ field: "comment", reason: words.message("review-comment-needed") }])
  if (said.length > longest)
    throw new Invalid([{ field: "comment", reason: words.message("review-comment-long", { most: longest }) }])
  await tx
    .insertInto("reportReviewComment")
    .values({
      partnershipId: actor.partnershipId,
      reportId: report.id,
      question,
      comment: said,
      madeAt: actor.at,
      madeBy: personOf(actor),
    })
    .execute()
  await record(tx, actor, {
    kind: "reports.review-commented",
    subject: { kind: "report", id: report.id },
    details: {
      year: fiscalYearLabel(which.fiscalYear),
      question: asked.wording.en,
      questionFr: asked.wording.fr,
    },
  })
}

/** Notes that a comment was dealt with: once, by whoever was first. */
export async function resolveComment(
  tx: Tx,
  actor: Actor,
  { id, ...which }: WhichReport & { id: string },
): Promise<void> {
  access.check(actor, "review", "report")
  const report = await reportAlone(tx, which)
  const comment = await tx
    .selectFrom("reportReviewComment")
    .select(["question", "resolvedAt"])
    .where("reportId", "=", report.id)
    .where("id", "=", id)
    .executeTakeFirst()
  if (!comment) throw new NotFound()
  if (comment.resolvedAt) throw new Conflict(words.message("review-resolved-already"))
  await tx
    .updateTable("reportReviewComment")
    .set({ resolvedAt: actor.at, resolvedBy: personOf(actor) })
    .where("id", "=", id)
    .execute()
  const asked = questionOf(report.template, comment.question)?.wording
  await record(tx, actor, {
    kind: "reports.review-resolved",
    subject: { kind: "report", id: report.id },
    details: {
      year: fiscalYearLabel(which.fiscalYear),
      question: asked?.en ?? comment.question,
      questionFr: asked?.fr ?? comment.question,
    },
  })
}

function personOf(actor: Actor): string | null {
  return actor.kind === "person" ? actor.id : null
}
