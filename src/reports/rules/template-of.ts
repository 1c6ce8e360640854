import type { Audience, Question, ReportTemplate, Section, TemplateRules } from "./template.ts"
import { blank20261 } from "../templates/blank-2026-1.ts"
import { councilSummary20261 } from "../templates/council-summary-2026-1.ts"
import { partnershipReport20261 } from "../templates/partnership-report-2026-1.ts"
import { partnershipReport20262 } from "../templates/partnership-report-2026-2.ts"
import { partnershipReport20263 } from "../templates/partnership-report-2026-3.ts"
import { yearInReview20261 } from "../templates/year-in-review-2026-1.ts"

/** The forms that ship with the software, every version ever used, oldest first: a report stays on the one it began on. */
export const shippedTemplates: readonly ReportTemplate[] = [
  partnershipReport20261,
  partnershipReport20262,
  partnershipReport20263,
  councilSummary20261,
  yearInReview20261,
  blank20261,
]

/** The annual report as it is begun today. */
export const newestTemplate: ReportTemplate = partnershipReport20263

export type TemplateNamed = { templateKey: string; templateVersion: string }

export function shippedTemplate({ templateKey, templateVersion }: TemplateNamed): ReportTemplate | undefined {
  return shippedTemplates.find(({ key, version }) => key === templateKey && version === templateVersion)
}

/** Of each key the version that came last. */
export function newestOfEach(templates: readonly ReportTemplate[]): ReportTemplate[] {
  return [...new Map(templates.map((template) => [template.key, template])).values()]
}

/** A form that says nothing else is for the funder, and lets a claim stand without evidence when it is named. */
export function rulesOf({ rules }: Pick<ReportTemplate, "rules">): TemplateRules {
  return rules ?? { audience: "funder", claims: "acknowledged" }
}

export function isFor(template: ReportTemplate, audience: Audience): boolean {
  return rulesOf(template).audience === audience
}

/** Whether it may be used for a fiscal year at all. */
export function isForYear({ fiscalYears }: ReportTemplate, fiscalYear: number): boolean {
  return fiscalYear >= (fiscalYears?.from ?? fiscalYear) && fiscalYear <= (fiscalYears?.to ?? fiscalYear)
}

/** Whether a partnership of that province or territory may use it; one that has not said where it is may use its own. */
export function isForRegion({ region }: Pick<ReportTemplate, "region">, province: string | null): boolean {
  return region === undefined || province === null || region === province
}

export function sectionOf(template: ReportTemplate, letter: string | undefined): Section | undefined {
  return template.sections.find((section) => section.letter === letter)
}

export function sectionWith(template: ReportTemplate, question: string): Section {
  const found = template.sections.find(({ questions }) => questions.some(({ key }) => key === question))
  if (!found) throw new Error(`No question ${question} in ${template.key} ${template.version}`)
  return found
}

export function questionOf(template: ReportTemplate, key: string): Question | undefined {
  return template.sections.flatMap((section) => section.questions).find((question) => question.key === key)
}
