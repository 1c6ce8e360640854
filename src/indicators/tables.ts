// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    indicator: IndicatorTable
    indicatorVersion: IndicatorVersionTable
    indicatorValue: IndicatorValueTable
    alignmentTag: AlignmentTagTable
    alignmentListName: AlignmentListNameTable
    alignment: AlignmentTable
    indicatorLink: IndicatorLinkTable
    indicatorAsking: IndicatorAskingTable
    givenValue: GivenValueTable
    givenVerdict: GivenVerdictTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** What is measured, in which unit, how often and by whom; population, or one of the three performance questions. */
export interface IndicatorTable {
  partnershipId: string
  id: string
  /** The priority, outcome or activity it measures; null once an activity it measured was taken out of its plan. */
  underId: string | null
  titleEn: string
  titleFr: string
  definitionEn: Defaulted<string>
  definitionFr: Defaulted<string>
  kind: "population" | "how-much" | "how-well" | "better-off"
  unitEn: string
  unitFr: string
  better: "up" | "down"
  countsPeople: boolean
  numeratorEn: Defaulted<string>
  numeratorFr: Defaulted<string>
  denominatorEn: Defaulted<string>
  denominatorFr: Defaulted<string>
  /** Of a rate: the numerator per so many of the denominator; null for a plain number. */
  per: number | null
  /** Of a rate: the numerator counts some of those the denominator counts, so it cannot be more. */
  partOfWhole: Defaulted<boolean>
  source: Defaulted<string>
  frequency: "monthly" | "quarterly" | "yearly" | "once"
  /** The labels by which it is told apart, one a line. */
  breakdown: Defaulted<string>
  /** The number, or the numerator of a rate whose denominator is baseline_out_of. */
  baselineAmount: number | null
  baselineOutOf: number | null
  baselineOn: string | null
  target: number | null
  targetOn: string | null
  /** The organisation that has the numbers; null for the secretariat. */
  ownerId: string | null
  version: Defaulted<number>
  retiredOn: string | null
  retiredWhy: Defaulted<string>
}

/** What an indicator said of itself in each version: a changed definition makes old values mean something else. */
export interface IndicatorVersionTable {
  partnershipId: string
  indicatorId: string
  version: number
  said: ColumnType<unknown, string, string>
  why: Defaulted<string>
  madeAt: Date
  madeBy: string | null
}

/** What was entered for a period. Never edited: a correction is a new row with its reason, and the last row counts. */
export interface IndicatorValueTable {
  partnershipId: string
  id: Defaulted<string>
  indicatorId: string
  startsOn: string
  endsOn: string
  /** Of the breakdown; empty for everybody together. */
  label: Defaulted<string>
  state: "value" | "blank" | "not-applicable" | "not-yet-reported" | "suppressed"
  /** Zero is a number; of a suppressed value none is kept. */
  amount: number | null
  outOf: number | null
  reason: Defaulted<string>
  enteredAt: Date
  enteredBy: string | null
  /** What was given by link and accepted; null where staff entered it. */
  givenId: string | null
}

/** The tags of the lists a partnership writes itself; those of the other lists stand in the code. */
export interface AlignmentTagTable {
  partnershipId: string
  list: "funder" | "city"
  code: string
  titleEn: string
  titleFr: string
  version: Defaulted<number>
  retiredOn: string | null
}

/** What the partnership calls the plan whose list this is. */
export interface AlignmentListNameTable {
  partnershipId: string
  list: string
  titleEn: string
  titleFr: string
}

/** An indicator, priority, outcome or activity contributes to a tag of a list. */
export interface AlignmentTable {
  partnershipId: string
  subjectId: string
  list: "funder" | "sdg" | "gcm" | "welcoming" | "city"
  code: string
}

/** The way by which an organisation gives the values it has; the last one counts. */
export interface IndicatorLinkTable {
  partnershipId: string
  linkId: string
  organizationId: string
  contactId: string
  madeAt: Date
}

/** That an organisation was asked for the values it owes; once a day at most. */
export interface IndicatorAskingTable {
  partnershipId: string
  organizationId: string
  onDay: string
  linkId: string
  at: Date
}

/** What was given by link for a period; it counts once it is accepted. The last one given is the one looked at. */
export interface GivenValueTable {
  partnershipId: string
  id: Defaulted<string>
  indicatorId: string
  startsOn: string
  endsOn: string
  label: Defaulted<string>
  state: "value" | "not-applicable" | "not-yet-reported" | "suppressed"
  /** Zero is a number; of a hidden value none is given. */
  amount: number | null
  outOf: number | null
  note: Defaulted<string>
  source: Defaulted<string>
  linkId: string
  locale: "en" | "fr"
  reference: string
  at: Date
}

/** Whether a value given by link counts: accepted as it was given, or returned with what is missing. */
export interface GivenVerdictTable {
  partnershipId: string
  givenId: string
  verdict: "accepted" | "returned"
  reason: Defaulted<string>
  decidedAt: Date
  decidedBy: string | null
}
