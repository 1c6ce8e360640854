import { evidenceWords, supportWanted, walkDownFromEach } from "#evidence"
import type { NodeKind } from "#evidence"
import type { Tx } from "#platform/database"
import { fiscalYearEnd, fiscalYearLabel, fiscalYearStart } from "#partnerships"
import { noAnswer } from "../rules/answer.ts"
import type { Answer, AnswerCell, TypedQuestion } from "../rules/answer.ts"
import type { KeptAnswer } from "../rules/answer-form.ts"
import { both } from "../rules/both.ts"
import { computations } from "../computations/index.ts"
import { forEverybody } from "../rules/for-everybody.ts"
import { isFor } from "../rules/template-of.ts"
import type { AnswerContent, ClaimContent, ReportContent, SectionContent } from "../rules/content.ts"
import { withOverrides } from "../rules/override.ts"
import type { Override } from "../rules/override.ts"
import { overridesOf } from "./overrides.ts"
import { answersOf, claimsOf, quotesOf } from "./queries.ts"
import type { KeptClaim, KeptQuote, KeptReport } from "./queries.ts"
import { wordsOf } from "../rules/report-value.ts"
import type { Cell } from "../rules/report-value.ts"
import type { Column, Computation, Question, ReportTemplate, Section } from "../rules/template.ts"
import { yearRecords } from "./year-records.ts"
import type { YearRecords } from "./year-records.ts"

/**
 * What the report says if it is drawn from the records now, as a draft of `today` (`YYYY-MM-DD`). Each kind of record is
 * read once and every figure is counted from that, so figures of one report never disagree.
 */
export async function assembleReport(tx: Tx, report: KeptReport, today: string): Promise<ReportContent> {
  const { fiscalYear, template } = report
  const from = fiscalYearStart(fiscalYear).toString()
  const to = fiscalYearEnd(fiscalYear).toString()
  const asOf = today < to ? today : to
  const records = await yearRecords(tx, { fiscalYear, from, asOf, wanted: computationsIn(template) })
  const { id, slug, nameEn, nameFr, kind, standing } = records.partnership
  const gathered: Gathered = {
    records,
    answers: await answersOf(tx, report.id),
    quotes: await quotesOf(tx, report.id),
    overrides: Map.groupBy(
      await overridesOf(tx, report.id, records.partnership.timeZone),
      ({ question }) => question,
    ),
    claims: await claimContents(tx, await claimsOf(tx, report.id)),
  }
  const content: ReportContent = {
    format: "entente.report/1",
    state: "draft",
    date: today,
    submittedBy: null,
    partnership: { id, slug, name: { en: nameEn, fr: nameFr }, kind, standing },
    fiscalYear: { year: fiscalYear, label: fiscalYearLabel(fiscalYear), from, to, asOf },
    template: { key: template.key, version: template.version, title: template.title, label: template.label },
    sections: template.sections.map((section) => sectionContent(section, gathered)),
  }
  return isFor(template, "public") ? forEverybody(content) : content
}

function computationsIn({ sections }: ReportTemplate): Set<Computation> {
  const asked = sections.flatMap(({ questions }) => questions)
  return new Set(asked.flatMap((question) => (question.kind === "figure" ? [question.computation] : [])))
}

type Gathered = {
  records: YearRecords
  answers: ReadonlyMap<string, KeptAnswer>
  quotes: ReadonlyMap<string, KeptQuote[]>
  overrides: ReadonlyMap<string, readonly Override[]>
  /** By the question each answers. */
  claims: ReadonlyMap<string, ClaimContent[]>
}

function sectionContent({ letter, title, help, questions }: Section, gathered: Gathered): SectionContent {
  return { letter, title, help, answers: questions.map((question) => answerContent(question, gathered)) }
}

function answerContent(question: Question, gathered: Gathered): AnswerContent {
  const { records, answers, claims, quotes, overrides } = gathered
  const { key, was, wording, hint, required } = question
  const asked = { key, ...(was ? { was } : {}), wording, hint, required }
  if (question.kind === "figure") {
    const { kind, computation } = question
    const figure = withOverrides(computations[computation](records), overrides.get(key) ?? [])
    return { ...asked, kind, computation, ...figure }
  }
  if (question.kind === "claims") {
    return { ...asked, kind: "claims", extents: question.extents, claims: claims.get(key) ?? [] }
  }
  const typed = typedContent(question, asked, answers.get(key)?.answer ?? noAnswer(question))
  const sources = (quotes.get(key) ?? []).map(sourceContent)
  return typed.kind === "narrative" && sources.length > 0 ? { ...typed, sources } : typed
}

function sourceContent({ nodeId, titleEn, titleFr, sourceEn, sourceFr }: KeptQuote) {
  return { id: nodeId, title: { en: titleEn, fr: titleFr }, source: { en: sourceEn, fr: sourceFr } }
}

type Asked = Pick<Question, "key" | "was" | "wording" | "hint" | "required">

/** An answer of another kind than its question asks for is none. */
function typedContent(question: TypedQuestion, asked: Asked, answer: Answer): AnswerContent {
  if (question.kind === "narrative") {
    const { kind, maximumCharacters } = question
    return { ...asked, kind, maximumCharacters, text: "en" in answer ? answer : { en: "", fr: "" } }
  }
  if (question.kind === "choice") {
    const { kind, choose, options } = question
    return { ...asked, kind, choose, options, chosen: "choice" in answer ? answer.choice : [] }
  }
  const { kind, columns } = question
  const rows = "rows" in answer ? answer.rows : []
  const cells = rows.map((row) => columns.map((column) => cellContent(column, row[column.key])))
  return { ...asked, kind, columns, rows: cells }
}

function cellContent(column: Column, cell: AnswerCell | undefined): Cell {
  if (cell === undefined) return { state: "blank" }
  if (typeof cell !== "string") return "state" in cell ? cell : wordsOf(cell)
  const option = column.kind === "choice" ? column.options.find(({ code }) => code === cell) : undefined
  return option ? wordsOf(option.wording, option.code) : { state: "blank" }
}

async function claimContents(tx: Tx, claims: readonly KeptClaim[]): Promise<Gathered["claims"]> {
  const byQuestion = new Map<string, ClaimContent[]>()
  const beneath = await walkDownFromEach(
    tx,
    claims.map(({ id }) => id),
  )
  for (const claim of claims) {
    const evidence = (beneath.get(claim.id) ?? []).map((node) => ({
      id: node.id,
      kind: node.kind,
      title: { en: node.titleEn, fr: node.titleFr },
      steps: node.steps,
      under: node.fromId ?? claim.id,
      strength: node.strength
        ? { code: node.strength, words: both(evidenceWords, `strength-${node.strength}`) }
        : null,
    }))
    const content: ClaimContent = {
      id: claim.id,
      extent: claim.extent,
      text: { en: claim.textEn, fr: claim.textFr },
      contributors: { en: claim.contributorsEn, fr: claim.contributorsFr },
      hasEvidence: evidence.some(({ steps, kind }) => steps === 1 && wanted.includes(kind)),
      evidence,
    }
    byQuestion.set(claim.question, [...(byQuestion.get(claim.question) ?? []), content])
  }
  return byQuestion
}

const wanted: readonly NodeKind[] = supportWanted.claim
