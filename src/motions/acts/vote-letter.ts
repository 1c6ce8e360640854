import { letterClosing } from "#partnerships"
import type { Letterhead } from "#partnerships"
import { linkPlace, paragraphs } from "#platform/mail"
import { formatDate } from "#platform/words"
import type { Locale } from "#platform/words"
import { lastDay } from "../rules/closing.ts"
import { shortText } from "../rules/short-text.ts"
import { words } from "../words/index.ts"
import type { Seated } from "./table-between.ts"

type Matter = {
  head: Letterhead
  contact: { name: string; locale: Locale }
  seat: Pick<Seated, "organizationEn" | "organizationFr">
  motion: {
    textEn: string
    textFr: string
    rationaleEn: string
    rationaleFr: string
    bodyEn: string
    bodyFr: string
  }
  closesAt: Date | null
  timeZone: string
}

/** Asks one seat for its vote: the motion, why, until when, and the one link. */
export function voteLetter({ head, contact, seat, motion, closesAt, timeZone }: Matter) {
  const { locale } = contact
  const say = words(locale)
  const of = (en: string | null, fr: string | null) => (locale === "fr" ? fr : en) ?? ""
  const text = of(motion.textEn, motion.textFr)
  const rationale = of(motion.rationaleEn, motion.rationaleFr)
  const values = {
    name: contact.name,
    organization: of(seat.organizationEn, seat.organizationFr),
    body: of(motion.bodyEn, motion.bodyFr),
    partnership: of(head.nameEn, head.nameFr),
    motion: shortText(text),
    closes: closesAt ? formatDate(locale, lastDay(closesAt, timeZone)) : "",
  }
  return {
    subject: say("letter-subject", values),
    body: paragraphs(
      say("letter-hello", values),
      say(closesAt ? "letter-vote" : "letter-vote-now", values),
      text,
      rationale && say("letter-why", { rationale }),
      say("letter-how", values),
      linkPlace,
      say(closesAt ? "letter-until" : "letter-once"),
      letterClosing({ head, locale }),
    ),
  }
}
