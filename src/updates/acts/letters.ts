import { fiscalYearLabel } from "#partnerships"
import type { Letterhead } from "#partnerships"
import { linkPlace, paragraphs } from "#platform/mail"
import { formatDate, nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

type Named = { nameEn: string; nameFr: string }
type Titled = { titleEn: string; titleFr: string }

/** Everything a letter to a lead organisation says around its matter. */
export type Addressed = {
  head: Letterhead
  organization: Named
  contact: { name: string; locale: Locale }
}

export type Letter = { subject: string; body: string }

/** Asks, or reminds: which activities, by when, and the one link. */
export function requestLetter(
  to: Addressed,
  matter: {
    occasion: "asked" | "reminded"
    activities: readonly Titled[]
    fiscalYear: number
    dueOn: string
    today: string
    note: string
  },
): Letter {
  const { locale } = to.contact
  const say = words(locale)
  const { occasion, dueOn, today } = matter
  const due = formatDate(locale, dueOn)
  const values = {
    ...names(to),
    count: matter.activities.length,
    year: fiscalYearLabel(matter.fiscalYear),
    due,
    late: dueOn < today ? "yes" : "no",
  }
  return {
    subject: say(`letter-${occasion}-subject`, values),
    body: paragraphs(
      say("letter-hello", values),
      say(`letter-${occasion}`, values),
      listed(locale, matter.activities),
      matter.note,
      say("letter-how", values),
      linkPlace,
      closing(to),
    ),
  }
}

/** Says what is missing in an update, and leads back to it. */
export function returnLetter(
  to: Addressed,
  matter: { activity: Titled; comment: string; reference: string },
): Letter {
  const { locale } = to.contact
  const say = words(locale)
  const values = { ...names(to), activity: titleIn(locale, matter.activity), reference: matter.reference }
  return {
    subject: say("letter-returned-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say("letter-returned", values),
      matter.comment,
      say("letter-returned-how", values),
      linkPlace,
      closing(to),
    ),
  }
}

/** Proof that an update arrived: no link inside, as nothing more is to be done. */
export function receiptLetter(
  to: Addressed,
  matter: {
    activities: readonly Titled[]
    reference: string
    /** How the organisation told it, when the secretariat typed it. */
    told?: { by: string; how: string }
  },
): Letter {
  const { locale } = to.contact
  const say = words(locale)
  const { told } = matter
  const values = {
    ...names(to),
    count: matter.activities.length,
    reference: matter.reference,
    toldBy: told?.by ?? "",
    toldHow: told?.how ?? "",
  }
  return {
    subject: say(told ? "letter-entered-subject" : "letter-received-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say(told ? "letter-entered" : "letter-received", values),
      listed(locale, matter.activities),
      say("letter-reference", values),
      say("letter-change"),
      closing(to),
    ),
  }
}

function names({ head, organization, contact }: Addressed) {
  const { locale } = contact
  return {
    name: contact.name,
    partnership: nameIn(locale, head),
    organization: nameIn(locale, organization),
    asker: head.asker?.name ?? words(locale)("secretariat"),
  }
}

function closing(to: Addressed): string {
  const say = words(to.contact.locale)
  const { asker } = to.head
  return paragraphs(
    asker ? say("letter-questions", { asker: asker.name, email: asker.email }) : "",
    nameIn(to.contact.locale, to.head),
  )
}

function listed(locale: Locale, activities: readonly Titled[]): string {
  return activities.map((activity) => `- ${titleIn(locale, activity)}`).join("\n")
}
