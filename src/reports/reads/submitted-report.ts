import type { Tx } from "#platform/database"
import { NotFound } from "#platform/refusals"
import { reportOf, snapshotsOf } from "./queries.ts"
import type { KeptReport } from "./queries.ts"
import { thaw } from "../rules/snapshot.ts"
import type { ReportContent } from "../rules/content.ts"
import type { WhichReport } from "../rules/which-report.ts"

export type SubmittedReport = {
  report: KeptReport
  content: ReportContent
  snapshot: { id: string; text: string; sha256: string; takenAt: Date }
}

/** A year's report as it was last submitted, also while it is being written again. Refused when it never was. */
export async function submittedReport(tx: Tx, which: WhichReport): Promise<SubmittedReport> {
  const report = await reportOf(tx, which)
  const snapshot = (await snapshotsOf(tx, report.id)).at(-1)
  if (!snapshot) throw new NotFound()
  return { report, content: thaw(snapshot.text), snapshot }
}
