import { sql } from "kysely"
import { personNames } from "#identity"
import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"
import type { Application, Readiness } from "../rules/application.ts"
import type { Score } from "../rules/scores.ts"
import "../tables.ts"

/** What an application says, as it was frozen when it was submitted. */
export type SubmittedApplication = {
  format: "entente.application/1"
  call: { id: string; title: { en: string; fr: string } }
  applicant: { slug: string; name: { en: string; fr: string } }
  /** Whom the funder writes to. */
  contact: { name: string; email: string; locale: Locale } | null
  date: string
  application: Application
  readiness: Readiness
}

export type Submission = {
  id: string
  callId: string
  applicantId: string
  nameEn: string
  nameFr: string
  submittedAt: Date
  sha256: string
  /** Of the reviewer who asks: nothing is read before they declare, and never again once they are recused. */
  standing: "undeclared" | "free" | "recused"
  content: SubmittedApplication | null
}

/** What was submitted to the bound funder, as one of its reviewers may see it: the database leaves out what they may not. */
export async function submissionsTo(tx: Tx, officerId: string | null): Promise<Submission[]> {
  const found = await sql<Omit<Submission, "content"> & { snapshot: string | null }>`
    select * from submissions_to_funder(${officerId}::uuid)`.execute(tx)
  return found.rows
    .map(({ snapshot, ...row }) => ({
      ...row,
      content: snapshot ? (JSON.parse(snapshot) as SubmittedApplication) : null,
    }))
    .toSorted((one, other) => one.submittedAt.getTime() - other.submittedAt.getTime())
}

export type GivenScore = Score & { by: string }

/** The newest score of each reviewer by each criterion; of a reviewer who is recused, none. */
export async function scoresOf(tx: Tx, submissionId: string): Promise<GivenScore[]> {
  const rows = await tx
    .selectFrom("reviewScore as given")
    .distinctOn(["given.officerId", "given.criterionId"])
    .select(["given.officerId", "given.criterionId", "given.score", "given.reason"])
    .where("given.submissionId", "=", submissionId)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom("reviewDeclaration as said")
            .select("said.id")
            .whereRef("said.partnershipId", "=", "given.partnershipId")
            .whereRef("said.submissionId", "=", "given.submissionId")
            .whereRef("said.officerId", "=", "given.officerId")
            .where("said.hasConflict", "=", true),
        ),
      ),
    )
    .orderBy("given.officerId")
    .orderBy("given.criterionId")
    .orderBy("given.id", "desc")
    .execute()
  const names = await personNames(
    tx,
    rows.map(({ officerId }) => officerId),
  )
  return rows.map((row) => ({ ...row, by: names.get(row.officerId) ?? "" }))
}

export function decisionOf(tx: Tx, submissionId: string) {
  return tx
    .selectFrom("callDecision")
    .select(["decision", "reasons", "startsOn", "endsOn", "decidedAt"])
    .where("submissionId", "=", submissionId)
    .executeTakeFirst()
}
