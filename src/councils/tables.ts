// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    body: BodyTable
    seat: SeatTable
    seatHolding: SeatHoldingTable
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
  /** Its English name folded, so that a workbook finds it. */
  nameKeyEn: string
  /** Its French name folded, likewise. */
  nameKeyFr: string
  /** Null when nobody knows since when. */
  startsOn: string | null
  /** Its last day, that day included; planned from the start for an action team. */
  endsOn: string | null
  version: Defaulted<number>
  /** Whether the partnership's public page names it. */
  isPublic: Defaulted<boolean>
}

/** A place at a body's table. Who holds it is a fact of its own; vacant while nobody does. */
export interface SeatTable {
  partnershipId: string
  id: Defaulted<string>
  bodyId: string
  /** The sector the seat is for; the holder's own sector otherwise. */
  sector: string | null
  standing: "voting" | "non-voting" | "ex-officio" | "alternate"
  startsOn: string
  /** The last day of its term, that day included. */
  endsOn: string | null
  /** Counts every change of the seat, of its holder and of its representative. */
  version: Defaulted<number>
}

/** Which organisation holds a seat, from when to when: a report on a past year sees who held it then. */
export interface SeatHoldingTable {
  partnershipId: string
  id: Defaulted<string>
  seatId: string
  organizationId: string
  startsOn: string
  endsOn: string | null
  /** Whether the public page lists this holder; whoever holds the seat next is not, until somebody says so. */
  isListed: Defaulted<boolean>
}

/** Who sits in a seat for its organisation, from when to when. Replace the person; the seat stays. */
export interface RepresentationTable {
  partnershipId: string
  id: Defaulted<string>
  seatId: string
  contactId: string
  startsOn: string
  endsOn: string | null
  /** Whether this person agreed to be named in public. Nobody who replaces them inherits it. */
  isNamed: Defaulted<boolean>
}
