// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    membership: MembershipTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** What an account may do in this partnership: access, which is neither a seat nor visibility. */
export interface MembershipTable {
  partnershipId: string
  id: Defaulted<string>
  personId: string
  /** lead and officer are of a funder; the others are of a partnership. */
  role: "coordinator" | "chair" | "observer" | "lead" | "officer"
  since: Date
  endedAt: Date | null
}
