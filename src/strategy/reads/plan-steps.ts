import type { Tx } from "#platform/database"
import type { StepKind } from "../rules/plan-standing.ts"
import "../tables.ts"

export type PlanStep = {
  id: string
  communityPlanId: string
  kind: StepKind
  onDay: string
  versionId: string | null
  versionNumber: number | null
  motionId: string | null
  motionEn: string | null
  motionFr: string | null
  byWhom: string
  resolution: string
  conditions: string
  documentId: string | null
  documentEn: string | null
  documentFr: string | null
  byPlanId: string | null
  note: string
  withdrawnAt: Date | null
  reason: string | null
}

/** Every dated fact of every plan, by its day. */
export function stepsOf(tx: Tx): Promise<PlanStep[]> {
  return tx
    .selectFrom("communityPlanStep as step")
    .leftJoin("communityPlanVersion as kept", (join) =>
      join.onRef("kept.partnershipId", "=", "step.partnershipId").onRef("kept.id", "=", "step.versionId"),
    )
    .leftJoin("motion", (join) =>
      join.onRef("motion.partnershipId", "=", "step.partnershipId").onRef("motion.id", "=", "step.motionId"),
    )
    .leftJoin("chainNode as document", (join) =>
      join
        .onRef("document.partnershipId", "=", "step.partnershipId")
        .onRef("document.id", "=", "step.documentId"),
    )
    .leftJoin("communityPlanStepWithdrawal as withdrawal", (join) =>
      join
        .onRef("withdrawal.partnershipId", "=", "step.partnershipId")
        .onRef("withdrawal.stepId", "=", "step.id"),
    )
    .select([
      "step.id",
      "step.communityPlanId",
      "step.kind",
      "step.onDay",
      "step.versionId",
      "kept.number as versionNumber",
      "step.motionId",
      "motion.textEn as motionEn",
      "motion.textFr as motionFr",
      "step.byWhom",
      "step.resolution",
      "step.conditions",
      "step.documentId",
      "document.titleEn as documentEn",
      "document.titleFr as documentFr",
      "step.byPlanId",
      "step.note",
      "withdrawal.withdrawnAt",
      "withdrawal.reason",
    ])
    .orderBy("step.onDay")
    .orderBy("step.id")
    .execute()
}
