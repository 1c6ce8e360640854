// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    meetingOpening: MeetingOpeningTable
    meetingClose: MeetingCloseTable
    rollSeat: RollSeatTable
    attendanceMark: AttendanceMarkTable
    conflictDeclaration: ConflictDeclarationTable
    itemCall: ItemCallTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** That a meeting began, under which rules: kept here so that nothing later changes what it decided. */
export interface MeetingOpeningTable {
  partnershipId: string
  meetingId: string
  at: Date
  rules: ColumnType<unknown, string, string>
  /** Null where the body had adopted no terms and the usual rules held. */
  termsVersionId: string | null
  /** Whether it was called again for what an earlier meeting lacked the quorum to decide. */
  isSecond: boolean
}

/** That a meeting ended. Its attendance is corrected by a new mark, with a reason, from then on. */
export interface MeetingCloseTable {
  partnershipId: string
  meetingId: string
  at: Date
}

/** The seats of the body as they were when the meeting began: who held each, and who represented them. */
export interface RollSeatTable {
  partnershipId: string
  meetingId: string
  seatId: string
  standing: "voting" | "non-voting" | "ex-officio" | "alternate"
  sector: string | null
  /** Null for a vacant seat. */
  organizationId: string | null
  /** Its name on that day, whatever it is called later. */
  organizationEn: string | null
  organizationFr: string | null
  contactId: string | null
  name: Defaulted<string>
}

/** What was noted of a seat, or of a guest by name; the last mark counts, the others stay. */
export interface AttendanceMarkTable {
  partnershipId: string
  id: Defaulted<string>
  meetingId: string
  seatId: string | null
  organizationId: string | null
  /** Who sat there: the representative, the alternate, the guest, the member of staff. */
  name: Defaulted<string>
  /** Where a guest comes from, or what a member of staff does. */
  affiliation: Defaulted<string>
  presence: "present" | "alternate" | "proxy" | "regrets" | "absent" | "left" | "guest" | "staff" | "struck"
  attends: Defaulted<"in-person" | "online">
  /** The seat that holds the proxy. */
  proxySeatId: string | null
  /** The guest or member of staff who was not there after all. */
  strikes: string | null
  /** Why it was corrected after the meeting ended. */
  because: Defaulted<string>
  at: Date
}

/** A conflict of interest of a seat in one item: it leaves the vote, and the quorum where the terms say so. */
export interface ConflictDeclarationTable {
  partnershipId: string
  id: Defaulted<string>
  agendaItemId: string
  meetingId: string
  seatId: string
  nature: Defaulted<string>
  /** Why it was noted after the meeting ended. */
  because: Defaulted<string>
  at: Date
  /** When it was found to be wrong; what was declared stays. */
  withdrawnAt: Date | null
  withdrawnBecause: Defaulted<string>
}

/** That an item was taken up; the last one is the item in hand. */
export interface ItemCallTable {
  partnershipId: string
  id: Defaulted<string>
  meetingId: string
  agendaItemId: string
  at: Date
}
