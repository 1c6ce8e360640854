import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { writeMessage } from "#platform/mail"
import { Conflict, NotFound } from "#platform/refusals"
import type { Locale } from "#platform/words"
import { access } from "../access.ts"
import { changeEvidence } from "./keep-evidence.ts"
import type { EvidenceChange } from "./keep-evidence.ts"
import { letterhead } from "#partnerships"
import { receiptLetter } from "./letters.ts"
import { lockedRequest, mustBeOpen } from "./locked-request.ts"
import type { Request } from "../reads/requests.ts"
import type { UpdateGiven } from "../rules/update-given.ts"
import { words } from "../words/index.ts"
import { writeVersions } from "./write-versions.ts"
import type { Written } from "./write-versions.ts"

/**
 * What a lead organisation sends by its link. Sent again unchanged it is the same receipt; changed, it supersedes what
 * was sent before, until that is accepted.
 * @returns the receipt's reference, and the new versions by activity
 */
export async function submitUpdates(
  tx: Tx,
  actor: Actor,
  sent: {
    requestId: string
    locale: Locale
    updates: readonly UpdateGiven[]
    /** Who answers, when not the link's reader. */
    saidBy?: string
    evidence?: EvidenceChange
  },
): Promise<Written> {
  access.check(actor, "submit", "update")
  const request = await lockedRequest(tx, { requestId: sent.requestId })
  mustHold(request, actor)
  mustBeOpen(request)
  const { locale, updates, saidBy = "" } = sent
  if (sent.evidence) await changeEvidence(tx, actor, request.requestId, sent.evidence)
  const came = {
    locale,
    submittedVia: "link",
    contactId: request.contactId,
    enteredBy: null,
    toldBy: "",
    toldHow: null,
    saidBy,
  } as const
  const written = await writeVersions(tx, actor, { request, updates, came })
  await settleAnswered(tx, actor, request.requestId)
  await tx.deleteFrom("updateDraft").where("requestId", "=", request.requestId).execute()
  if (written.versions.length > 0) await writeReceipt(tx, actor, request, written)
  return written
}

/** The link of this very request, not ended: another's is answered like one that does not exist. */
export function mustHold(request: Request, actor: Actor): void {
  if (request.linkId !== actor.id) throw new NotFound()
  if (request.linkRevokedAt || request.contactLeft) throw new Conflict(words.message("link-revoked"))
  if (request.linkEndsAt && request.linkEndsAt <= actor.at) throw new Conflict(words.message("link-expired"))
}

async function writeReceipt(tx: Tx, actor: Actor, request: Request, written: Written): Promise<void> {
  if (!request.recipient || !request.linkLocale) return
  const contact = { name: request.contactName ?? "", locale: request.linkLocale }
  const head = await letterhead(tx, request.askedBy)
  const letter = receiptLetter(
    { head, organization: request, contact },
    { activities: written.versions, reference: written.reference },
  )
  await writeMessage(tx, actor, {
    kind: "updates.receipt",
    to: request.recipient,
    locale: contact.locale,
    ...letter,
    dedupeKey: `updates.receipt ${written.reference}`,
  })
}

/** Who sends the form has their answer by mail before them; what was attached to one still waits for its place. */
async function settleAnswered(tx: Tx, actor: Actor, requestId: string): Promise<void> {
  await tx
    .updateTable("updateReply as reply")
    .set({ settledAt: actor.at })
    .where("reply.requestId", "=", requestId)
    .where("reply.settledAt", "is", null)
    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom("updateEvidence as given")
            .select("given.id")
            .whereRef("given.partnershipId", "=", "reply.partnershipId")
            .whereRef("given.replyId", "=", "reply.id"),
        ),
      ),
    )
    .execute()
}
