import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { KeptReport, Step } from "../reads/queries.ts"

/** Writes the next step of a report, a dated fact. */
export async function takeStep(
  tx: Tx,
  actor: Actor,
  report: KeptReport,
  step: Pick<Step, "step"> & { snapshotId?: string; comment?: string },
): Promise<void> {
  await tx
    .insertInto("reportStep")
    .values({
      partnershipId: actor.partnershipId,
      reportId: report.id,
      number: (report.steps[0]?.number ?? 0) + 1,
      step: step.step,
      snapshotId: step.snapshotId ?? null,
      comment: step.comment ?? "",
      takenAt: actor.at,
      takenBy: actor.kind === "person" ? actor.id : null,
    })
    .execute()
}
