// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    organization: OrganizationTable
    organizationName: OrganizationNameTable
    contact: ContactTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** A member or partner of the partnership. The member is the organisation; a person represents it. */
export interface OrganizationTable {
  partnershipId: string
  id: Defaulted<string>
  nameEn: string
  nameFr: string
  acronym: string | null
  /** A code of organizations/sector.ts; null when not known, which is not the same as none. */
  sector: string | null
  sectorAsWritten: string | null
  /** The language it is written to in. */
  locale: Defaulted<"en" | "fr">
  website: string | null
  version: Defaulted<number>
  addedAt: Date
  /** The day it left the partnership; its past stays. */
  leftOn: string | null
  /** A community member is one person who comes for themselves: the row carries their name, and they are its one contact. */
  kind: Defaulted<"organization" | "community-member">
  /** The day since which it holds the secretariat of the partnership; null: it does not. */
  secretariatSince: string | null
}

/** Every name an organisation is known by, folded (accents, case, punctuation), so that a workbook finds it. */
export interface OrganizationNameTable {
  partnershipId: string
  organizationId: string
  name: string
  nameKey: string
}

/** Somebody at an organisation whom the partnership writes to. Needs no account. What they did stays when they leave. */
export interface ContactTable {
  partnershipId: string
  id: Defaulted<string>
  organizationId: string
  name: string
  email: string | null
  locale: "en" | "fr"
  jobTitle: string | null
  phone: string | null
  version: Defaulted<number>
  since: Date
  leftAt: Date | null
}
