import { sql } from "kysely"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid, NotAllowed, NotFound } from "#platform/refusals"
import { access } from "../access.ts"
import { ownCalls } from "../reads/calls.ts"
import { decisionOf, submissionsTo } from "../reads/submissions.ts"
import type { Submission } from "../reads/submissions.ts"
import { words } from "../words/index.ts"

declare module "#platform/acts" {
  interface Acts {
    "calls.declared": { applicant: string; applicantFr: string; conflict: string }
    "calls.scored": { applicant: string; applicantFr: string }
  }
}

/**
 * One application to this funder; another's is not found. One act at a time on it: who declares, scores and decides at the
 * same moment wait for each other, and each reads what the one before left.
 */
export async function submissionAlone(tx: Tx, actor: Actor, id: string): Promise<Submission> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${id}, 0))`.execute(tx)
  const found = (await submissionsTo(tx, actor.id)).find((each) => each.id === id)
  if (!found) throw new NotFound()
  return found
}

/** Says whether a reviewer has a conflict of interest. Who has one reads and scores no more, whatever they say later. */
export async function declareInterest(
  tx: Tx,
  actor: Actor,
  said: { submissionId: string; hasConflict: boolean; reason: string },
): Promise<void> {
  access.check(actor, "review", "application")
  const { submissionId, hasConflict, reason } = said
  const submission = await submissionAlone(tx, actor, submissionId)
  if (submission.standing === "recused") throw new Conflict(words.message("recused-already"))
  if (hasConflict && reason === "")
    throw new Invalid([{ field: "reason", reason: words.message("conflict-reason-needed") }])
  const declared = {
    partnershipId: actor.partnershipId,
    callId: submission.callId,
    submissionId,
    hasConflict,
    reason,
  }
  await tx
    .insertInto("reviewDeclaration")
    .values({ ...declared, officerId: actor.id!, declaredAt: actor.at })
    .execute()
  await record(tx, actor, {
    kind: "calls.declared",
    subject: { kind: "application", id: submissionId },
    details: {
      applicant: submission.nameEn,
      applicantFr: submission.nameFr,
      conflict: hasConflict ? "yes" : "no",
    },
  })
}

export type NewScores = {
  submissionId: string
  scores: readonly { criterionId: string; score: number; reason: string }[]
}

/** A reviewer's scores by every criterion, each with its reason. Only of who declared to have no conflict of interest. */
export async function scoreApplication(
  tx: Tx,
  actor: Actor,
  { submissionId, scores }: NewScores,
): Promise<void> {
  access.check(actor, "review", "application")
  const submission = await submissionAlone(tx, actor, submissionId)
  if (submission.standing !== "free") throw new NotAllowed()
  if (await decisionOf(tx, submissionId)) throw new Conflict(words.message("decided-already"))
  const call = (await ownCalls(tx)).find(({ id }) => id === submission.callId)
  const unknown = scores.some(({ criterionId }) => !call?.criteria.some(({ id }) => id === criterionId))
  if (unknown || scores.length !== call?.criteria.length) throw new Invalid({ key: "web.invalid-field" })
  await tx
    .insertInto("reviewScore")
    .values(
      scores.map((score) => ({
        partnershipId: actor.partnershipId,
        submissionId,
        ...score,
        officerId: actor.id!,
        scoredAt: actor.at,
      })),
    )
    .execute()
  await record(tx, actor, {
    kind: "calls.scored",
    subject: { kind: "application", id: submissionId },
    details: { applicant: submission.nameEn, applicantFr: submission.nameFr },
  })
}
