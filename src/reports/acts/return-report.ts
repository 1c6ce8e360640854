import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Invalid } from "#platform/refusals"
import { fiscalYearLabel } from "#partnerships"
import { reportToReplyTo } from "./report-to-reply-to.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { takeStep } from "./take-step.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.returned": { year: string; comment: string }
  }
}

/** Notes that the funder asked for more: the report opens again, and what was submitted stays as it was. */
export async function returnReport(
  tx: Tx,
  actor: Actor,
  { comment, ...which }: WhichReport & { comment: string },
): Promise<void> {
  const report = await reportToReplyTo(tx, actor, which)
  if (comment.trim() === "")
    throw new Invalid([{ field: "comment", reason: words.message("comment-needed") }])
  await takeStep(tx, actor, report, { step: "returned", comment })
  await record(tx, actor, {
    kind: "reports.returned",
    subject: { kind: "report", id: report.id },
    details: { year: fiscalYearLabel(which.fiscalYear), comment },
  })
}
