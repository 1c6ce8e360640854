import type { ReminderStep } from "#minutes"
import { fiscalYearLabel } from "#partnerships"
import { letterClosing } from "#partnerships"
import type { Letterhead } from "#partnerships"
import { linkPlace, paragraphs } from "#platform/mail"
import { formatDate, nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { daysBetween } from "../rules/request-standing.ts"
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

type Asking = {
  activities: readonly Titled[]
  fiscalYear: number
  dueOn: string
  today: string
  note: string
}

/** Asks: which activities, by when, and the one link. */
export function requestLetter(to: Addressed, matter: Asking): Letter {
  return aboutActivities(to, matter, "asked")
}

/** Asks again for exactly what is owed, shorter and plainer from step to step: how many days are left, or late. */
export function reminderLetter(to: Addressed, matter: Asking & { step: ReminderStep | "by-hand" }): Letter {
  const tone = matter.step === "by-hand" ? "reminded" : matter.step
  return aboutActivities(to, matter, tone)
}

function aboutActivities(to: Addressed, matter: Asking, tone: "asked" | "reminded" | ReminderStep): Letter {
  const { locale } = to.contact
  const say = words(locale)
  const { dueOn, today } = matter
  const due = formatDate(locale, dueOn)
  const values = {
    ...names(to),
    count: matter.activities.length,
    year: fiscalYearLabel(matter.fiscalYear),
    due,
    late: dueOn < today ? "yes" : "no",
    days: Math.abs(daysBetween(dueOn, today)),
  }
  return {
    subject: say(`letter-${tone}-subject`, values),
    body: paragraphs(
      say("letter-hello", values),
      say(`letter-${tone}`, values),
      listed(locale, matter.activities),
      tone === "asked" || tone === "reminded" ? matter.note : "",
      say("letter-how", values),
      linkPlace,
      letterClosing({ head: to.head, locale: to.contact.locale }),
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
      letterClosing({ head: to.head, locale: to.contact.locale }),
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
      letterClosing({ head: to.head, locale: to.contact.locale }),
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

function listed(locale: Locale, activities: readonly Titled[]): string {
  return activities.map((activity) => `- ${titleIn(locale, activity)}`).join("\n")
}
