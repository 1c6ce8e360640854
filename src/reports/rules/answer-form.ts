import type { Problem } from "#platform/refusals"
import type { Locale } from "#platform/words"
import { answerProblems, emptyCell, isTyped, noAnswer, tidyAnswer } from "./answer.ts"
import type { Answer, AnswerCell, AnswerRow, TypedQuestion } from "./answer.ts"
import { canonicalJson } from "./canonical-json.ts"
import { readValue, writeValue } from "./read-value.ts"
import { blank } from "./report-value.ts"
import type { Column, Question, TableQuestion } from "./template.ts"
import { words } from "../words/index.ts"

/** What a section's form sends: fields by name, several values for a list. */
export type Sent = Readonly<Record<string, string | readonly string[]>>

export type KeptAnswer = { answer: Answer; version: number }
export type TouchedAnswer = { question: string; version: number; answer: Answer }

/** How many rows a table's form shows that nobody has filled yet. */
const spareRows = 4

/** The fields of one question, filled; beside them the version they were filled from and what it said. */
export function answerFields(locale: Locale, question: TypedQuestion, kept: KeptAnswer | undefined): Sent {
  const { answer, version } = kept ?? { answer: noAnswer(question), version: 0 }
  return {
    [`${question.key}.version`]: String(version),
    [`${question.key}.was`]: canonicalJson(answer),
    ...valueFields(locale, question, answer),
  }
}

/**
 * What a form changed: every answer that no longer says what the form was filled with. An answer nobody touched is left
 * alone, so that it cannot undo what somebody else wrote meanwhile.
 */
export function touchedAnswers(
  locale: Locale,
  questions: readonly Question[],
  sent: Sent,
): { touched: TouchedAnswer[]; problems: Problem[] } {
  const asked = questions.filter(isTyped)
  const unknown = Object.keys(sent).filter((name) => !asked.some((question) => isOf(question, name)))
  const strange = unknown.map((field) => ({
    field: "",
    reason: { key: "web.unknown-field", values: { field } },
  }))
  const read = asked.map((question) => ({ question: question.key, ...readAnswer(locale, question, sent) }))
  const touched = read.filter(({ isTouched }) => isTouched)
  return {
    touched: touched.map(({ question, version, answer }) => ({ question, version, answer })),
    problems: [...strange, ...touched.flatMap(({ problems }) => problems)],
  }
}

type ReadAnswer = { answer: Answer; version: number; isTouched: boolean; problems: Problem[] }

function readAnswer(locale: Locale, question: TypedQuestion, sent: Sent): ReadAnswer {
  const unread: Problem[] = []
  const typed = answerIn(question, { locale, sent, unread })
  const answer = tidyAnswer(question, typed)
  const version = Number(one(sent, `${question.key}.version`))
  return {
    answer,
    version: Number.isInteger(version) ? version : 0,
    isTouched: unread.length > 0 || canonicalJson(answer) !== one(sent, `${question.key}.was`),
    // Rows are counted as they were typed, blank ones included: a problem must find its field.
    problems: [...unread, ...answerProblems(question, typed)],
  }
}

export type ShownAnswer = {
  fields: Sent
  /** What somebody else saved while this was being typed; null when nobody did. */
  meanwhile: Answer | null
}

/**
 * What a form shows of one question: what is kept or, when the form was refused, what was typed, to be compared with what
 * somebody else saved meanwhile. Sending it again then means it.
 */
export function shownAnswer(
  locale: Locale,
  question: TypedQuestion,
  { kept, refused }: { kept: KeptAnswer | undefined; refused?: { typed: Sent } | undefined },
): ShownAnswer {
  const fields = answerFields(locale, question, kept)
  if (!refused) return { fields, meanwhile: null }
  const read = readAnswer(locale, question, refused.typed)
  if (!read.isTouched) return { fields, meanwhile: null }
  const typed = Object.entries(refused.typed).filter(([name]) => isOf(question, name))
  const marks = [`${question.key}.version`, `${question.key}.was`]
  const untouched = untouchedTexts(question, read.answer, refused.typed)
  const fromKept = [...marks, ...untouched].map((name) => [name, fields[name] ?? ""] as const)
  return {
    fields: Object.fromEntries([...typed, ...fromKept]),
    meanwhile: read.version === (kept?.version ?? 0) ? null : (kept?.answer ?? noAnswer(question)),
  }
}

/** Who wrote in one language only must not bring back what the other said before. */
function untouchedTexts({ key }: TypedQuestion, answer: Answer, typed: Sent): string[] {
  if (!("en" in answer)) return []
  const was = one(typed, `${key}.was`)
  return (["en", "fr"] as const)
    .filter((language) => was.includes(`"${language}":${canonicalJson(answer[language])}`))
    .map((language) => `${key}.${language}`)
}

function isOf(question: TypedQuestion, name: string): boolean {
  return name.replace("[]", "").split(".")[0] === question.key
}

/** How many rows of a table a form has fields for. */
export function rowsIn(question: TableQuestion, sent: Sent): number {
  const places = Object.keys(sent).flatMap((name) => {
    const [key, place] = name.split(".")
    return key === question.key && /^\d+$/.test(place ?? "") ? [Number(place) + 1] : []
  })
  return Math.max(0, ...places)
}

function valueFields(locale: Locale, question: TypedQuestion, answer: Answer): Sent {
  const { key } = question
  if ("choice" in answer) return { [choiceField(question)]: answer.choice }
  if (!("rows" in answer)) return { [`${key}.en`]: answer.en, [`${key}.fr`]: answer.fr }
  if (question.kind !== "table") return {}
  const spare = Array.from({ length: spareRows }, (): AnswerRow => ({}))
  const fields = [...answer.rows, ...spare].flatMap((row, place) =>
    question.columns.flatMap((column) =>
      cellFields(locale, `${key}.${place}.${column.key}`, row[column.key] ?? emptyCell(column)),
    ),
  )
  return Object.fromEntries(fields)
}

function cellFields(locale: Locale, name: string, cell: AnswerCell): [string, string][] {
  if (typeof cell === "string") return [[name, cell]]
  if ("state" in cell) return [[name, writeValue(locale, cell)]]
  return [
    [`${name}.en`, cell.en],
    [`${name}.fr`, cell.fr],
  ]
}

export function choiceField(question: TypedQuestion): string {
  return question.kind === "choice" && question.choose === "several" ? `${question.key}[]` : question.key
}

type Reading = { locale: Locale; sent: Sent; unread: Problem[] }

function answerIn(question: TypedQuestion, reading: Reading): Answer {
  const { key } = question
  const { sent } = reading
  if (question.kind === "narrative") return { en: one(sent, `${key}.en`), fr: one(sent, `${key}.fr`) }
  if (question.kind === "choice") {
    const chosen = sent[key] ?? sent[`${key}[]`] ?? []
    return { choice: (typeof chosen === "string" ? [chosen] : chosen).filter(Boolean) }
  }
  const places = Array.from({ length: rowsIn(question, sent) }, (_, place) => place)
  return {
    rows: places.map((place) =>
      Object.fromEntries(
        question.columns.map((column) => [
          column.key,
          cellIn(column, `${key}.${place}.${column.key}`, reading),
        ]),
      ),
    ),
  }
}

function cellIn(column: Column, name: string, { locale, sent, unread }: Reading): AnswerCell {
  if (column.kind === "text") return { en: one(sent, `${name}.en`), fr: one(sent, `${name}.fr`) }
  if (column.kind === "choice") return one(sent, name)
  const value = readValue(locale, one(sent, name))
  if (!value) unread.push({ field: name, reason: words.message("number-odd") })
  return value ?? blank
}

export function one(sent: Sent, name: string): string {
  const value = sent[name]
  return (typeof value === "string" ? value : value?.[0]) ?? ""
}
