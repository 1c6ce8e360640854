import { councilWords } from "#councils"
import { engagementWords } from "#engagement"
import { whenSaid } from "#meetings"
import { shortText } from "#motions"
import { planWords } from "#plans"
import { dayOf } from "#platform/clock"
import { formatDate, inLanguage, nameIn, titleIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { ruleSentences, termsWords } from "#terms"
import type { RuleSection } from "#terms"
import type { SeatHandedOver } from "../reads/seat-handed-over.ts"
import { worthSaying } from "../rules/pack.ts"
import type { Line, Pack, Part } from "../rules/pack.ts"
import { words } from "../words/index.ts"
import { notesPart } from "./notes-part.ts"
import { saidIn, writtenIn } from "./said-in.ts"

/** What whoever sits in a seat should know, in one language: what the table is for, how it decides, what comes next. */
export function seatPack(locale: Locale, found: SeatHandedOver): Pack {
  const say = words(locale)
  const { visited, seat, held, on } = found
  const body = inLanguage(locale, seat, "body")
  return {
    language: locale,
    title: say("welcome-to", { body }),
    lead: say("pack-lead"),
    from: nameIn(locale, visited),
    isSample: visited.standing === "sample",
    on,
    facts: seatFacts(locale, found),
    parts: worthSaying([
      whomToAsk(locale, found),
      notesPart(locale, found.notes, visited.timeZone),
      ...whatTheTermsSay(locale, found),
      table(locale, found),
      meetings(locale, found),
      decisions(locale, found),
      ...(held?.organizationId ? takenOn(locale, found) : []),
      ...(found.before.length > 0 ? [before(locale, found)] : []),
    ]),
  }
}

function seatFacts(locale: Locale, { seat, held }: SeatHandedOver): Pack["facts"] {
  const say = words(locale)
  const from = formatDate(locale, seat.startsOn)
  const holder = held && inLanguage(locale, held, "organization")
  return [
    ...(holder ? [{ label: say("holder"), value: holder }] : []),
    ...(held?.representative ? [{ label: say("representative"), value: held.representative }] : []),
    { label: say("standing"), value: councilWords(locale)(`standing-${seat.standing}`) },
    {
      label: say("term"),
      value: seat.endsOn
        ? say("from-to", { from, to: formatDate(locale, seat.endsOn) })
        : say("since", { date: from }),
    },
  ]
}

function whomToAsk(locale: Locale, { head }: SeatHandedOver): Part {
  const say = words(locale)
  const { asker } = head
  const text = asker ? say("ask", { name: asker.name, email: asker.email }) : ""
  return { id: "ask", title: say("whom-to-ask"), said: saidIn(locale, [text]), lines: [] }
}

/** The sections of the terms somebody new needs first; where rules speak, they speak before the text. */
const firstSections = [
  "purpose",
  "objectives",
  "roles",
  "term-of-office",
  "meetings",
  "quorum",
  "decisions",
  "conflict-of-interest",
  "confidentiality",
] as const

function whatTheTermsSay(locale: Locale, { rules, terms }: SeatHandedOver): Part[] {
  const ruled = ruleSentences(locale, rules)
  return firstSections.map((key) => {
    const section = terms?.sections.find((one) => one.key === key)
    return {
      id: key,
      title: termsWords(locale)(`section-${key}`),
      said: [
        ...saidIn(locale, ruled[key as RuleSection] ?? []),
        ...(section ? writtenIn(locale, section) : []),
      ],
      lines: [],
    }
  })
}

function table(locale: Locale, { table: seats, seat: own }: SeatHandedOver): Part {
  const say = words(locale)
  const lines = seats.map((seat): Line => {
    const holder = inLanguage(locale, seat, "organization") ?? say("vacant")
    const name = seat.representative
    const who = name && name !== holder ? say("holder-and-name", { holder, name }) : holder
    return { text: seat.id === own.id ? say("your-seat", { who }) : who, at: `/council/seats/${seat.id}` }
  })
  const inOrder = lines.toSorted((one, other) => one.text.localeCompare(other.text, `${locale}-CA`))
  return { id: "table", title: say("at-the-table"), said: [], lines: inOrder }
}

function meetings(locale: Locale, { meetings: ahead }: SeatHandedOver): Part {
  const say = words(locale)
  const lines = ahead.map((meeting): Line => {
    const place = inLanguage(locale, meeting, "place")
    const name = nameIn(locale, meeting)
    const when = whenSaid(locale, meeting)
    return {
      text: place ? say("meeting-line-place", { name, when, place }) : say("meeting-line", { name, when }),
      at: `/council/meetings/${meeting.id}`,
    }
  })
  return {
    id: "next-meetings",
    title: say("meetings-ahead"),
    said: [],
    lines,
    none: say("no-meetings-ahead"),
  }
}

function decisions(locale: Locale, { decisions: carried, visited }: SeatHandedOver): Part {
  const say = words(locale)
  const lines = carried.map((decision): Line => ({
    text: say("decision-line", {
      text: shortText(inLanguage(locale, decision, "text")),
      date: formatDate(locale, dayOf(decision.decidedAt, visited.timeZone)),
    }),
    at: `/council/motions/${decision.id}`,
  }))
  return { id: "decided", title: say("decided"), said: [], lines, none: say("nothing-decided") }
}

function takenOn(locale: Locale, found: SeatHandedOver): Part[] {
  const say = words(locale)
  const activities = found.activities.map((activity): Line => ({
    text: say("activity-line", {
      title: titleIn(locale, activity),
      part: activity.part,
      status: planWords(locale)(`status-${activity.status}`),
    }),
    at: `/plans/activities/${activity.id}`,
  }))
  const actions = found.actions.map((action): Line => ({
    text: say(action.dueOn ? "action-line-due" : "action-line", {
      text: inLanguage(locale, action, "text"),
      date: action.dueOn ? formatDate(locale, action.dueOn) : "",
    }),
    at: `/council/actions/${action.id}`,
  }))
  const requests = found.requests.map((request): Line => ({
    text: say("request-line", { due: formatDate(locale, request.dueOn), count: request.asked }),
    at: `/requests/${request.roundId}`,
  }))
  const presences = found.presences.map(({ heldOn, presence }): Line => ({
    text: say("presence-line", {
      date: formatDate(locale, heldOn),
      presence: engagementWords(locale)(`presence-${presence}`),
    }),
  }))
  return [
    { id: "activities", title: say("activities"), said: [], lines: activities, none: say("no-activities") },
    { id: "actions", title: say("actions"), said: [], lines: actions, none: say("no-actions") },
    { id: "requests", title: say("requests"), said: [], lines: requests },
    { id: "presence", title: say("presence"), said: [], lines: presences },
  ]
}

function before(locale: Locale, { before: turns }: SeatHandedOver): Part {
  const say = words(locale)
  const lines = turns.map(({ name, startsOn, endsOn }): Line => {
    const from = formatDate(locale, startsOn)
    const span = endsOn
      ? say("from-to", { from, to: formatDate(locale, endsOn) })
      : say("since", { date: from })
    return { text: say("turn-line", { name, span }) }
  })
  return { id: "before", title: say("who-sat-here"), said: [], lines }
}
