// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    termsVersion: TermsVersionTable
    termsAdoption: TermsAdoptionTable
    termsAmendment: TermsAmendmentTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** One version of a body's terms of reference: a draft until it is adopted, locked from then on. */
export interface TermsVersionTable {
  partnershipId: string
  id: Defaulted<string>
  bodyId: string
  number: number
  /** In order: {key, textEn, textFr}; their titles stand in the words. */
  sections: ColumnType<unknown, string, string>
  /** What can be computed: quorum, decision rule, notice, terms of office (Rules in src/terms). */
  rules: ColumnType<unknown, string, string>
  madeAt: Date
  madeBy: string | null
  /** Counts the changes of the draft. */
  version: Defaulted<number>
}

/** The fact that a version was adopted, when and how. The rule in force on a meeting's date decides. */
export interface TermsAdoptionTable {
  partnershipId: string
  termsVersionId: string
  adoptedOn: string
  inForceFrom: string
  how: "founding" | "meeting" | "between-meetings" | "municipal-council"
  noteEn: Defaulted<string>
  noteFr: Defaulted<string>
  motionId: string | null
  recordedAt: Date
}

/** The amendments log: what a version changes of the one before, in the words of whoever wrote it. */
export interface TermsAmendmentTable {
  partnershipId: string
  id: Defaulted<string>
  termsVersionId: string
  position: number
  whatEn: string
  whatFr: string
}
