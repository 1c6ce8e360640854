// Printed from the migrated database by `npm run tables`. Never edited.
import type { ColumnType } from "kysely"

declare module "#platform/database" {
  interface Tables {
    priority: PriorityTable
    outcome: OutcomeTable
    communityPlan: CommunityPlanTable
    guidingPrinciple: GuidingPrincipleTable
    planLevel: PlanLevelTable
    communityPlanVersion: CommunityPlanVersionTable
    communityPlanStep: CommunityPlanStepTable
    communityPlanStepWithdrawal: CommunityPlanStepWithdrawalTable
  }
}

type Defaulted<Type> = ColumnType<Type, Type | undefined, Type>

/** A priority of the Community Plan. Position is order on the page, not rank. */
export interface PriorityTable {
  partnershipId: string
  id: string
  titleEn: string
  titleFr: string
  whyEn: Defaulted<string>
  whyFr: Defaulted<string>
  titleKey: string
  position: number
  version: Defaulted<number>
  endedOn: string | null
  /** The plan it is of. */
  communityPlanId: string
  /** One sentence that says what is to be reached. */
  goalEn: Defaulted<string>
  goalFr: Defaulted<string>
  /** Null unless the partnership ranks its priorities. */
  rank: number | null
  /** The body that answers for it. */
  bodyId: string | null
  /** Of the partnership as a whole rather than beside the others: it is not called by the word of the level. */
  isPartnershipWide: Defaulted<boolean>
}

/** What should be different under a priority: the partnership may call it goal or objective. */
export interface OutcomeTable {
  partnershipId: string
  id: string
  priorityId: string
  titleEn: string
  titleFr: string
  titleKey: string
  position: number
  version: Defaulted<number>
  /** The outcome it stands under; null for one straight under its priority. */
  parentId: string | null
  goalEn: Defaulted<string>
  goalFr: Defaulted<string>
  whyEn: Defaulted<string>
  whyFr: Defaulted<string>
  /** Null unless the partnership ranks them. */
  rank: number | null
  /** The body that answers for it. */
  bodyId: string | null
}

/** A strategy of three to five years. A partnership has several one after the other. */
export interface CommunityPlanTable {
  partnershipId: string
  id: Defaulted<string>
  /** Empty where nobody named it yet: it came to be with its first priority. */
  titleEn: Defaulted<string>
  titleFr: Defaulted<string>
  fromYear: number | null
  toYear: number | null
  visionEn: Defaulted<string>
  visionFr: Defaulted<string>
  madeAt: Date
  version: Defaulted<number>
}

/** What holds for everything the partnership does, in the order of the page. */
export interface GuidingPrincipleTable {
  partnershipId: string
  id: Defaulted<string>
  communityPlanId: string
  textEn: string
  textFr: string
  position: number
  version: Defaulted<number>
}

/** What the partnership calls a level of its plan: pillar, theme, goal, objective. Depth 1 is the top. */
export interface PlanLevelTable {
  partnershipId: string
  communityPlanId: string
  depth: number
  oneEn: string
  manyEn: string
  oneFr: string
  manyFr: string
  /** So that a button can say « un pilier » and « une orientation ». */
  genderFr: "masculine" | "feminine"
}

/** Everything a plan said when it was kept. It never changes. */
export interface CommunityPlanVersionTable {
  partnershipId: string
  id: Defaulted<string>
  communityPlanId: string
  number: number
  /** JSON as it was written; its SHA-256 is of what a vote is about, which leaves out names of bodies. */
  content: string
  sha256: string
  note: Defaulted<string>
  keptAt: Date
  keptOn: string
}

/** A dated fact of a plan. Where the plan stands on a day is read off these, never kept. */
export interface CommunityPlanStepTable {
  partnershipId: string
  id: Defaulted<string>
  communityPlanId: string
  kind: "consulted" | "adopted" | "endorsed" | "in-force" | "superseded"
  onDay: string
  versionId: string | null
  motionId: string | null
  /** Of an endorsement the municipality; of an adoption outside Entente, who decided. */
  byWhom: Defaulted<string>
  resolution: Defaulted<string>
  /** On what conditions it was adopted or endorsed. */
  conditions: Defaulted<string>
  documentId: string | null
  byPlanId: string | null
  note: Defaulted<string>
  recordedAt: Date
}

/** That a fact of a plan was recorded by mistake, and why: it counts no more, and stays. */
export interface CommunityPlanStepWithdrawalTable {
  partnershipId: string
  stepId: string
  reason: string
  withdrawnAt: Date
}
