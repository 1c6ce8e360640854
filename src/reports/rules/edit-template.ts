import { outcomes } from "../templates/partnership-report-2026-1/outcomes.ts"
import type { Bilingual, Option, Question, ReportTemplate, Section } from "./template.ts"

/** One change of a form. Sections are named by their letter, questions by their key. */
export type TemplateEdit =
  | { kind: "heading"; heading: Pick<ReportTemplate, "title" | "label" | "rules" | "region" | "fiscalYears"> }
  | { kind: "section"; letter: string | null; section: Pick<Section, "letter" | "title" | "help"> }
  | { kind: "question"; letter: string; key: string | null; question: Question }
  | { kind: "remove-section" | "section-up" | "section-down"; letter: string }
  | { kind: "remove-question" | "question-up" | "question-down"; key: string }

export function edited(template: ReportTemplate, edit: TemplateEdit): ReportTemplate {
  const { sections } = template
  switch (edit.kind) {
    case "heading": {
      const { title: _, label: __, rules: ___, region: ____, fiscalYears: _____, ...rest } = template
      return { ...rest, ...edit.heading }
    }
    case "section":
      return { ...template, sections: withSection(sections, edit) }
    case "remove-section":
      return { ...template, sections: sections.filter(({ letter }) => letter !== edit.letter) }
    case "section-up":
    case "section-down":
      return {
        ...template,
        sections: moved(
          sections,
          sections.findIndex(({ letter }) => letter === edit.letter),
          edit.kind === "section-up" ? -1 : 1,
        ),
      }
    default:
      return { ...template, sections: sections.map((section) => withQuestions(section, edit)) }
  }
}

function withSection(
  sections: readonly Section[],
  { letter, section }: Extract<TemplateEdit, { kind: "section" }>,
): Section[] {
  if (letter === null) return [...sections, { ...section, questions: [] }]
  return sections.map((each) => (each.letter === letter ? { ...each, ...section } : each))
}

type QuestionEdit = Exclude<
  TemplateEdit,
  { kind: "heading" | "section" | "remove-section" | "section-up" | "section-down" }
>

function withQuestions(section: Section, edit: QuestionEdit): Section {
  const { questions } = section
  const place = questions.findIndex(({ key }) => key === edit.key)
  if (edit.kind === "question") {
    if (edit.key === null)
      return section.letter === edit.letter
        ? { ...section, questions: [...questions, edit.question] }
        : section
    return { ...section, questions: questions.map((one, at) => (at === place ? edit.question : one)) }
  }
  if (edit.kind === "remove-question")
    return { ...section, questions: questions.filter(({ key }) => key !== edit.key) }
  return { ...section, questions: moved(questions, place, edit.kind === "question-up" ? -1 : 1) }
}

/** One place up or down; what stands at the end already stays there. */
function moved<Part>(parts: readonly Part[], place: number, by: -1 | 1): Part[] {
  const to = place + by
  const [from, other] = [parts[place], parts[to]]
  if (place < 0 || from === undefined || other === undefined) return [...parts]
  return parts.with(place, other).with(to, from)
}

/** The scale on which claims answer, the same in every form. */
export const claimExtents = outcomes[0]!.extents

/** A key made of words, that none of the others has. */
export function keyFrom(words: string, taken: readonly string[]): string {
  const plain = words
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ")
    .slice(0, 5)
    .join("-")
    .slice(0, 32)
    .replace(/^[0-9-]+/, "")
    .replace(/-+$/, "")
  const base = plain || "question"
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? base : `${base}-${number}`
    if (!taken.includes(key)) return key
  }
}

/** Options as somebody listed them, line by line in each language; one that is still there keeps its code. */
export function optionsFrom(lines: Bilingual, before: readonly Option[]): Option[] {
  const [en, fr] = [linesIn(lines.en), linesIn(lines.fr)]
  const count = Math.max(en.length, fr.length)
  const taken: string[] = []
  return Array.from({ length: count }, (_, place) => {
    const wording = { en: en[place] ?? "", fr: fr[place] ?? "" }
    const same =
      before.find((option) => option.wording.en === wording.en && !taken.includes(option.code)) ??
      (before.length === count ? before[place] : undefined)
    const free = same && !taken.includes(same.code) ? same.code : undefined
    const code = free ?? keyFrom(wording.en, [...taken, ...before.map((option) => option.code)])
    taken.push(code)
    return { code, wording }
  })
}

/** Options as they are written in one language, one on each line. */
export function optionLines(options: readonly Option[], language: "en" | "fr"): string {
  return options.map(({ wording }) => wording[language]).join("\n")
}

export function linesIn(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)
}
