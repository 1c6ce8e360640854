import type { Problem } from "#platform/refusals"
import { countCharacters } from "./count-characters.ts"
import { blank } from "./report-value.ts"
import type { ReportValue } from "./report-value.ts"
import type {
  Bilingual,
  ChoiceQuestion,
  Column,
  NarrativeQuestion,
  Question,
  TableQuestion,
} from "./template.ts"
import { words } from "../words/index.ts"

/** What the secretariat wrote, chose or typed; claims and figures are kept elsewhere. */
export type Answer = Bilingual | ChoiceAnswer | TableAnswer

export type ChoiceAnswer = { choice: readonly string[] }
export type TableAnswer = { rows: readonly AnswerRow[] }
export type AnswerRow = Readonly<Record<string, AnswerCell>>

/** Words in both languages, a number or why there is none, or the code of an option ("" when none is chosen). */
export type AnswerCell = Bilingual | ReportValue | string

/** Questions that are answered by typing or choosing on the section's page. */
export type TypedQuestion = NarrativeQuestion | ChoiceQuestion | TableQuestion

export const mostRows = 60
export const longestCell = 300

export function isTyped(question: Question): question is TypedQuestion {
  return question.kind === "narrative" || question.kind === "choice" || question.kind === "table"
}

/** The answer nobody has given yet. */
export function noAnswer(question: TypedQuestion): Answer {
  if (question.kind === "narrative") return { en: "", fr: "" }
  return question.kind === "choice" ? { choice: [] } : { rows: [] }
}

/** What keeps an answer from being kept, by the field it was typed in. A missing answer is no problem of a draft. */
export function answerProblems(question: TypedQuestion, answer: Answer): Problem[] {
  if (question.kind === "narrative")
    return "en" in answer ? textProblems(question, answer) : [odd(question.key)]
  if (question.kind === "choice")
    return "choice" in answer ? choiceProblems(question, answer) : [odd(question.key)]
  return "rows" in answer ? tableProblems(question, answer) : [odd(question.key)]
}

/** Texts trimmed, cells in their columns' order, wholly blank rows left out, choices in the order they are offered. */
export function tidyAnswer(question: TypedQuestion, answer: Answer): Answer {
  if (question.kind === "choice" && "choice" in answer) {
    const { choice } = answer
    return { choice: question.options.map(({ code }) => code).filter((code) => choice.includes(code)) }
  }
  if (question.kind === "table" && "rows" in answer) {
    const rows = answer.rows.map((row) => tidyRow(question.columns, row))
    return { rows: rows.filter((row) => Object.values(row).some((cell) => !isBlankCell(cell))) }
  }
  return "en" in answer ? tidyText(answer) : answer
}

function tidyText({ en, fr }: Bilingual): Bilingual {
  return { en: tidyLines(en), fr: tidyLines(fr) }
}

function tidyLines(text: string): string {
  return text.replaceAll("\r\n", "\n").trim()
}

function tidyRow(columns: readonly Column[], row: AnswerRow): AnswerRow {
  return Object.fromEntries(
    columns.map((column) => [column.key, tidyCell(row[column.key] ?? emptyCell(column))]),
  )
}

function tidyCell(cell: AnswerCell): AnswerCell {
  return typeof cell === "object" && "en" in cell ? tidyText(cell) : cell
}

export function emptyCell(column: Column): AnswerCell {
  if (column.kind === "text") return { en: "", fr: "" }
  return column.kind === "choice" ? "" : blank
}

function isBlankCell(cell: AnswerCell): boolean {
  if (typeof cell === "string") return cell === ""
  return "state" in cell ? cell.state === "blank" : cell.en === "" && cell.fr === ""
}

function textProblems({ key, maximumCharacters: most }: NarrativeQuestion, text: Bilingual): Problem[] {
  return (["en", "fr"] as const).flatMap((language) => {
    const count = countCharacters(text[language])
    return count > most
      ? [{ field: `${key}.${language}`, reason: words.message("text-too-long", { count, most }) }]
      : []
  })
}

function choiceProblems(question: ChoiceQuestion, { choice }: ChoiceAnswer): Problem[] {
  const known = question.options.map(({ code }) => code)
  const field = question.choose === "several" ? `${question.key}[]` : question.key
  if (choice.some((code) => !known.includes(code))) return [odd(field)]
  return question.choose === "one" && choice.length > 1 ? [odd(field)] : []
}

function tableProblems({ key, columns }: TableQuestion, { rows }: TableAnswer): Problem[] {
  const tooMany =
    rows.length > mostRows ? [{ field: "", reason: words.message("too-many-rows", { most: mostRows }) }] : []
  const cells = rows.flatMap((row, place) =>
    Object.entries(row).flatMap(([name, cell]) => {
      const column = columns.find((each) => each.key === name)
      return column ? cellProblems(`${key}.${place}.${name}`, column, cell) : [odd("")]
    }),
  )
  return [...tooMany, ...cells]
}

function cellProblems(field: string, column: Column, cell: AnswerCell): Problem[] {
  if (column.kind === "choice") {
    const known = cell === "" || column.options.some(({ code }) => code === cell)
    return known ? [] : [odd(field)]
  }
  if (typeof cell === "string") return [odd(field)]
  if (column.kind !== "text") return "state" in cell ? numberProblems(field, column, cell) : [odd(field)]
  if ("state" in cell) return [odd(field)]
  const long = Math.max(countCharacters(cell.en), countCharacters(cell.fr)) > longestCell
  return long ? [{ field: `${field}.en`, reason: words.message("cell-too-long", { most: longestCell }) }] : []
}

function numberProblems(field: string, { kind }: Column, cell: ReportValue): Problem[] {
  if (cell.state !== "value") return []
  const { value } = cell
  if (!Number.isFinite(value) || value < 0 || value > 1e12)
    return [{ field, reason: words.message("number-odd") }]
  const isYear = Number.isInteger(value) && value >= 1900 && value <= 2200
  return kind === "year" && !isYear ? [{ field, reason: words.message("year-odd") }] : []
}

function odd(field: string): Problem {
  return { field, reason: { key: "web.invalid-field" } }
}
