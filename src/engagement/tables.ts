// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    outreach: OutreachTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** That somebody of the secretariat got in touch with an organisation, and what came of it at once. */
export interface OutreachTable {
  partnershipId: string
  id: Defaulted<string>
  organizationId: string
  onDay: string
  how: "phone" | "email" | "in-person"
  note: Defaulted<string>
  byPerson: string | null
  recordedAt: Date
}
