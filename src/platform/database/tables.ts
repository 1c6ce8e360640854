// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    partnership: PartnershipTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** A Local Immigration Partnership, its zonal, Francophone or sector kin: the unit of isolation. */
export interface PartnershipTable {
  id: Defaulted<string>
  /** Its word in addresses, chosen once. */
  slug: string
  nameEn: string
  nameFr: string
  /** funder: not a partnership but who funds some; its officers read what those submit. */
  kind: Defaulted<"lip" | "zip" | "rif" | "sector" | "funder">
  /** sample: invented, and marked as such on every page and in every document. */
  standing: Defaulted<"real" | "sample">
  timeZone: Defaulted<string>
  createdAt: Date
  /** The province or territory it works in, by its two letters; null while nobody has said. */
  province: "NL" | "PE" | "NS" | "NB" | "QC" | "ON" | "MB" | "SK" | "AB" | "BC" | "YT" | "NT" | "NU" | null
}
