import type { ExpressionBuilder } from "kysely"
import type { Tables, Tx } from "#platform/database"
import "../tables.ts"

/** A proposal with the last motion about it and the last decision on it. */
export type Proposal = Awaited<ReturnType<typeof proposalsFor>>[number]

/** What was proposed for somebody who came forward, the newest first. */
export function proposalsFor(tx: Tx, expressionId: string) {
  return proposals(tx)
    .where("proposal.expressionId", "=", expressionId)
    .orderBy("proposal.madeAt", "desc")
    .orderBy("proposal.id", "desc")
    .limit(20)
    .execute()
}

export function proposalOf(tx: Tx, id: string): Promise<Proposal | undefined> {
  return proposals(tx).where("proposal.id", "=", id).executeTakeFirst()
}

/** The one proposal for somebody that was not withdrawn. */
export function openProposal(tx: Tx, expressionId: string): Promise<Proposal | undefined> {
  return proposals(tx)
    .where("proposal.expressionId", "=", expressionId)
    .where("proposal.withdrawnAt", "is", null)
    .executeTakeFirst()
}

/** Whom a body could still appoint by a motion: proposed, not decided on, and not answered otherwise meanwhile. */
export function proposalsBefore(tx: Tx, bodyId: string) {
  return proposals(tx)
    .where("recruitment.bodyId", "=", bodyId)
    .where("proposal.withdrawnAt", "is", null)
    .where("decision.id", "is", null)
    .where((row) => row.or([row("told.answer", "is", null), row("told.answer", "=", "interview")]))
    .orderBy("proposal.madeAt")
    .orderBy("proposal.id")
    .limit(100)
    .execute()
}

function proposals(tx: Tx) {
  return tx
    .selectFrom("appointmentProposal as proposal")
    .innerJoin("expressionOfInterest as came", (join) =>
      join
        .onRef("came.partnershipId", "=", "proposal.partnershipId")
        .onRef("came.id", "=", "proposal.expressionId"),
    )
    .innerJoin("recruitment", (join) =>
      join
        .onRef("recruitment.partnershipId", "=", "came.partnershipId")
        .onRef("recruitment.id", "=", "came.recruitmentId"),
    )
    .leftJoinLateral(lastMotion, (join) => join.onTrue())
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("proposalDecision as decision")
          .select(["decision.id", "decision.motionId", "decision.outcome", "decision.waitsBecause"])
          .select("decision.at")
          .whereRef("decision.partnershipId", "=", "proposal.partnershipId")
          .whereRef("decision.proposalId", "=", "proposal.id")
          .orderBy("decision.at", "desc")
          .orderBy("decision.id", "desc")
          .limit(1)
          .as("decision"),
      (join) => join.onTrue(),
    )
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom("interestAnswer as told")
          .select("told.answer")
          .whereRef("told.partnershipId", "=", "came.partnershipId")
          .whereRef("told.expressionId", "=", "came.id")
          .orderBy("told.at", "desc")
          .orderBy("told.id", "desc")
          .limit(1)
          .as("told"),
      (join) => join.onTrue(),
    )
    .select([
      "proposal.id",
      "proposal.expressionId",
      "proposal.seatId",
      "proposal.startsOn",
      "proposal.endsOn",
    ])
    .select(["proposal.letter", "proposal.madeAt", "proposal.withdrawnAt"])
    .select(["came.personName", "came.reference", "recruitment.bodyId"])
    .select((row) => row.fn.coalesce("decision.motionId", "moved.motionId").as("motionId"))
    .select(["moved.movedAt", "decision.outcome", "decision.waitsBecause", "decision.at as decidedAt"])
}

function lastMotion(
  from: ExpressionBuilder<Tables & { proposal: Tables["appointmentProposal"] }, "proposal">,
) {
  return from
    .selectFrom("proposalMotion as moved")
    .select(["moved.motionId", "moved.movedAt"])
    .whereRef("moved.partnershipId", "=", "proposal.partnershipId")
    .whereRef("moved.proposalId", "=", "proposal.id")
    .orderBy("moved.movedAt", "desc")
    .orderBy("moved.motionId", "desc")
    .limit(1)
    .as("moved")
}
