// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    exchangeIdentity: ExchangeIdentityTable
    broughtMotion: BroughtMotionTable
    broughtVoteEvent: BroughtVoteEventTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** What the ids of another partnership or system are here, so that its file may come again. */
export interface ExchangeIdentityTable {
  partnershipId: string
  /** The partnership's id, or the name of the system. */
  source: string
  kind: "organization" | "person" | "post" | "membership" | "motion" | "vote-event"
  sourceId: string
  ownId: string
  /** Whether what stands here came from there, so that a later file changes it; otherwise it was here before. */
  follows: boolean
}

/** A motion decided elsewhere or before, as a file said it. It decides nothing here. */
export interface BroughtMotionTable {
  partnershipId: string
  id: Defaulted<string>
  bodyId: string | null
  /** What people call where it is from. */
  sourceEn: string
  sourceFr: string
  /** Everything the file said of it, by the codes of its list, with the ids it has here. */
  said: ColumnType<unknown, string, string>
  broughtAt: Date
}

/** A vote on a motion brought in, as a file said it. */
export interface BroughtVoteEventTable {
  partnershipId: string
  id: Defaulted<string>
  motionId: string
  said: ColumnType<unknown, string, string>
}
