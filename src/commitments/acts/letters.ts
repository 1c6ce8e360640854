import { fiscalYearLabel, letterClosing } from "#partnerships"
import type { Letterhead } from "#partnerships"
import type { CommitmentAnswer } from "#plans"
import { linkPlace, paragraphs } from "#platform/mail"
import { nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

export type Letter = { subject: string; body: string }

type Addressed = { head: Letterhead; name: string; locale: Locale }
type Named = { nameEn: string; nameFr: string }
type Titled = { titleEn: string; titleFr: string }

/** Asks an organisation whether it leads what it is named for, for the first time or once more; one link for all of it. */
export function askingLetter(
  to: Addressed,
  matter: {
    lead: Named
    fiscalYear: number
    activities: readonly Titled[]
    step: "asking" | "reminder"
  },
): Letter {
  const { locale } = to
  const { step } = matter
  const say = words(locale)
  const values = { ...valuesOf(to, matter), count: matter.activities.length }
  return {
    subject: say(`letter-${step}-subject`, values),
    body: paragraphs(
      say("letter-hello", values),
      say(`letter-${step}`, values),
      matter.activities.map((one) => `- ${titleIn(locale, one)}`).join("\n"),
      say("letter-how"),
      linkPlace,
      letterClosing(to),
    ),
  }
}

/** Proof of what an organisation answered. */
export function answerReceipt(
  to: Addressed,
  matter: {
    lead: Named
    fiscalYear: number
    answers: readonly (Titled & { answer: CommitmentAnswer; remark: string })[]
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

function answerLine(locale: Locale, one: Titled & { answer: CommitmentAnswer; remark: string }): string {
  const say = words(locale)
  const line = `- ${say("answer-line", { title: titleIn(locale, one), answer: say(`answered-${one.answer}`) })}`
  return one.remark === "" ? line : `${line}\n  ${one.remark.replaceAll("\n", "\n  ")}`
}

function valuesOf({ name, locale }: Addressed, matter: { lead: Named; fiscalYear: number }) {
  return { name, organization: nameIn(locale, matter.lead), year: fiscalYearLabel(matter.fiscalYear) }
}
