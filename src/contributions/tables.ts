// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    contribution: ContributionTable
    contributionStatement: ContributionStatementTable
    contributionLink: ContributionLinkTable
    contributionAsking: ContributionAskingTable
    contributionAnswer: ContributionAnswerTable
    fundingApplication: FundingApplicationTable
    fundingApplicationPartner: FundingApplicationPartnerTable
    fundingApplicationState: FundingApplicationStateTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** Something that was given in a fiscal year. What is stated of it stands in contribution_statement. */
export interface ContributionTable {
  partnershipId: string
  id: Defaulted<string>
  /** Who gave: an organisation, or a community member as a member. */
  organizationId: string
  fiscalYear: number
  /** Kinds are never added together. */
  kind: "cash" | "in-kind-hours" | "in-kind-space" | "in-kind-goods" | "volunteer-hours" | "leveraged-funds"
  version: Defaulted<number>
  recordedAt: Date
  withdrawnAt: Date | null
  withdrawnWhy: Defaulted<string>
}

/** What is said of a contribution, and how it was valued. Never edited: a change is the next statement, with its reason. */
export interface ContributionStatementTable {
  partnershipId: string
  contributionId: string
  number: number
  activityId: string | null
  whatEn: string
  whatFr: string
  /** Cents of Canadian dollars: cash, leveraged funds, and the value of space and goods. Zero is a figure; null is none. */
  cents: number | null
  /** Hundredths of an hour, of in-kind and volunteer hours. Volunteer hours are never turned into money. */
  hundredths: number | null
  /** Cents an hour of in-kind hours; null: no rate is stated, so that their value is not either. */
  rateCents: number | null
  rateBasis: "own-rate" | "published-wage" | "agreed-rate" | null
  valueBasis: "price-list" | "market-price" | "own-estimate" | "agreed-value" | null
  basisNote: Defaulted<string>
  /** Why a figure is not there: nobody stated it, or it is still to be reported. */
  missing: "not-stated" | "not-yet-reported" | null
  /** Of leveraged funds: who pays them. */
  fromWhom: Defaulted<string>
  /** Of leveraged funds: because of what they came. */
  becauseEn: Defaulted<string>
  becauseFr: Defaulted<string>
  startsOn: string | null
  endsOn: string | null
  /** Who told the secretariat, on told_on. */
  toldBy: string
  toldOn: string
  reason: Defaulted<string>
  statedBy: string | null
  at: Date
}

/** The way a giver says whether what is stated of a year is so; the last one counts. */
export interface ContributionLinkTable {
  partnershipId: string
  linkId: string
  organizationId: string
  fiscalYear: number
  contactId: string
  madeAt: Date
}

/** That a giver was asked to confirm a year; once a day at most. */
export interface ContributionAskingTable {
  partnershipId: string
  organizationId: string
  fiscalYear: number
  onDay: string
  linkId: string
  at: Date
}

/** What the giver said of one statement by link; the last one counts, and a later statement has none. */
export interface ContributionAnswerTable {
  partnershipId: string
  id: Defaulted<string>
  contributionId: string
  statement: number
  linkId: string
  answer: "confirmed" | "different" | "not-us"
  /** The figure they say is right: cents, or hundredths of an hour where the contribution is hours. */
  figure: number | null
  remark: Defaulted<string>
  locale: "en" | "fr"
  reference: string
  at: Date
}

/** Money somebody asks a funder for. */
export interface FundingApplicationTable {
  partnershipId: string
  id: Defaulted<string>
  funder: string
  programme: Defaulted<string>
  purposeEn: string
  purposeFr: string
  /** Who applies. */
  organizationId: string
  /** Cents of Canadian dollars; null: not stated yet. */
  askedCents: number | null
  deadline: string | null
  /** The leveraged funds that were recorded of it, once granted. */
  contributionId: string | null
  version: Defaulted<number>
  addedAt: Date
}

/** With whom it is applied for. */
export interface FundingApplicationPartnerTable {
  partnershipId: string
  applicationId: string
  organizationId: string
}

/** Each change of where an application stands, on its day; the last one is where it stands. */
export interface FundingApplicationStateTable {
  partnershipId: string
  applicationId: string
  number: number
  state: "idea" | "drafting" | "submitted" | "granted" | "partly-granted" | "declined" | "withdrawn"
  onDay: string
  /** Cents of Canadian dollars; null where granted: not stated. */
  grantedCents: number | null
  note: Defaulted<string>
  at: Date
}
