// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    recordedAct: RecordedActTable
    actKey: ActKeyTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** The append-only log: every act records at least one row in its own transaction. */
export interface RecordedActTable {
  partnershipId: string
  id: Defaulted<string>
  at: Date
  /** domain.what-happened, from a closed vocabulary (declaration merging on Acts). */
  kind: string
  actorKind: "person" | "link" | "system"
  /** The person or the personal link that acted; null for the system. */
  actorId: string | null
  subjectKind: string | null
  subjectId: string | null
  /** Facts of the act for the history page; no answers, no secrets. */
  details: ColumnType<unknown, string | undefined, string>
}

/** A form sent twice does once: the first result by idempotency key (assurance REL-002). */
export interface ActKeyTable {
  partnershipId: string
  /** SHA-256 of actor, address, the form's key and what it says. */
  key: string
  at: Date
  result: ColumnType<unknown, string | null, string | null>
}
