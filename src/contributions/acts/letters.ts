import { fiscalYearLabel, letterClosing } from "#partnerships"
import type { Letterhead } from "#partnerships"
import { linkPlace, paragraphs } from "#platform/mail"
import { inLanguage, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Answer } from "../rules/confirmation.ts"
import { words } from "../words/index.ts"

export type Letter = { subject: string; body: string }

type Addressed = { head: Letterhead; name: string; locale: Locale }
type Named = { nameEn: string; nameFr: string }
type What = { whatEn: string; whatFr: string }

/** Asks a giver whether what is recorded of a year is so: what it is, and the one link. */
export function askingLetter(
  to: Addressed,
  matter: { giver: Named; fiscalYear: number; given: readonly What[] },
): Letter {
  const { locale } = to
  const say = words(locale)
  const values = valuesOf(to, matter)
  return {
    subject: say("letter-asking-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say("letter-asking", { ...values, count: matter.given.length }),
      matter.given.map((one) => `- ${inLanguage(locale, one, "what")}`).join("\n"),
      say("letter-asking-how"),
      linkPlace,
      letterClosing(to),
    ),
  }
}

/** Proof of what a giver said. */
export function answerReceipt(
  to: Addressed,
  matter: {
    giver: Named
    fiscalYear: number
    answers: readonly (What & { answer: Answer; remark: string })[]
    reference: string
  },
): Letter {
  const { locale } = to
  const say = words(locale)
  const values = { ...valuesOf(to, matter), reference: matter.reference }
  return {
    subject: say("letter-answered-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say("letter-answered", values),
      matter.answers.map((one) => answerLine(locale, one)).join("\n"),
      say("letter-reference", values),
      letterClosing(to),
    ),
  }
}

function answerLine(locale: Locale, one: What & { answer: Answer; remark: string }): string {
  const what = inLanguage(locale, one, "what")
  const line = `- ${words(locale)("answer-line", { what, answer: words(locale)(`answer-${one.answer}`) })}`
  return one.remark === "" ? line : `${line}\n  ${one.remark.replaceAll("\n", "\n  ")}`
}

function valuesOf({ name, locale }: Addressed, matter: { giver: Named; fiscalYear: number }) {
  return { name, giver: nameIn(locale, matter.giver), year: fiscalYearLabel(matter.fiscalYear) }
}
