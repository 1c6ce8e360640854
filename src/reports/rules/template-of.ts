import type { Question, ReportTemplate, Section } from "./template.ts"
import { partnershipReport20261 } from "../templates/partnership-report-2026-1.ts"

/** Every version ever used, oldest first: a report stays on the one it was started with. */
export const templates: readonly ReportTemplate[] = [partnershipReport20261]

export const newestTemplate: ReportTemplate = partnershipReport20261

/** A report names a template this program does not hold: it was made by a newer one, and must not be guessed at. */
export function templateOf(named: { templateKey: string; templateVersion: string }): ReportTemplate {
  const found = templates.find(
    ({ key, version }) => key === named.templateKey && version === named.templateVersion,
  )
  if (!found) throw new Error(`No report template ${named.templateKey} ${named.templateVersion}`)
  return found
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
