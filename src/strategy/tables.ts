// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    priority: PriorityTable
    outcome: OutcomeTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** A priority of the Community Plan. Position is order on the page, not rank. */
export interface PriorityTable {
  partnershipId: string
  id: string
  titleEn: string
  titleFr: string
  whyEn: Defaulted<string>
  whyFr: Defaulted<string>
  titleKey: string
  position: number
  version: Defaulted<number>
  endedOn: string | null
}

/** What should be different under a priority: the partnership may call it goal or objective. */
export interface OutcomeTable {
  partnershipId: string
  id: string
  priorityId: string
  titleEn: string
  titleFr: string
  titleKey: string
  position: number
  version: Defaulted<number>
}
