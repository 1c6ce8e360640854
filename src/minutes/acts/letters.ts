import { letterClosing } from "#partnerships"
import type { Letterhead } from "#partnerships"
import { linkPlace, paragraphs } from "#platform/mail"
import { formatDate, inLanguage, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { MinutesContent } from "../rules/minutes-content.ts"
import { words } from "../words/index.ts"
import { minutesText } from "./minutes-text.ts"

export type Letter = { subject: string; body: string }

/** Everything a letter of ours says around its matter. */
type Addressed = { head: Letterhead; name: string; locale: Locale }

type Meeting = { nameEn: string; nameFr: string }

export type ActionNamed = {
  textEn: string
  textFr: string
  meetingEn: string
  meetingFr: string
  heldOn: string
  dueOn: string | null
}

/** Draft minutes to be read and corrected: the one link, then the whole of them. */
export function draftLetter(to: Addressed, matter: { meeting: Meeting; content: MinutesContent }): Letter {
  const { locale } = to
  const say = words(locale)
  const values = { meeting: nameIn(locale, matter.meeting), name: to.name }
  return {
    subject: say("mail-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say("mail-lead", values),
      linkPlace,
      say("mail-read-here"),
      minutesText(locale, matter.content),
      letterClosing(to),
    ),
  }
}

/** Proof that a correction arrived; no link inside, as nothing more is to be done. */
export function correctionReceipt(
  to: Addressed,
  matter: { meeting: Meeting; text: string; reference: string },
): Letter {
  const { locale } = to
  const say = words(locale)
  const values = { ...matter, meeting: nameIn(locale, matter.meeting), name: to.name }
  return {
    subject: say("letter-corrected-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say("letter-corrected", values),
      matter.text,
      say("letter-reference", values),
      letterClosing(to),
    ),
  }
}

/** Reminds of an action: what, from which meeting, by when, and the one link. */
export function reminderLetter(to: Addressed, matter: { action: ActionNamed; today: string }): Letter {
  const { locale } = to
  const { action, today } = matter
  const say = words(locale)
  const { dueOn } = action
  const values = {
    ...named(to, action),
    when: dueOn === null ? "none" : dueOn > today ? "before" : dueOn === today ? "today" : "late",
    due: dueOn ? formatDate(locale, dueOn) : "",
  }
  return {
    subject: say("letter-reminder-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say("letter-reminder", values),
      values.action,
      say("letter-reminder-due", values),
      say("letter-reminder-how"),
      linkPlace,
      letterClosing(to),
    ),
  }
}

/** Proof that what was said of an action arrived. */
export function reportReceipt(
  to: Addressed,
  matter: {
    action: ActionNamed
    doneOn: string | null
    askedDueOn: string | null
    note: string
    reference: string
  },
): Letter {
  const { locale } = to
  const { action, doneOn, askedDueOn, note, reference } = matter
  const say = words(locale)
  const day = doneOn ?? askedDueOn
  const values = {
    ...named(to, action),
    reference,
    what: doneOn ? "done" : askedDueOn ? "moved" : "hindered",
    date: day ? formatDate(locale, day) : "",
  }
  return {
    subject: say("letter-reported-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say("letter-reported", values),
      values.action,
      note,
      say("letter-reference", values),
      letterClosing(to),
    ),
  }
}

function named({ name, locale }: Addressed, action: ActionNamed) {
  return {
    name,
    action: inLanguage(locale, action, "text"),
    meeting: inLanguage(locale, action, "meeting"),
    held: formatDate(locale, action.heldOn),
  }
}
