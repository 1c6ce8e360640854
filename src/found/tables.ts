// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    searchText: SearchTextTable
    searchMiss: SearchMissTable
    searchNeed: SearchNeedTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** The words of what is published, to find it by. It only proposes: what is shown is read anew where it stands, and only while it is public. */
export interface SearchTextTable {
  partnershipId: string
  matter: string
  subjectId: string
  language: string
  /** SHA-256 of the title and text these words are of. */
  fingerprint: string
  words: string
  madeAt: Date
}

/** What people told the partnership they looked for on its site and did not find: the words, never who. */
export interface SearchMissTable {
  partnershipId: string
  id: Defaulted<string>
  language: string
  /** Small letters, single spaces, nothing that looks like an address or a number of somebody. */
  wanted: string
  onDay: string
  times: Defaulted<number>
}

/** That the partnership made a need of what people looked for in vain. */
export interface SearchNeedTable {
  partnershipId: string
  wanted: string
  language: string
  needId: string
  madeAt: Date
}
