// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    membership: MembershipTable
    reminderLimit: ReminderLimitTable
    heldReminder: HeldReminderTable
    networkMember: NetworkMemberTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** What an account may do in this partnership: access, which is neither a seat nor visibility. */
export interface MembershipTable {
  partnershipId: string
  id: Defaulted<string>
  personId: string
  /** lead and officer are of a funder; the others are of a partnership. A translator sees what is to be translated and nothing else. */
  role: "coordinator" | "chair" | "observer" | "translator" | "lead" | "officer"
  since: Date
  endedAt: Date | null
}

/** How many reminder letters one address gets in 30 days, whatever they are about. The newest holds; none means four. */
export interface ReminderLimitTable {
  partnershipId: string
  id: Defaulted<string>
  most: number
  setAt: Date
  setBy: string | null
}

/** A reminder that did not leave, because its reader had as many as the limit allows. Kept once for each occasion. */
export interface HeldReminderTable {
  partnershipId: string
  id: Defaulted<string>
  occasion: string
  name: string
  recipient: string
  subject: string
  heldAt: Date
}

/** A partnership that belongs to this network. The row is the network's; the operator makes it. */
export interface NetworkMemberTable {
  /** The network. */
  partnershipId: string
  id: Defaulted<string>
  memberId: string
  since: Date
  endedAt: Date | null
}
