import { levelSaid } from "#strategy"
import type { Level } from "#strategy"
import type { Locale } from "#platform/words"
import type { Bilingual, ReportTemplate, Section } from "./template.ts"

/**
 * A form as the partnership speaks: where its wording says {priority}, {priorities}, {Priority} or {Priorities}, what the
 * partnership calls the uppermost level of its Community Plan.
 */
export function inOwnWords<Form extends Pick<ReportTemplate, "sections">>(form: Form, level: Level): Form {
  return { ...form, sections: form.sections.map((section) => sectionSaid(section, level)) }
}

/** Whether anything in it is to be said in the partnership's words. */
export function asksOwnWords(form: Pick<ReportTemplate, "sections">): boolean {
  return placeholder.test(JSON.stringify(form.sections))
}

const placeholder = /\{(priority|priorities|Priority|Priorities)\}/

function sectionSaid({ title, help, questions, ...rest }: Section, level: Level): Section {
  return {
    ...rest,
    title: said(title, level),
    help: said(help, level),
    questions: questions.map((question) => ({
      ...question,
      wording: said(question.wording, level),
      hint: said(question.hint, level),
    })),
  }
}

function said(text: Bilingual, level: Level): Bilingual {
  return { en: filled(text.en, "en", level), fr: filled(text.fr, "fr", level) }
}

function filled(text: string, locale: Locale, level: Level): string {
  const { one, many, One, Many } = levelSaid(locale, level)
  const names: Record<string, string> = { priority: one, priorities: many, Priority: One, Priorities: Many }
  return text.replaceAll(new RegExp(placeholder, "g"), (_, name: string) => names[name] ?? "")
}
