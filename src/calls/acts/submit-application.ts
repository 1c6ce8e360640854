import { peopleWithAccess, partnership } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { Conflict, Invalid } from "#platform/refusals"
import { canonicalJson, sha256Of } from "#reports"
import { access } from "../access.ts"
import type { SubmittedApplication } from "../reads/submissions.ts"
import { missingIn, readiness } from "../rules/application.ts"
import { words } from "../words/index.ts"
import { openCall } from "./open-call.ts"
import { applicationAlone } from "./write-application.ts"

declare module "#platform/acts" {
  interface Acts {
    "calls.submitted": { title: string; titleFr: string; sha256: string }
  }
}

/** Submits an application: what it says now is frozen, given to the funder, and nothing changes it any more. @returns its SHA-256 */
export async function submitApplication(tx: Tx, actor: Actor, callId: string): Promise<string> {
  access.check(actor, "write", "application")
  const call = await openCall(tx, actor, callId)
  const kept = await applicationAlone(tx, actor, callId)
  if (!kept) throw new Conflict(words.message("write-first"))
  if (kept.submission) throw new Conflict(words.message("already-submitted"))
  const { application } = kept
  const missing = missingIn(application)
  if (missing.length > 0)
    throw new Invalid(missing.map((what) => ({ field: "", reason: words.message(`missing-${what}`) })))
  const { slug, nameEn, nameFr } = await partnership(tx)
  const sender = (await peopleWithAccess(tx)).find(({ personId }) => personId === actor.id)
  const content: SubmittedApplication = {
    format: "entente.application/1",
    call: { id: callId, title: { en: call.titleEn, fr: call.titleFr } },
    applicant: { slug, name: { en: nameEn, fr: nameFr } },
    contact: sender ? { name: sender.name, email: sender.email, locale: sender.locale } : null,
    date: actor.today,
    application,
    readiness: readiness(application),
  }
  const snapshot = canonicalJson(content)
  const sha256 = sha256Of(snapshot)
  await tx
    .insertInto("callSubmission")
    .values({
      partnershipId: actor.partnershipId,
      applicationId: kept.id,
      callId,
      funderId: call.funderId,
      snapshot,
      sha256,
      submittedAt: actor.at,
      submittedBy: actor.kind === "person" ? actor.id : null,
    })
    .execute()
  await record(tx, actor, {
    kind: "calls.submitted",
    subject: { kind: "call", id: callId },
    details: { title: call.titleEn, titleFr: call.titleFr, sha256 },
  })
  return sha256
}
