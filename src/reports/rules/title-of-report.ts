import { fiscalYearLabel } from "#partnerships"
import type { Locale } from "#platform/words"
import type { ReportTemplate } from "./template.ts"

/** "Annual partnership report 2026-27", of a report whose content nobody needs to read for it. */
export function titleOfReport(
  locale: Locale,
  { template, fiscalYear }: { template: ReportTemplate; fiscalYear: number },
): string {
  return `${template.title[locale]} ${fiscalYearLabel(fiscalYear)}`
}
