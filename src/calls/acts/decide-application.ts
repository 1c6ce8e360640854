import { partnership } from "#partnerships"
import { record } from "#platform/acts"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { paragraphs, writeMessage } from "#platform/mail"
import { Conflict, Invalid, NotAllowed } from "#platform/refusals"
import { formatDate, nameIn } from "#platform/words"
import { access } from "../access.ts"
import { decisionOf } from "../reads/submissions.ts"
import { words } from "../words/index.ts"
import { submissionAlone } from "./review-application.ts"

declare module "#platform/acts" {
  interface Acts {
    "calls.decided": { applicant: string; applicantFr: string; decision: string }
  }
}

export type Decision = {
  submissionId: string
  decision: "accepted" | "declined"
  reasons: string
  /** Of an accepted application: the first and the last day of the agreement. */
  startsOn: string | null
  endsOn: string | null
}

/** Decides once, with reasons, and writes to who submitted. Not by somebody who is recused, or who has not declared. */
export async function decideApplication(tx: Tx, actor: Actor, decided: Decision): Promise<void> {
  access.check(actor, "decide", "application")
  const { submissionId, decision, reasons } = decided
  const submission = await submissionAlone(tx, actor, submissionId)
  if (submission.standing !== "free" || !submission.content) throw new NotAllowed()
  if (await decisionOf(tx, submissionId)) throw new Conflict(words.message("decided-already"))
  if (reasons === "") throw new Invalid([{ field: "reasons", reason: words.message("reasons-needed") }])
  const { startsOn, endsOn } = agreementOf(decided)
  await tx
    .insertInto("callDecision")
    .values({
      partnershipId: actor.partnershipId,
      submissionId,
      callId: submission.callId,
      applicantId: submission.applicantId,
      decision,
      reasons,
      startsOn,
      endsOn,
      decidedAt: actor.at,
      decidedBy: actor.id!,
    })
    .execute()
  const { contact, call, applicant } = submission.content
  if (contact) {
    const { locale } = contact
    const say = words(locale)
    const values = {
      name: contact.name,
      call: call.title[locale],
      partnership: applicant.name[locale],
      funder: nameIn(locale, await partnership(tx)),
      from: startsOn ? formatDate(locale, startsOn) : "",
      to: endsOn ? formatDate(locale, endsOn) : "",
    }
    await writeMessage(tx, actor, {
      kind: "calls.decision",
      to: contact.email,
      locale,
      subject: say("letter-decided-subject", values),
      body: paragraphs(
        say("letter-hello", values),
        say(`letter-${decision}`, values),
        reasons,
        values.funder,
      ),
      dedupeKey: `calls.decision ${submissionId}`,
    })
  }
  await record(tx, actor, {
    kind: "calls.decided",
    subject: { kind: "application", id: submissionId },
    details: { applicant: submission.nameEn, applicantFr: submission.nameFr, decision },
  })
}

/** An accepted application becomes an agreement from one day to a later one; a declined one has none. */
function agreementOf({ decision, startsOn, endsOn }: Decision): Pick<Decision, "startsOn" | "endsOn"> {
  if (decision === "declined") return { startsOn: null, endsOn: null }
  if (startsOn === null) throw new Invalid([{ field: "startsOn", reason: words.message("agreement-needed") }])
  if (endsOn === null || endsOn <= startsOn)
    throw new Invalid([{ field: "endsOn", reason: words.message("agreement-needed") }])
  return { startsOn, endsOn }
}
