import { letterClosing } from "#partnerships"
import type { Letterhead } from "#partnerships"
import { linkPlace, paragraphs } from "#platform/mail"
import { formatDate, formatNumber, nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { Period } from "../rules/period.ts"
import type { Measured } from "../rules/value.ts"
import { words } from "../words/index.ts"

export type Letter = { subject: string; body: string }

type Addressed = { head: Letterhead; name: string; locale: Locale }
type Owner = { nameEn: string; nameFr: string }
type Place = { titleEn: string; titleFr: string; label: string; period: Period | null }

/** Asks whoever has the numbers for all that is owed; one link. */
export function askingLetter(to: Addressed, matter: { owner: Owner; due: readonly Place[] }): Letter {
  const { locale } = to
  const say = words(locale)
  const values = { name: to.name, organization: nameIn(locale, matter.owner), count: matter.due.length }
  return {
    subject: say("letter-asking-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say("letter-asking", values),
      matter.due.map((one) => `- ${placeSaid(locale, one)}`).join("\n"),
      say("letter-asking-how"),
      linkPlace,
      letterClosing(to),
    ),
  }
}

/** Proof of what was given. */
export function givenReceipt(
  to: Addressed,
  matter: { owner: Owner; given: readonly (Place & { measured: Measured })[]; reference: string },
): Letter {
  const { locale } = to
  const say = words(locale)
  const values = { name: to.name, organization: nameIn(locale, matter.owner), reference: matter.reference }
  return {
    subject: say("letter-given-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say("letter-given"),
      matter.given
        .map((one) => `- ${placeSaid(locale, one)}\n  ${givenSaid(locale, one.measured)}`)
        .join("\n"),
      say("letter-reference", values),
      letterClosing(to),
    ),
  }
}

/** Says what is missing in a value, and leads back to it. */
export function returnedLetter(to: Addressed, matter: { owner: Owner; of: Place; reason: string }): Letter {
  const { locale } = to
  const say = words(locale)
  const values = { name: to.name, organization: nameIn(locale, matter.owner) }
  return {
    subject: say("letter-returned-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say("letter-returned", { what: placeSaid(locale, matter.of) }),
      matter.reason,
      say("letter-returned-how"),
      linkPlace,
      letterClosing(to),
    ),
  }
}

/** "People hired, women: from 1 April 2025 to 31 March 2026". */
function placeSaid(locale: Locale, { label, period, ...titled }: Place): string {
  const say = words(locale)
  const title = titleIn(locale, titled)
  const of = label === "" ? title : say("of-group", { title, group: label })
  if (period === null) return of
  const { startsOn, endsOn } = period
  return say("letter-of-period", {
    what: of,
    period: say("period", { from: formatDate(locale, startsOn), to: formatDate(locale, endsOn) }),
  })
}

export function givenSaid(locale: Locale, measured: Measured): string {
  const say = words(locale)
  if (measured.state !== "value")
    return say(`given-${measured.state === "blank" ? "not-yet-reported" : measured.state}`)
  const amount = formatNumber(locale, measured.amount)
  return measured.outOf === null
    ? amount
    : say("so-many-of", { amount, of: formatNumber(locale, measured.outOf) })
}
