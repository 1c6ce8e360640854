import type { Locale } from "#platform/words"
import type { ReportContent } from "../rules/content.ts"
import { words } from "../words/index.ts"

/** "Annual partnership report 2026-27". */
export function reportTitle(locale: Locale, { template, fiscalYear }: ReportContent): string {
  return `${template.title[locale]} ${fiscalYear.label}`
}

/** What nobody may miss about a report that is not final, or not real. */
export function reportMarks(locale: Locale, { state, partnership }: ReportContent): string[] {
  const say = words(locale)
  return [
    ...(state === "draft" ? [say("mark-draft")] : []),
    ...(partnership.standing === "sample" ? [say("mark-sample")] : []),
  ]
}
