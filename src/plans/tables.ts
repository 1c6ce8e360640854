// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    plan: PlanTable
    activity: ActivityTable
    activityOrganization: ActivityOrganizationTable
    activityStatus: ActivityStatusTable
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
