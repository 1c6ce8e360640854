import { personNames } from "#identity"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import { fiscalYearLabel } from "#partnerships"
import { access } from "../access.ts"
import { assembleReport } from "../reads/assemble.ts"
import type { ReportContent } from "../rules/content.ts"
import { claimsWithoutEvidence, missingAnswers } from "../rules/readiness.ts"
import type { WhichReport } from "../rules/which-report.ts"
import { signOffLacking } from "../rules/sign-off.ts"
import type { SignOff } from "../rules/sign-off.ts"
import { isSignedOff, signOffNow } from "../reads/sign-offs.ts"
import { isFor, rulesOf } from "../rules/template-of.ts"
import type { KeptReport } from "../reads/queries.ts"
import { freeze } from "../rules/snapshot.ts"
import { takeStep } from "./take-step.ts"
import { words } from "../words/index.ts"
import { reportAlone } from "./write-report.ts"

declare module "#platform/acts" {
  interface Acts {
    "reports.submitted": { year: string; sha256: string }
  }
}

export type Submission = WhichReport & {
  /** Claims, by id, that the sender knows to be without evidence and submits all the same. */
  acknowledged: readonly string[]
  /** Why it goes without the council's acknowledgement or a signature, where one lacks. */
  withoutSignOff?: string
}

const longestReason = 1000

/**
 * Submits a year's report: what it says at this moment is frozen, and nothing in the records changes it any more.
 * @throws Invalid with how many required answers each section lacks, or when a claim without evidence was not acknowledged,
 * or when it goes to the funder without acknowledgement or signature and nobody says why
 * @throws Conflict when it is already submitted
 * @returns the SHA-256 of the snapshot
 */
export async function submitReport(
  tx: Tx,
  actor: Actor,
  { acknowledged, withoutSignOff = "", ...which }: Submission,
): Promise<string> {
  access.check(actor, "submit", "report")
  const report = await reportAlone(tx, which)
  if (!report.isOpen) throw new Conflict(words.message("already-submitted"))
  const draft = await assembleReport(tx, report, actor.today)
  refuseUnready(report, draft, acknowledged)
  const signOff = isSignedOff(report) ? await signOffOf(tx, report, withoutSignOff) : null
  const submittedBy = isFor(report.template, "public") ? null : await nameOf(tx, actor)
  const snapshot = freeze({ ...draft, state: "submitted", submittedBy, ...(signOff ? { signOff } : {}) })
  const { id } = await tx
    .insertInto("reportSnapshot")
    .values({
      partnershipId: actor.partnershipId,
      reportId: report.id,
      snapshot: snapshot.text,
      sha256: snapshot.sha256,
      takenAt: actor.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow()
  await takeStep(tx, actor, report, { step: "submitted", snapshotId: id })
  await record(tx, actor, {
    kind: "reports.submitted",
    subject: { kind: "report", id: report.id },
    details: { year: fiscalYearLabel(which.fiscalYear), sha256: snapshot.sha256 },
  })
  return snapshot.sha256
}

async function signOffOf(tx: Tx, report: KeptReport, without: string): Promise<SignOff> {
  const signOff = await signOffNow(tx, report)
  if (signOffLacking(signOff).length === 0) return signOff
  const reason = without.trim()
  if (reason === "" || reason.length > longestReason)
    throw new Invalid([{ field: "withoutSignOff", reason: words.message("without-sign-off-needed") }])
  return { ...signOff, without: reason }
}

function refuseUnready(
  { template }: KeptReport,
  draft: ReportContent,
  acknowledged: readonly string[],
): void {
  const missing = Map.groupBy(missingAnswers(draft), ({ letter }) => letter)
  if (missing.size > 0) {
    const problems = [...missing].map(([letter, { length: count }]) => ({
      field: "",
      reason: words.message("answers-missing", { letter, count }),
    }))
    throw new Invalid(problems)
  }
  const bare = claimsWithoutEvidence(draft)
  if (bare.length > 0 && rulesOf(template).claims === "with-evidence")
    throw new Invalid(words.message("claims-need-evidence"))
  const unsaid = bare.filter(({ id }) => !acknowledged.includes(id))
  if (unsaid.length > 0)
    throw new Invalid([{ field: "acknowledged[]", reason: words.message("acknowledge-needed") }])
}

async function nameOf(tx: Tx, actor: Actor): Promise<string | null> {
  if (actor.kind !== "person" || !actor.id) return null
  return (await personNames(tx, [actor.id])).get(actor.id) ?? null
}
