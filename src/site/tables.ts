// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    site: SiteTable
    publication: PublicationTable
    hostProof: HostProofTable
    hostLook: HostLookTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** One partnership's public site. Without opened_at nobody but its staff sees anything of it. */
export interface SiteTable {
  partnershipId: string
  /** Empty: the partnership's own name. */
  nameEn: Defaulted<string>
  nameFr: Defaulted<string>
  taglineEn: Defaulted<string>
  taglineFr: Defaulted<string>
  accent: Defaulted<string>
  logoFileId: string | null
  /** The host name it asks for; it leads here while it is proved (host_proof). */
  hostName: string | null
  email: Defaulted<string>
  telephone: Defaulted<string>
  addressEn: Defaulted<string>
  addressFr: Defaulted<string>
  openedAt: Date | null
  version: Defaulted<number>
}

/** That a person made something public, from which moment on, and until it was withdrawn. Nothing else makes anything public. */
export interface PublicationTable {
  partnershipId: string
  id: Defaulted<string>
  /** What kind of thing: page, terms, decision ...; the domain that has it says what it shows. */
  matter: string
  subjectId: string
  /** Later than published_at: an embargo. */
  visibleFrom: Date
  publishedAt: Date
  withdrawnAt: Date | null
}

/** That the name servers of a host name bore the record made for this partnership. A name that is changed needs another. */
export interface HostProofTable {
  partnershipId: string
  id: Defaulted<string>
  hostName: string
  provedAt: Date
  endedAt: Date | null
}

/** What the name servers said when a proved name was looked at again; a site is not closed by it. */
export interface HostLookTable {
  partnershipId: string
  id: Defaulted<string>
  proofId: string
  lookedAt: Date
  found: "record" | "no-record" | "other-record" | "no-answer"
}
