// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    text: TextTable
    textVersion: TextVersionTable
    offeredLanguage: OfferedLanguageTable
    languageChoice: LanguageChoiceTable
    translatorLanguage: TranslatorLanguageTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** One field of one subject, in however many languages. What it says stands in text_version. */
export interface TextTable {
  partnershipId: string
  id: Defaulted<string>
  /** domain.kind: the domain's words say what it is (`pages.page` is `pages.text-page`). */
  subjectKind: string
  subjectId: string
  field: string
  /** Somebody agrees to it: no machine ever translates it. */
  isConsent: Defaulted<boolean>
  madeAt: Date
  /** Its subject is gone; nobody is asked to translate it any more. */
  closedAt: Date | null
}

/** What a text says in one language. Never edited: a change is the next version. */
export interface TextVersionTable {
  partnershipId: string
  textId: string
  /** Over all languages of the text: the later of two versions has the higher one. */
  number: number
  language: string
  value: string
  /** written: an original; the others are translations. */
  state: "written" | "machine" | "in-review" | "reviewed"
  /** The number of the original whose meaning this version carries: its own, of an edit in substance. */
  basis: number
  /** The version of another language it was made from or checked against. */
  follows: number | null
  /** A correction that leaves the meaning as it was: no translation turns outdated by it. */
  isMinor: Defaulted<boolean>
  writtenBy: string | null
  at: Date
}

/** A language beside English and French that the partnership translates into. */
export interface OfferedLanguageTable {
  partnershipId: string
  id: Defaulted<string>
  language: string
  offeredAt: Date
  endedAt: Date | null
}

/** Where readers land when a text is not in their language. The newest holds; none means English, and no machine. */
export interface LanguageChoiceTable {
  partnershipId: string
  id: Defaulted<string>
  mainLanguage: "en" | "fr"
  /** Whether the public sees what a machine translated and nobody checked, marked as such. */
  showsMachine: boolean
  chosenAt: Date
  chosenBy: string | null
}

/** A language somebody with a translator's access translates into. None: every one beside English and French. */
export interface TranslatorLanguageTable {
  partnershipId: string
  id: Defaulted<string>
  /** Their access as translator: with another access, nothing is chosen yet. */
  membershipId: string
  language: string
  since: Date
  endedAt: Date | null
}
