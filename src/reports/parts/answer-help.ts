import { Invalid } from "#platform/refusals"
import type { Problem } from "#platform/refusals"
import type { Tx } from "#platform/database"
import { acceptedUpdates } from "../reads/accepted-updates.ts"
import type { AcceptedUpdate } from "../reads/accepted-updates.ts"
import { lastYearsAnswers } from "../reads/last-years-answers.ts"
import { answersOf } from "../reads/queries.ts"
import type { KeptReport } from "../reads/queries.ts"
import { one } from "../rules/answer-form.ts"
import type { KeptAnswer, Sent, TouchedAnswer } from "../rules/answer-form.ts"
import { answerProblems, isTyped, noAnswer } from "../rules/answer.ts"
import type { Answer } from "../rules/answer.ts"
import { withQuote } from "../rules/quote.ts"
import { sourceOf } from "../reads/source-of.ts"
import type { Bilingual, Question } from "../rules/template.ts"
import { words } from "../words/index.ts"

/** What somebody asked for beside saving: last year's answer, a quotation, or a source off the list. */
export type HelpAsked = {
  take: { question: string; answer: Answer } | null
  quote: { question: string; update: AcceptedUpdate } | null
  unquote: string | null
  kept: ReadonlyMap<string, KeptAnswer>
  /** What keeps it from being done, by the field to mend. */
  problems: Problem[]
}

/** What a section's form may ask for, with what it needs from the records. */
export async function helpAsked(tx: Tx, report: KeptReport, sent: Sent): Promise<HelpAsked> {
  const [take, quote, unquote] = [one(sent, "take"), one(sent, "quote"), one(sent, "unquote")]
  const before = take === "" ? undefined : (await lastYearsAnswers(tx, report)).get(take)
  const wanted = one(sent, `${quote}.quote`)
  const updates = quote === "" ? [] : await acceptedUpdates(tx, report.fiscalYear)
  const update = updates.find(({ id }) => id === wanted)
  return {
    take: before?.fits ? { question: take, answer: before.answer } : null,
    quote: update ? { question: quote, update } : null,
    unquote: unquote || null,
    kept: await answersOf(tx, report.id),
    problems:
      quote === "" || update ? [] : [{ field: `${quote}.quote`, reason: words.message("quote-needed") }],
  }
}

/** The answers alone. */
export function withoutHelp(sent: Sent): Sent {
  const isHelp = (name: string) => ["take", "quote", "unquote"].includes(name) || name.endsWith(".quote")
  return Object.fromEntries(Object.entries(sent).filter(([name]) => !isHelp(name)))
}

/** What was typed, with what was asked for put into it. Last year's answer never replaces one of this year. */
export function withHelp(
  touched: readonly TouchedAnswer[],
  asked: { helped: HelpAsked; sent: Sent; questions: readonly Question[]; timeZone: string },
): TouchedAnswer[] {
  const { helped, sent, questions, timeZone } = asked
  const question = questions.find(({ key }) => key === (helped.take ?? helped.quote)?.question)
  if (!question || !isTyped(question)) return [...touched]
  const { key } = question
  const typed = touched.find((answer) => answer.question === key)
  const others = touched.filter((answer) => answer !== typed)
  const version = typed?.version ?? Number(one(sent, `${key}.version`))
  const before = typed?.answer ?? helped.kept.get(key)?.answer ?? noAnswer(question)
  if (helped.take) {
    const isBlank = typed === undefined && !helped.kept.has(key)
    return isBlank ? [...others, { question: key, version, answer: helped.take.answer }] : [...touched]
  }
  if (!helped.quote || !("en" in before)) return [...touched]
  const { update } = helped.quote
  const quoted = { ...update, source: sourceOf(update, timeZone) }
  const answer = withQuote(before as Bilingual, quoted)
  const problems = answerProblems(question, answer)
  if (problems.length > 0) throw new Invalid(problems)
  return [...others, { question: key, version, answer }]
}
