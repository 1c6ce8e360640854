import { whenSaid } from "#meetings"
import { shortText } from "#motions"
import { partnershipWords } from "#partnerships"
import { dayOf } from "#platform/clock"
import { formatDate, inLanguage, nameIn } from "#platform/words"
import type { Locale } from "#platform/words"
import { reportWords } from "#reports"
import type { OfficeHandedOver } from "../reads/office-handed-over.ts"
import { worthSaying } from "../rules/pack.ts"
import type { Line, Pack, Part } from "../rules/pack.ts"
import { words } from "../words/index.ts"
import { notesPart } from "./notes-part.ts"

/** All that is open, for whoever takes over the secretariat. What is settled says so: nothing is left to guess. */
export function officePack(locale: Locale, found: OfficeHandedOver): Pack {
  const say = words(locale)
  const listOf = (id: PartName, lines: readonly Line[]): Part => ({
    id,
    title: say(`part-${id}`),
    said: [],
    lines,
    none: say("nothing-open"),
  })
  return {
    language: locale,
    title: say("office"),
    lead: say("office-lead"),
    from: nameIn(locale, found.visited),
    isSample: found.visited.standing === "sample",
    on: found.on,
    facts: [],
    parts: worthSaying([
      notesPart(locale, found.notes, found.visited.timeZone),
      listOf("people", people(locale, found)),
      listOf("bodies", bodies(locale, found)),
      listOf("unnamed", unnamed(locale, found)),
      listOf("meetings", meetings(locale, found)),
      listOf("minutes", minutes(locale, found)),
      listOf("motions", motions(locale, found)),
      listOf("open-actions", actions(locale, found)),
      listOf("to-call", toCall(locale, found)),
      listOf("asked", asked(locale, found)),
      listOf("reports", reports(locale, found)),
      listOf("gaps", gaps(locale, found)),
    ]),
  }
}

type PartName =
  | "people"
  | "bodies"
  | "unnamed"
  | "meetings"
  | "minutes"
  | "motions"
  | "open-actions"
  | "to-call"
  | "asked"
  | "reports"
  | "gaps"

function people(locale: Locale, found: OfficeHandedOver): Line[] {
  return found.people.map(({ name, email, role, since }) => ({
    text: words(locale)("person-line", {
      name,
      email,
      role: partnershipWords(locale)(`role-${role}`),
      date: formatDate(locale, dayOf(since, found.visited.timeZone)),
    }),
    at: "/people",
  }))
}

function bodies(locale: Locale, found: OfficeHandedOver): Line[] {
  const say = words(locale)
  return found.bodies.map(({ id, nameEn, nameFr, seats, vacant, terms }) => {
    const adopted = terms.find((version) => version.adoptedOn !== null)
    return {
      text: say("body-line", {
        name: nameIn(locale, { nameEn, nameFr }),
        seats,
        vacant,
        terms: adopted?.adoptedOn
          ? say("terms-adopted", { number: adopted.number, date: formatDate(locale, adopted.adoptedOn) })
          : say("terms-none"),
      }),
      at: `/council/bodies/${id}`,
    }
  })
}

function unnamed(locale: Locale, found: OfficeHandedOver): Line[] {
  return found.unnamed.map((seat) => ({
    text: words(locale)("unnamed-line", {
      holder: inLanguage(locale, seat, "organization") ?? "",
      body: inLanguage(locale, seat, "body"),
    }),
    at: `/council/seats/${seat.id}`,
  }))
}

function meetings(locale: Locale, found: OfficeHandedOver): Line[] {
  return found.meetings.map((meeting) => ({
    text: words(locale)("meeting-line", { name: nameIn(locale, meeting), when: whenSaid(locale, meeting) }),
    at: `/council/meetings/${meeting.id}`,
  }))
}

function minutes(locale: Locale, found: OfficeHandedOver): Line[] {
  return found.minutes.map((meeting) => ({
    text: words(locale)("minutes-line", {
      name: nameIn(locale, meeting),
      date: formatDate(locale, meeting.heldOn),
    }),
    at: `/council/meetings/${meeting.id}/minutes`,
  }))
}

function motions(locale: Locale, found: OfficeHandedOver): Line[] {
  return found.motions.map((motion) => ({
    text: shortText(inLanguage(locale, motion, "text")),
    at: `/council/motions/${motion.id}`,
  }))
}

function actions(locale: Locale, found: OfficeHandedOver): Line[] {
  const say = words(locale)
  return found.actions.map((action) => {
    const text = inLanguage(locale, action, "text")
    const due = action.dueOn ? say("by-day", { date: formatDate(locale, action.dueOn) }) : ""
    const rest = [inLanguage(locale, action, "organization"), action.owner, due].filter(Boolean).join(", ")
    return { text: rest ? say("owned-line", { text, rest }) : text, at: `/council/actions/${action.id}` }
  })
}

/** People who came forward, and organisations that may be drifting away. */
function toCall(locale: Locale, found: OfficeHandedOver): Line[] {
  const say = words(locale)
  const { interests, drifting } = found
  return [
    ...(interests > 0
      ? [{ text: say("interests-line", { count: interests }), at: "/council/recruitment" }]
      : []),
    ...drifting.map((one) => ({ text: nameIn(locale, one), at: `/council/engagement/${one.id}` })),
  ]
}

function asked(locale: Locale, found: OfficeHandedOver): Line[] {
  const say = words(locale)
  const { waiting, requests } = found
  return [
    ...(waiting > 0 ? [{ text: say("waiting-line", { count: waiting }), at: "/updates?state=waiting" }] : []),
    ...requests.map((request) => ({
      text: say("silent-line", {
        name: nameIn(locale, request),
        due: formatDate(locale, request.dueOn),
      }),
      at: `/requests/${request.roundId}`,
    })),
  ]
}

function reports(locale: Locale, found: OfficeHandedOver): Line[] {
  return found.reports.map(({ year, state, dueOn }) => ({
    text: words(locale)("report-line", {
      year: `${year}–${year + 1}`,
      state: reportWords(locale)(`state-${state}`),
      due: formatDate(locale, dueOn),
    }),
    at: `/reports/${year}`,
  }))
}

function gaps(locale: Locale, { claims, needs }: OfficeHandedOver): Line[] {
  const say = words(locale)
  return [
    ...(claims > 0 ? [{ text: say("claims-line", { count: claims }), at: "/evidence" }] : []),
    ...(needs > 0 ? [{ text: say("needs-line", { count: needs }), at: "/evidence" }] : []),
  ]
}
