// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    storedFile: StoredFileTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** A file's facts; its content lies in the file store under partnership and id, and is checked against sha256 when read. */
export interface StoredFileTable {
  partnershipId: string
  id: Defaulted<string>
  name: string
  mediaType: string
  bytes: number
  sha256: string
  storedAt: Date
}
