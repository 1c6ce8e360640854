import type { CellDoubt, HeadingDoubt } from "#platform/workbooks"
import type { Locale } from "#platform/words"
import type { Candidate, KnownOrganization } from "../rules/match-organization.ts"
import type { MemberKind } from "../rules/member-kind.ts"
import type { Sector } from "../rules/sector.ts"

/** A person at an organisation, as the roster has them. */
export type RosterContact = {
  name: string | null
  email: string | null
  phone: string | null
  jobTitle: string | null
  locale: Locale | null
}

/** One organisation of a roster: everything said of it, over as many rows as it has people. */
export type RosterEntry = {
  sheet: string
  row: number
  /** Null where the roster does not say, or not in words that are understood. */
  kind: MemberKind | null
  /** The same on every reading of the same roster. */
  key: string
  /** As written: the first of the names given. */
  name: string
  /** Only where the roster has a column for that language. */
  nameEn: string | null
  nameFr: string | null
  acronym: string | null
  aliases: string[]
  /** What was written is kept whether or not it was understood. */
  sector: Sector | null
  sectorAsWritten: string | null
  locale: Locale | null
  website: string | null
  contacts: RosterContact[]
}

/** A member already in the partnership, with what a roster could change. */
export type KnownMember = KnownOrganization & {
  kind: MemberKind
  nameEn: string
  nameFr: string
  acronym: string | null
  sector: string | null
  sectorAsWritten: string | null
  locale: Locale
  website: string | null
  contacts: readonly { name: string; email: string | null }[]
}

export type ChangedField =
  | "nameEn"
  | "nameFr"
  | "acronym"
  | "sector"
  | "sectorAsWritten"
  | "locale"
  | "website"

export type FieldChange = { field: ChangedField; from: string | null; to: string }

/** What a known organisation would gain. A blank cell changes nothing. */
export type RosterChange = {
  id: string
  entry: RosterEntry
  fields: FieldChange[]
  contacts: RosterContact[]
}

/** What somebody should look at, where, and why. Codes, not sentences: words/ says them. */
export type RosterDoubt = { sheet: string; row: number; column: number; reason: RosterReason }

export type RosterReason =
  | { code: "no-headings" }
  | { code: "hidden-sheet" }
  | HeadingDoubt
  | CellDoubt
  | { code: "no-sector-column" }
  | { code: "name-missing" }
  | { code: "name-too-long"; length: number }
  | { code: "name-generic"; written: string }
  | { code: "name-of-several"; written: string; ids: string[] }
  | { code: "section-row"; written: string }
  | { code: "total-row"; written: string }
  | { code: "duplicate-of-row"; row: number; sheet: string }
  | {
      code: "differs-from-row"
      row: number
      sheet: string
      field: "sector" | "locale" | "website" | "acronym"
    }
  | { code: "similar-to-row"; row: number; sheet: string; name: string }
  | { code: "similar-to-known"; candidates: Candidate[] }
  | { code: "kind-unknown"; written: string }
  | { code: "kind-differs"; written: string }
  | { code: "one-person"; written: string }
  | { code: "sector-missing" }
  | { code: "sector-unknown"; written: string }
  | { code: "email-invalid"; written: string }
  | { code: "several-emails"; count: number }
  | { code: "language-both"; written: string }
  | { code: "language-unknown"; written: string }
  | { code: "website-invalid"; written: string }

/** What reading a roster would do, before anything is done. */
export type RosterPlan = {
  additions: (RosterEntry & { similar: Candidate[] })[]
  changes: RosterChange[]
  unchanged: { id: string; sheet: string; row: number }[]
  doubtful: RosterDoubt[]
}
