// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    plan: PlanTable
    activity: ActivityTable
    activityOrganization: ActivityOrganizationTable
    activityStatus: ActivityStatusTable
    planVersion: PlanVersionTable
    planVersionActivity: PlanVersionActivityTable
    planStep: PlanStepTable
    planChange: PlanChangeTable
    activityCarryOver: ActivityCarryOverTable
    commitmentAsking: CommitmentAskingTable
    commitment: CommitmentTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** The annual action plan of one fiscal year, named by the year in which it begins (1 April). */
export interface PlanTable {
  partnershipId: string
  id: Defaulted<string>
  fiscalYear: number
  madeAt: Date
}

/** One planned activity: specific, measurable, time-bound, with a lead. */
export interface ActivityTable {
  partnershipId: string
  id: string
  planId: string
  priorityId: string
  outcomeId: string | null
  bodyId: string | null
  bodyAsWritten: string | null
  titleEn: string
  titleFr: string
  /** Title folded, so that importing the same workbook again changes nothing. */
  titleKey: string
  deliverableEn: Defaulted<string>
  deliverableFr: Defaulted<string>
  startsOn: string | null
  endsOn: string | null
  /** What was typed ("Summer 2016"), kept beside what was understood. */
  startsAsWritten: string | null
  endsAsWritten: string | null
  notes: Defaulted<string>
  position: number
  version: Defaulted<number>
  /** What it takes: people, rooms, money, in words. */
  resourcesEn: Defaulted<string>
  resourcesFr: Defaulted<string>
  /** Who pays for it, by name, one a line: a funder need not be of the partnership. */
  funders: Defaulted<string>
}

/** Who leads an activity and who takes part in it. */
export interface ActivityOrganizationTable {
  partnershipId: string
  activityId: string
  organizationId: string
  part: "lead" | "partner"
  position: Defaulted<number>
}

/** Each change of an activity's status is a fact; the newest is where it stands, none yet is planned. */
export interface ActivityStatusTable {
  partnershipId: string
  id: Defaulted<string>
  activityId: string
  status: "planned" | "in-progress" | "complete" | "delayed" | "on-hold" | "dropped" | "carried-over"
  since: Date
  reason: Defaulted<string>
}

/** A plan word for word as a body ratified or approved it. Never changed. */
export interface PlanVersionTable {
  partnershipId: string
  id: Defaulted<string>
  planId: string
  /** The body whose activities alone these are; null: the whole plan. */
  bodyId: string | null
  /** Canonical JSON of every activity that was not dropped. */
  content: string
  /** Of what it says, whatever anybody is called: what was voted on is what was approved. */
  sha256: string
  at: Date
}

/** The activities a version has: what a body once agreed to is never deleted. */
export interface PlanVersionActivityTable {
  partnershipId: string
  versionId: string
  activityId: string
}

/** A body ratified or approved a version of the plan. */
export interface PlanStepTable {
  partnershipId: string
  id: Defaulted<string>
  planId: string
  versionId: string
  step: "ratified" | "approved"
  bodyId: string
  decidedOn: string
  /** The motion that was carried; null: it was decided outside Entente. */
  motionId: string | null
  /** Where it was decided outside Entente: the minutes or the letter that say so. */
  decidedWhere: Defaulted<string>
  at: Date
}

/** A change of an approved plan, with its reason and what was said before and after. Never changed. */
export interface PlanChangeTable {
  partnershipId: string
  id: Defaulted<string>
  planId: string
  activityId: string
  kind: "added" | "changed" | "dropped" | "taken-up"
  /** Canonical JSON of the activity; null where the plan did not have it. */
  before: string | null
  after: string | null
  reason: string
  /** Null: an organisation by its link, or the server. */
  changedBy: string | null
  at: Date
}

/** An activity that was not finished goes on as another in a later plan: once, with a reason. */
export interface ActivityCarryOverTable {
  partnershipId: string
  fromId: string
  toId: string
  reason: string
  carriedBy: string | null
  at: Date
}

/** That an organisation was asked whether it leads an activity; once a day at most. */
export interface CommitmentAskingTable {
  partnershipId: string
  activityId: string
  organizationId: string
  onDay: string
  linkId: string
  at: Date
}

/** What an organisation answered to leading an activity; never edited, the last answer counts. */
export interface CommitmentTable {
  partnershipId: string
  id: Defaulted<string>
  activityId: string
  organizationId: string
  answer: "accepted" | "declined"
  /** Why it is declined, or on what understanding it is accepted; in the language of locale. */
  remark: Defaulted<string>
  locale: "en" | "fr"
  /** The wording answered to, with the deliverable and the days: where it changes, the lead is asked anew. */
  titleEn: string
  titleFr: string
  deliverableEn: string
  deliverableFr: string
  startsOn: string | null
  endsOn: string | null
  linkId: string | null
  contactId: string | null
  /** Of an answer entered by staff: who said it, and how. */
  told: Defaulted<string>
  enteredBy: string | null
  reference: string
  at: Date
}
