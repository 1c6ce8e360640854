// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    body: BodyTable
    seat: SeatTable
    representation: RepresentationTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** A council, executive, sector table, working group, action team or advisory table. */
export interface BodyTable {
  partnershipId: string
  id: Defaulted<string>
  parentId: string | null
  kind: "council" | "executive" | "sector-table" | "working-group" | "action-team" | "advisory-table"
  nameEn: string
  nameFr: string
  /** Its name folded, so that a workbook finds it. */
  nameKey: string
  startsOn: string | null
  endsOn: string | null
  version: Defaulted<number>
}

/** A place at a body's table, held by an organisation; vacant when it holds none. */
export interface SeatTable {
  partnershipId: string
  id: Defaulted<string>
  bodyId: string
  organizationId: string | null
  /** The sector the seat is for; the holder's own sector otherwise. */
  sector: string | null
  standing: "voting" | "non-voting" | "ex-officio" | "alternate"
  startsOn: string
  endsOn: string | null
  version: Defaulted<number>
}

/** Who sits in a seat for its organisation, from when to when. Replace the person; the seat stays. */
export interface RepresentationTable {
  partnershipId: string
  id: Defaulted<string>
  seatId: string
  contactId: string
  startsOn: string
  endsOn: string | null
}
