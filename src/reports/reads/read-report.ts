import type { Tx } from "#platform/database"
import { assembleReport } from "./assemble.ts"
import type { ReportContent } from "../rules/content.ts"
import { reportOf, snapshotsOf } from "./queries.ts"
import type { WhichReport } from "../rules/which-report.ts"
import type { KeptReport } from "./queries.ts"
import { thaw } from "../rules/snapshot.ts"

export type ReportRead = {
  report: KeptReport
  content: ReportContent
  /** What it was drawn from once it is submitted: the exact text, and its hash. */
  snapshot: { text: string; sha256: string; takenAt: Date } | null
}

/** A year's report: while it is open from the records, from its submission on from its snapshot and nothing else. */
export async function readReport(
  tx: Tx,
  { today, ...which }: WhichReport & { today: string },
): Promise<ReportRead> {
  const report = await reportOf(tx, which)
  if (report.isOpen) return { report, content: await assembleReport(tx, report, today), snapshot: null }
  const snapshot = (await snapshotsOf(tx, report.id)).at(-1)
  if (!snapshot) throw new Error(`Report ${report.id} is submitted and has no snapshot`)
  const { text, sha256, takenAt } = snapshot
  return { report, content: thaw(text), snapshot: { text, sha256, takenAt } }
}
