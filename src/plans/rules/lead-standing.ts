import { fold } from "#platform/workbooks"
import type { Locale } from "#platform/words"

export const commitmentAnswers = ["accepted", "declined"] as const
export type CommitmentAnswer = (typeof commitmentAnswers)[number]

export const leadStandings = ["accepted", "declined", "asked", "not-asked", "earlier-wording"] as const
export type LeadStanding = (typeof leadStandings)[number]

/** What is taken on: what is to be done, what there will be at the end, and by when. */
export type Wording = {
  titleEn: string
  titleFr: string
  deliverableEn: string
  deliverableFr: string
  startsOn: string | null
  endsOn: string | null
}

export type LastAnswer = Wording & { answer: CommitmentAnswer; locale: Locale }

/**
 * Where a named lead stands by its last answer. Who accepted another wording has not accepted this one; who declined has
 * declined, whatever is written since, until it says otherwise.
 */
export function leadStandingOf(known: {
  last: LastAnswer | null
  isAsked: boolean
  now: Wording
}): LeadStanding {
  const { last, isAsked, now } = known
  if (!last) return isAsked ? "asked" : "not-asked"
  if (last.answer === "declined") return "declined"
  return isSameWording(last, now) ? "accepted" : "earlier-wording"
}

/**
 * Whether what was accepted is still what is planned: the title and the deliverable in the language they were read in,
 * capitals, accents and punctuation aside, and both days. A translation added later asks nobody again.
 */
function isSameWording(accepted: LastAnswer, now: Wording): boolean {
  const [title, deliverable] =
    accepted.locale === "fr"
      ? (["titleFr", "deliverableFr"] as const)
      : (["titleEn", "deliverableEn"] as const)
  return (
    fold(accepted[title]) === fold(now[title]) &&
    fold(accepted[deliverable]) === fold(now[deliverable]) &&
    accepted.startsOn === now.startsOn &&
    accepted.endsOn === now.endsOn
  )
}
