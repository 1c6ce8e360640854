import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import { reportName } from "#reports"
import type { KeptReport } from "#reports"
import { unanswered } from "../rules/unanswered.ts"
import { words } from "../words/index.ts"
import { officerComments } from "./officer-comments.ts"

/** For whoever submits a returned report: how many comments nobody has answered, and where they stand. */
export async function commentsUnanswered(
  tx: Tx,
  { locale, report }: { locale: Locale; report: KeptReport },
): Promise<{ label: string; path: string }[]> {
  const count = unanswered(await officerComments(tx, report.id), lastSubmission(report)).length
  if (count === 0) return []
  const name = reportName({ fiscalYear: report.fiscalYear, template: report.templateKey })
  return [{ label: words(locale)("comments-unanswered", { count }), path: `/reports/${name}/comments` }]
}

/** The snapshot of its newest submission. */
export function lastSubmission({ steps }: Pick<KeptReport, "steps">): string | null {
  return steps.find(({ step }) => step === "submitted")?.snapshotId ?? null
}
