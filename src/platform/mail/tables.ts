// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    outboxMessage: OutboxMessageTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** Mail leaves from here after its act has committed; nothing is sent for an act that did not happen. */
export interface OutboxMessageTable {
  partnershipId: string
  id: Defaulted<string>
  kind: string
  recipient: string
  locale: string
  subject: string
  /** Plain text. The words "{link}" stand where the personal link goes: its token is made at dispatch and never stored. */
  body: string
  linkId: string | null
  /** One message per recipient and occasion, however often the act is repeated. */
  dedupeKey: string
  writtenAt: Date
  sentAt: Date | null
  failedAt: Date | null
  failure: string | null
  attempts: Defaulted<number>
  /** Until then a worker is sending it and no other may; a worker that died is not waited for longer. */
  tryingUntil: Date | null
  /** It will not be tried again: its link has ended, or the mail server refuses the recipient for good. */
  givenUpAt: Date | null
  /** An RFC 5545 calendar with the one date the letter is about; null for a letter without one. */
  calendar: string | null
  /** What the reader's calendar is asked to do with it (RFC 5546). */
  calendarMethod: "REQUEST" | "CANCEL" | null
  /** It asks again for what is still open. Counted by reader over the whole product against the limit of the partnership. */
  isReminder: Defaulted<boolean>
}
