import { letterhead, partnershipWords } from "#partnerships"
import { answerCommitment } from "#plans"
import type { CommitmentAnswer, Lead } from "#plans"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { makeReference } from "#platform/references"
import { Conflict, NotFound } from "#platform/refusals"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { leadLink } from "../reads/lead-links.ts"
import type { LeadLink } from "../reads/lead-links.ts"
import { leadsToAnswer } from "../reads/lead-organizations.ts"
import { words } from "../words/index.ts"
import { answerReceipt } from "./letters.ts"

/** What an organisation answers to leading one activity. */
export type AnswerGiven = {
  activityId: string
  /** The version they read. */
  version: number
  answer: CommitmentAnswer
  remark: string
}

/** By the link of an organisation: what it takes on. What says the same as before is not kept again. @returns the receipt's reference */
export async function answerByLink(
  tx: Tx,
  actor: Actor,
  { locale, answers }: { locale: Locale; answers: readonly AnswerGiven[] },
): Promise<string> {
  access.check(actor, "answer", "commitment")
  const link = await mustHoldLink(tx, actor)
  const { organizationId, fiscalYear, linkId, contactId } = link
  const own = (await leadsToAnswer(tx, fiscalYear)).filter((one) => one.organizationId === organizationId)
  const said = answers
    .map((answer) => ({ answer, of: mustLead(own, answer) }))
    .filter(({ answer, of }) => isNew(of, answer))
  if (said.length === 0) throw new Conflict(words.message("nothing-said"))
  const reference = makeReference()
  const by = { linkId, contactId }
  // In the order of their ids: two people who send at once wait for each other instead of both failing.
  for (const { answer } of said.toSorted((one, other) => (one.of.activityId < other.of.activityId ? -1 : 1)))
    await answerCommitment(tx, actor, { ...answer, organizationId, locale, reference, by })
  await writeMessage(tx, actor, {
    kind: "commitments.receipt",
    to: link.recipient,
    locale,
    ...answerReceipt(
      { head: await letterhead(tx, null), name: link.name, locale },
      { lead: link, fiscalYear, answers: said.map(({ answer, of }) => ({ ...of, ...answer })), reference },
    ),
    dedupeKey: `commitments.receipt ${reference}`,
  })
  return reference
}

async function mustHoldLink(tx: Tx, actor: Actor): Promise<LeadLink> {
  const link = actor.id ? await leadLink(tx, actor.id) : undefined
  if (!link) throw new NotFound()
  if (link.leftAt || link.revokedAt) throw new Conflict(partnershipWords.message("link-revoked"))
  return link
}

function mustLead(own: readonly Lead[], { activityId }: AnswerGiven): Lead {
  const of = own.find((one) => one.activityId === activityId)
  if (!of) throw new Conflict(words.message("leads-no-more"))
  return of
}

function isNew(of: Lead, { answer, remark }: AnswerGiven): boolean {
  return of.answer !== answer || of.remark !== remark || of.standing === "earlier-wording"
}
