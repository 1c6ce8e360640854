import { firstReader } from "#organizations"
import type { Reader } from "#organizations"
import { makePersonalLink, revokePersonalLink } from "#identity"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { linkPurpose } from "./ask-for-updates.ts"
import { linkEnd } from "../rules/link-end.ts"
import type { Request } from "../reads/requests.ts"

/**
 * The link by which an organisation can answer a request now, and whom to send it to. The same link as long as it holds
 * and its reader is still there; else a new one, and the old one is ended. Null when nobody there has an address.
 */
export async function linkFor(
  tx: Tx,
  actor: Actor,
  { request, linkKey }: { request: Request; linkKey: Buffer },
): Promise<{ linkId: string; contact: Reader } | null> {
  const contact = await readerOf(tx, request)
  if (!contact) return null
  if (request.linkId && request.recipient === contact.email && isOpen(request, actor.at)) {
    return { linkId: request.linkId, contact }
  }
  if (request.linkId && !request.linkRevokedAt) await revokePersonalLink(tx, actor, request.linkId)
  const linkId = await makePersonalLink(tx, actor, {
    purpose: linkPurpose,
    subjectId: request.requestId,
    recipient: contact.email,
    locale: contact.locale,
    endsAt: linkEnd({ dueOn: request.dueOn, today: actor.today, timeZone: actor.timeZone }),
    key: linkKey,
  })
  await tx
    .updateTable("updateRequest")
    .set({ linkId, contactId: contact.id })
    .where("id", "=", request.requestId)
    .execute()
  return { linkId, contact }
}

/** Whoever was asked, while they are there and can be written to; else whoever the organisation has now. */
async function readerOf(tx: Tx, request: Request): Promise<Reader | null> {
  const asked = request.contactId
    ? await tx
        .selectFrom("contact")
        .select(["id", "name", "email", "locale"])
        .where("id", "=", request.contactId)
        .where("leftAt", "is", null)
        .executeTakeFirst()
    : undefined
  if (asked?.email) return { ...asked, email: asked.email }
  return (await firstReader(tx, request.id)) ?? null
}

function isOpen(request: Request, at: Date): boolean {
  return !request.linkRevokedAt && request.linkEndsAt !== null && request.linkEndsAt > at
}
