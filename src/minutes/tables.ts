// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    minutesParagraph: MinutesParagraphTable
    minutesCirculation: MinutesCirculationTable
    minutesCorrection: MinutesCorrectionTable
    minutesAdoption: MinutesAdoptionTable
    actionItem: ActionItemTable
    businessReturn: BusinessReturnTable
    minutesRecipient: MinutesRecipientTable
    minutesAgreement: MinutesAgreementTable
    actionLink: ActionLinkTable
    actionReminder: ActionReminderTable
    actionReport: ActionReportTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** One paragraph of minutes: who writes another at the same moment overwrites nothing. */
export interface MinutesParagraphTable {
  partnershipId: string
  id: Defaulted<string>
  meetingId: string
  /** Null for what belongs to the meeting as a whole. */
  agendaItemId: string | null
  textEn: Defaulted<string>
  textFr: Defaulted<string>
  writtenAt: Date
  version: Defaulted<number>
}

/** That draft minutes were sent round to be corrected. */
export interface MinutesCirculationTable {
  partnershipId: string
  id: Defaulted<string>
  meetingId: string
  recipients: number
  at: Date
}

/** What somebody asked to be put right, dated; after adoption it stands beside the minutes and changes nothing in them. */
export interface MinutesCorrectionTable {
  partnershipId: string
  id: Defaulted<string>
  meetingId: string
  askedBy: string
  text: string
  at: Date
  /** Which item it is about; null for the minutes as a whole. */
  agendaItemId: string | null
  /** By whose link it came; null where the secretariat noted it. */
  linkId: string | null
  reference: string | null
}

/** That minutes were adopted, with the whole of them as they were: from then on they are read from here. */
export interface MinutesAdoptionTable {
  partnershipId: string
  meetingId: string
  adoptedOn: string
  atMeetingId: string | null
  motionId: string | null
  /** JSON in both languages; sha256 is of these bytes in UTF-8. */
  content: string
  sha256: string
  at: Date
}

/** What somebody took upon themselves at a meeting; open until its last day of work is known. */
export interface ActionItemTable {
  partnershipId: string
  id: Defaulted<string>
  meetingId: string
  agendaItemId: string | null
  textEn: string
  textFr: string
  organizationId: string | null
  owner: Defaulted<string>
  dueOn: string | null
  madeAt: Date
  doneOn: string | null
  doneNote: Defaulted<string>
  /** The decision it carries out. */
  motionId: string | null
  /** When its day was set anew; null: it is the day it was taken with. */
  dueSetAt: Date | null
}

/** That the open actions of a body, or an item an earlier meeting did not reach, came back to the agenda of its next meeting. */
export interface BusinessReturnTable {
  partnershipId: string
  id: Defaulted<string>
  meetingId: string
  /** The item that was not reached; null for the list of open actions. */
  earlierItemId: string | null
  /** Null once somebody took it off the agenda: it is not put back. */
  agendaItemId: string | null
  /** The version of the item as it was last written by itself; a later one was written by somebody, and is left alone. */
  itemVersion: number
  at: Date
}

/** Who was sent draft minutes, with a link of their own to say what is to be put right. */
export interface MinutesRecipientTable {
  partnershipId: string
  linkId: string
  meetingId: string
  invitationId: string
  name: string
  /** When the draft went to them last. */
  sentAt: Date
}

/** That somebody read the draft and had nothing to correct, said last. */
export interface MinutesAgreementTable {
  partnershipId: string
  linkId: string
  reference: string
  at: Date
}

/** The way somebody at the organisation says where an action stands; the last one counts. */
export interface ActionLinkTable {
  partnershipId: string
  linkId: string
  actionId: string
  contactId: string
  madeAt: Date
}

/** That somebody was reminded of an action; each step before and after a day once, by hand once a day. */
export interface ActionReminderTable {
  partnershipId: string
  id: Defaulted<string>
  actionId: string
  dueOn: string | null
  step: "week-before" | "on-the-day" | "week-after" | "three-weeks-after" | "by-hand"
  linkId: string
  onDay: string
  at: Date
}

/** What somebody said of an action by their link: that it is done, what stands in the way, or which new day they ask for. */
export interface ActionReportTable {
  partnershipId: string
  id: Defaulted<string>
  actionId: string
  linkId: string
  doneOn: string | null
  /** What came of it, or what stands in the way. */
  note: Defaulted<string>
  askedDueOn: string | null
  reference: string
  at: Date
}
