// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    handoverNote: HandoverNoteTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** What whoever comes after should know. Kept as written; another is added, none is changed. */
export interface HandoverNoteTable {
  partnershipId: string
  id: Defaulted<string>
  /** The seat it is about; null for the work of the secretariat. */
  seatId: string | null
  text: string
  writtenBy: string | null
  at: Date
}
