// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    meetingSeries: MeetingSeriesTable
    meeting: MeetingTable
    agendaItem: AgendaItemTable
    agendaDocument: AgendaDocumentTable
    consentPull: ConsentPullTable
    invitation: InvitationTable
    invitationReply: InvitationReplyTable
    calendarFeed: CalendarFeedTable
    invitationReminder: InvitationReminderTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** Meetings that come again by a rule; each is made a meeting of its own, which may be moved or cancelled alone. */
export interface MeetingSeriesTable {
  partnershipId: string
  id: Defaulted<string>
  bodyId: string
  nameEn: string
  nameFr: string
  /** RFC 5545 recurrence rule, in the series' own time zone: 5 pm stays 5 pm when the clocks change. */
  recurrence: string
  startsOn: string
  startsAt: string
  minutes: number
  timeZone: string
  placeEn: Defaulted<string>
  placeFr: Defaulted<string>
  onlineAddress: Defaulted<string>
  endedOn: string | null
  version: Defaulted<number>
}

/** One meeting of a body, at a time on the clock of its own time zone. */
export interface MeetingTable {
  partnershipId: string
  id: Defaulted<string>
  bodyId: string
  seriesId: string | null
  /** The day its series gave it, wherever it was moved to since. */
  seriesDate: string | null
  nameEn: string
  nameFr: string
  heldOn: string
  startsAt: string
  minutes: number
  timeZone: string
  placeEn: Defaulted<string>
  placeFr: Defaulted<string>
  onlineAddress: Defaulted<string>
  /** The meeting that lacked its quorum, which this one was called for again. */
  secondOf: string | null
  /** Counts what calendars must hear of: moved, another place, cancelled (RFC 5545 SEQUENCE). */
  sequence: Defaulted<number>
  cancelledAt: Date | null
  cancelledBecauseEn: Defaulted<string>
  cancelledBecauseFr: Defaulted<string>
  madeAt: Date
  version: Defaulted<number>
}

/** What a meeting takes up, for how long and to what end. */
export interface AgendaItemTable {
  partnershipId: string
  id: Defaulted<string>
  meetingId: string
  position: number
  kind: "information" | "discussion" | "approval" | "sign-off"
  titleEn: string
  titleFr: string
  textEn: Defaulted<string>
  textFr: Defaulted<string>
  minutes: number | null
  presenter: Defaulted<string>
  /** For the body alone: left out of whatever leaves it. */
  isInternal: Defaulted<boolean>
  /** Adopted with others in one act, unless a member pulls it. */
  onConsent: Defaulted<boolean>
  /** The item of an earlier meeting whose business this is. */
  arisesFrom: string | null
  version: Defaulted<number>
  /** When it came back by itself as business of an earlier meeting; null for what somebody put on the agenda. */
  cameBackAt: Date | null
}

/** A document to be read for an item; the pack carries it. */
export interface AgendaDocumentTable {
  partnershipId: string
  agendaItemId: string
  documentId: string
}

/** That a member asked for an item to be taken off the consent agenda and talked about. */
export interface ConsentPullTable {
  partnershipId: string
  agendaItemId: string
  seatId: string | null
  at: Date
}

/** That somebody was asked to a meeting, for a seat or as a guest, with their own link to answer by. */
export interface InvitationTable {
  partnershipId: string
  id: Defaulted<string>
  meetingId: string
  seatId: string | null
  contactId: string | null
  name: string
  email: string
  locale: "en" | "fr"
  linkId: string
  sentAt: Date
  /** Which state of the meeting they were last told. */
  sentSequence: number
}

/** An answer to an invitation; the last one counts, the others stay. */
export interface InvitationReplyTable {
  partnershipId: string
  id: Defaulted<string>
  invitationId: string
  answer: "comes" | "regrets" | "alternate"
  attends: Defaulted<"in-person" | "online">
  alternateName: Defaulted<string>
  alternateEmail: Defaulted<string>
  /** What lets somebody take part: interpreter, child-care, transit, honorarium, captions, accessible-room. */
  needs: ColumnType<unknown, string | undefined, string>
  interpreterLanguage: Defaulted<string>
  note: Defaulted<string>
  /** What the receipt says, to be read out over the telephone. */
  reference: string
  at: Date
  via: "link" | "staff"
}

/** A private calendar of somebody's meetings, behind a link of its own that can be ended. */
export interface CalendarFeedTable {
  partnershipId: string
  id: Defaulted<string>
  contactId: string | null
  personId: string | null
  linkId: string
  madeAt: Date
}

/** That somebody invited was reminded: to answer, of a meeting they come to, or by the secretariat. */
export interface InvitationReminderTable {
  partnershipId: string
  invitationId: string
  kind: "silent" | "coming" | "by-hand"
  /** The day of the meeting it reminds of, so that a meeting put off is reminded of anew; by hand the day it was sent, so that it is once a day. */
  ofDay: string
  sentAt: Date
}
