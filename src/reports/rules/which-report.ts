/** The form of the annual report: the report a year has when no other is named. */
export const annualKey = "partnership-report"

/** One report: a year has at most one on each form. */
export type WhichReport = {
  fiscalYear: number
  /** Key of its form; the annual report's when it is left out. */
  template?: string | undefined
}

/** How an address names it: `2026` for the annual report, `2026-council-summary` for another. */
export function reportName({ fiscalYear, template = annualKey }: WhichReport): string {
  return template === annualKey ? String(fiscalYear) : `${fiscalYear}-${template}`
}

/** What a name stands for; null when it names no report. */
export function reportNamed(name: string): Required<WhichReport> | null {
  const [, year, key] = /^(20\d\d)(?:-([a-z][a-z0-9-]{0,39}))?$/.exec(name) ?? []
  return year ? { fiscalYear: Number(year), template: key ?? annualKey } : null
}
