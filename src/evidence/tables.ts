// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    chainNode: ChainNodeTable
    chainLink: ChainLinkTable
    document: DocumentTable
    finding: FindingTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** One thing in the chain, under the id it has in its own domain, with the title the chain shows. */
export interface ChainNodeTable {
  partnershipId: string
  id: Defaulted<string>
  kind:
    | "document"
    | "finding"
    | "need"
    | "decision"
    | "action"
    | "priority"
    | "outcome"
    | "activity"
    | "update"
    | "indicator"
    | "claim"
  titleEn: string
  titleFr: string
  madeAt: Date
  /** Of an action: the day on which it was done. */
  doneOn: string | null
  /** What came of it, as whoever did it said. */
  result: Defaulted<string>
  /** Of an activity: since when it is dropped; it no longer counts as what is planned for a need. */
  stoppedAt: Date | null
}

/** support stands under claim: a finding under a need, a need under a priority, then outcome, activity, update, and at the top a claim of the report; documents under any of them. */
export interface ChainLinkTable {
  partnershipId: string
  supportId: string
  claimId: string
  madeAt: Date
}

/** Evidence itself: a file, an address on the web, or a note of what was seen, with its strength. */
export interface DocumentTable {
  partnershipId: string
  id: string
  source: string | null
  kind: "file" | "address" | "note"
  strength: "anecdote" | "count" | "survey" | "statistic" | "evaluation"
  fileId: string | null
  address: string | null
  dated: string | null
  locale: "en" | "fr" | null
}

/** What was found, or what newcomers need: the middle of the chain between documents and priorities. */
export interface FindingTable {
  partnershipId: string
  id: string
  kind: "finding" | "need"
  detailEn: Defaulted<string>
  detailFr: Defaulted<string>
  version: Defaulted<number>
}
