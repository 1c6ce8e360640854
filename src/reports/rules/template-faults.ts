import type { Bilingual, Question, ReportTemplate, Section } from "./template.ts"
import { publicComputations } from "./public-computations.ts"
import { rulesOf } from "./template-of.ts"

export type TemplateFault = {
  what:
    | "no-title"
    | "no-label"
    | "no-sections"
    | "letter-twice"
    | "section-title"
    | "section-empty"
    | "wording"
    | "key-twice"
    | "options"
    | "option-wording"
    | "columns"
    | "heading"
    | "not-public"
    | "years"
  /** Where: the section, and the question in it. */
  letter: string
  question: string
}

/** What a form still lacks before a report can be begun on it: above all, each of its words in both languages. */
export function templateFaults(template: ReportTemplate): TemplateFault[] {
  const { title, label, sections } = template
  const found: TemplateFault[] = []
  const add = (what: TemplateFault["what"], letter = "", question = "") =>
    found.push({ what, letter, question })
  if (!isSaid(title)) add("no-title")
  if (!isSaid(label)) add("no-label")
  const { from, to } = template.fiscalYears ?? { from: null, to: null }
  if (from !== null && to !== null && to < from) add("years")
  if (sections.length === 0) add("no-sections")
  for (const letter of repeats(sections.map((section) => section.letter.toLowerCase())))
    add("letter-twice", letter)
  for (const { letter, what } of sections.flatMap(sectionFaults)) add(what, letter)
  const all = sections.flatMap(({ letter, questions }) => questions.map((question) => ({ letter, question })))
  const twice = repeats(all.map(({ question }) => question.key))
  const isPublic = rulesOf(template).audience === "public"
  for (const { letter, question } of all) {
    if (twice.includes(question.key)) add("key-twice", letter, question.key)
    for (const what of questionFaults(question, isPublic)) add(what, letter, question.key)
  }
  return found
}

function sectionFaults({ letter, title, help, questions }: Section) {
  return [
    ...(isSaid(title) && isSaidOrNot(help) ? [] : [{ letter, what: "section-title" as const }]),
    ...(questions.length > 0 ? [] : [{ letter, what: "section-empty" as const }]),
  ]
}

function questionFaults(question: Question, isPublic: boolean): TemplateFault["what"][] {
  const words = isSaid(question.wording) && isSaidOrNot(question.hint) ? [] : ["wording" as const]
  if (question.kind === "choice") return [...words, ...optionFaults(question.options)]
  if (question.kind === "figure")
    return isPublic && !publicComputations.includes(question.computation) ? [...words, "not-public"] : words
  if (question.kind !== "table") return words
  const { columns } = question
  const keys = columns.map(({ key }) => key)
  return [
    ...words,
    ...(columns.length === 0 || repeats(keys).length > 0 ? ["columns" as const] : []),
    ...(columns.every(({ heading }) => isSaid(heading)) ? [] : ["heading" as const]),
    ...columns.flatMap((column) => (column.kind === "choice" ? optionFaults(column.options) : [])),
  ]
}

function optionFaults(options: readonly { code: string; wording: Bilingual }[]): TemplateFault["what"][] {
  const isOdd = options.length < 2 || repeats(options.map(({ code }) => code)).length > 0
  return [
    ...(isOdd ? ["options" as const] : []),
    ...(options.every(({ wording }) => isSaid(wording)) ? [] : ["option-wording" as const]),
  ]
}

function isSaid({ en, fr }: Bilingual): boolean {
  return en.trim() !== "" && fr.trim() !== ""
}

/** In both languages, or in neither. */
function isSaidOrNot({ en, fr }: Bilingual): boolean {
  return (en.trim() === "") === (fr.trim() === "")
}

function repeats(words: readonly string[]): string[] {
  return [...new Set(words.filter((word, place) => words.indexOf(word) !== place))]
}
