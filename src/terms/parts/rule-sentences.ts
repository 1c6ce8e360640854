import { sentence } from "#platform/words"
import type { Locale, Message } from "#platform/words"
import { words } from "../words/index.ts"
import type { Rules, Share } from "../rules/rules.ts"

/** Which section of the terms a rule is said in. */
export type RuleSection =
  | "quorum"
  | "decisions"
  | "conflict-of-interest"
  | "meetings"
  | "term-of-office"
  | "recruitment"

/** The rules as the sentences people know them by, under the section each belongs to. */
export function ruleSentences(locale: Locale, rules: Rules): Record<RuleSection, string[]> {
  const say = words(locale)
  const inWords = (messages: Message[]) => messages.map((message) => sentence(locale, message))
  const { renewals, recruitsIn } = rules
  return {
    quorum: inWords(quorumSentences(rules)),
    decisions: inWords(decisionSentences(rules)),
    "conflict-of-interest": [say(`rule-conflict-${rules.conflict}`)],
    meetings: [say("rule-notice", { days: rules.noticeDays })],
    "term-of-office": [
      say("rule-term", { years: rules.termYears }),
      renewals === null ? say("rule-renewals-any") : say("rule-renewals", { count: renewals }),
    ],
    recruitment: [
      recruitsIn === null
        ? say("rule-recruits-always")
        : say("rule-recruits-in", { months: monthsIn(locale, recruitsIn) }),
    ],
  }
}

function monthsIn(locale: Locale, months: readonly number[]): string {
  const names = months.map((month) => words(locale)("month", { month: String(month) }))
  return new Intl.ListFormat(`${locale}-CA`, { type: "conjunction" }).format(names)
}

function quorumSentences({ quorum, exOfficioVote, standIns }: Rules): Message[] {
  const { needed, of, fallback } = quorum
  const first =
    needed.kind === "fixed"
      ? words.message("rule-quorum-fixed", { count: needed.count })
      : words.message(`rule-quorum-${of}`, shareValues(needed.share))
  return [
    first,
    words.message(`rule-fallback-${fallback}`),
    words.message(exOfficioVote ? "rule-ex-officio-vote" : "rule-ex-officio-no-vote"),
    words.message(`rule-stand-ins-${standIns}`),
  ]
}

function decisionSentences({ decision, betweenMeetings }: Rules): Message[] {
  return [
    ...(decision.consensusFirst ? [words.message("rule-consensus-first")] : []),
    words.message(`rule-decision-${decision.of}`, shareValues(decision.needed)),
    ...(decision.of === "cast" ? [words.message(`rule-abstentions-${decision.abstentions}`)] : []),
    ...(decision.voices === "sectors" ? [words.message("rule-voices-sectors")] : []),
    betweenMeetings === "not-allowed"
      ? words.message("rule-between-not-allowed")
      : words.message(`rule-between-${betweenMeetings.needed}`, { days: betweenMeetings.openDays }),
  ]
}

function shareValues({ numerator, denominator, strictly }: Share) {
  return { share: `${numerator}of${denominator}`, strictly: strictly ? "yes" : "no", numerator, denominator }
}
