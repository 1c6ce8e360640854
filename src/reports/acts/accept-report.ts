import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { fiscalYearLabel } from "#partnerships"
import { reportToReplyTo } from "./report-to-reply-to.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { takeStep } from "./take-step.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.accepted": { year: string }
  }
}

/** Notes that the funder accepted the report as submitted. */
export async function acceptReport(
  tx: Tx,
  actor: Actor,
  { comment, ...which }: WhichReport & { comment: string },
): Promise<void> {
  const report = await reportToReplyTo(tx, actor, which)
  await takeStep(tx, actor, report, { step: "accepted", comment })
  await record(tx, actor, {
    kind: "reports.accepted",
    subject: { kind: "report", id: report.id },
    details: { year: fiscalYearLabel(which.fiscalYear) },
  })
}
