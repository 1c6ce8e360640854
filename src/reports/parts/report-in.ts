import { NotFound } from "#platform/refusals"
import { reportNamed } from "../rules/which-report.ts"
import type { WhichReport } from "../rules/which-report.ts"

/** The report an address names: `/reports/2026`, `/reports/2026-council-summary`. Anything else is not there. */
export function reportIn(params: { year?: string | undefined }): Required<WhichReport> & { name: string } {
  const name = params.year ?? ""
  const which = reportNamed(name)
  if (!which) throw new NotFound()
  return { ...which, name }
}
