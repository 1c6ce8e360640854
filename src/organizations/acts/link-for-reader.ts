import { makePersonalLink, moveLinkEnd, revokePersonalLink } from "#identity"
import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import type { Reader } from "../reads/first-readers.ts"
import type { LinkHolder } from "../reads/link-holder.ts"

type Wanted = {
  purpose: string
  subjectId: string
  reader: Reader
  /** The one that was sent last, if any was. */
  known: ({ linkId: string; contactId: string } & LinkHolder) | undefined
  endsAt: Date
  linkKey: Buffer
  /** Keeps a new one in the domain it is for. */
  keep: (link: { partnershipId: string; linkId: string; contactId: string; madeAt: Date }) => Promise<unknown>
}

/** The same link as long as the same address reads it; else a new one, and the old one is ended. */
export async function linkForReader(tx: Tx, actor: Actor, wanted: Wanted): Promise<string> {
  const { purpose, subjectId, reader, known, endsAt, linkKey: key, keep } = wanted
  if (known && known.contactId === reader.id && known.recipient === reader.email && !known.revokedAt) {
    await moveLinkEnd(tx, known.linkId, endsAt)
    return known.linkId
  }
  if (known && !known.revokedAt) await revokePersonalLink(tx, actor, known.linkId)
  const { email: recipient, locale, id: contactId } = reader
  const linkId = await makePersonalLink(tx, actor, { purpose, subjectId, recipient, locale, endsAt, key })
  const { partnershipId, at: madeAt } = actor
  await keep({ partnershipId, linkId, contactId, madeAt })
  return linkId
}
