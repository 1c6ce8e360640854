// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    site: SiteTable
    publication: PublicationTable
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
  /** Its own host name, if it has one; one site each. */
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
