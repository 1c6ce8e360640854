import { linkPlace, paragraphs } from "#platform/mail"
import { formatDate, inLanguage, nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import type { AgendaItem } from "../reads/agenda.ts"
import { letterClosing } from "#partnerships"
import type { Letterhead } from "#partnerships"
import type { Meeting } from "../reads/meetings.ts"
import { clockSaid } from "../rules/clock-said.ts"
import { clockAfter } from "../rules/moment.ts"
import { dateFile } from "../rules/date-file.ts"
import { placeIn } from "../rules/text-in.ts"
import { runningOrder } from "../rules/running-order.ts"
import { words } from "../words/index.ts"
import { whenSaid } from "./when-said.ts"

export type Occasion = "invited" | "changed" | "cancelled" | "reminded" | "coming"

export type Matter = {
  occasion: Occasion
  meeting: Meeting
  /** The meeting that lacked its quorum, which this one is called for again. */
  first: Meeting | undefined
  agenda: readonly AgendaItem[]
  head: Letterhead
}

type Reader = { name: string; locale: Locale; seatId: string | null }

/** What somebody who is invited is written, in their language; what is internal is not written to a guest. */
export function meetingLetter(reader: Reader, matter: Matter): { subject: string; body: string } {
  const { locale } = reader
  const { occasion, meeting, head } = matter
  const say = words(locale)
  const values = {
    name: reader.name,
    partnership: nameIn(locale, head),
    meeting: nameIn(locale, meeting),
    date: formatDate(locale, meeting.heldOn),
    first: matter.first ? formatDate(locale, matter.first.heldOn) : "",
  }
  const because = inLanguage(locale, meeting, "cancelledBecause")
  const isOff = occasion === "cancelled"
  return {
    subject: say(`letter-${occasion}-subject`, values),
    body: paragraphs(
      say("letter-hello", values),
      say(`letter-${occasion}`, values),
      isOff ? because : "",
      matter.first && !isOff ? say("letter-second", values) : "",
      facts(locale, meeting),
      isOff ? "" : agendaLines(reader, matter),
      ...answerLines(locale, occasion),
      letterClosing({ head, locale }),
    ),
  }
}

/** Where to answer; for whoever said they come, where the date for their calendar is too. */
function answerLines(locale: Locale, occasion: Occasion): string[] {
  const say = words(locale)
  if (occasion === "cancelled") return []
  if (occasion !== "coming") return [say("letter-answer"), linkPlace]
  return [say("letter-date"), `${linkPlace}/${dateFile}`, say("letter-coming-answer"), linkPlace]
}

function facts(locale: Locale, meeting: Meeting): string {
  const say = words(locale)
  const place = placeIn(locale, meeting)
  const { onlineAddress } = meeting
  return [
    say("letter-when", { when: whenSaid(locale, meeting) }),
    place && say("letter-where", { place }),
    onlineAddress && say("letter-online", { address: onlineAddress }),
  ]
    .filter((line) => line !== "")
    .join("\n")
}

function agendaLines({ locale, seatId }: Reader, { agenda, meeting }: Matter): string {
  const shown = agenda.filter((item) => seatId !== null || !item.isInternal)
  if (shown.length === 0) return ""
  const lines = runningOrder(shown).steps.flatMap(({ from, items }) =>
    items.map((item) => `- ${clockSaid(locale, clockAfter(meeting, from))} ${titleIn(locale, item)}`),
  )
  return [words(locale)("letter-agenda"), ...lines].join("\n")
}
