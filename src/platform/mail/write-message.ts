import type { Actor } from "#platform/acts"
import type { Tx } from "#platform/database"
import { enqueue } from "#platform/jobs"
import "./tables.ts"

declare module "#platform/jobs" {
  interface Jobs {
    "mail.deliver": { partnershipId: string; messageId: string }
  }
}

/**
 * Stands in a message where the personal link goes; the link is made at dispatch and never stored. What stands under the
 * link's page is written after it: `{link}/date.ics`.
 */
export const linkPlace = "{link}"

export type Message = {
  kind: string
  to: string
  locale: "en" | "fr"
  subject: string
  /** Plain text, paragraphs apart by an empty line; `linkPlace` alone on a line becomes the link. */
  body: string
  linkId?: string
  /** The one date the letter is about, for the reader's calendar (RFC 5545), and what to do with it there. */
  calendar?: { text: string; method: "REQUEST" | "CANCEL" }
  /** It asks again for what is still open: `#partnerships` says first whether its reader had enough of those. */
  isReminder?: true
  /** One message per recipient and occasion: writing it again writes nothing. */
  dedupeKey: string
}

/**
 * Puts a message in the outbox, in the act's transaction: it leaves after the commit, or never.
 * @returns whether it was written; false when the same occasion was already written to
 */
export async function writeMessage(tx: Tx, actor: Actor, message: Message): Promise<boolean> {
  const written = await tx
    .insertInto("outboxMessage")
    .values({
      partnershipId: actor.partnershipId,
      kind: message.kind,
      recipient: message.to,
      locale: message.locale,
      subject: message.subject,
      body: message.body,
      linkId: message.linkId ?? null,
      calendar: message.calendar?.text ?? null,
      calendarMethod: message.calendar?.method ?? null,
      isReminder: message.isReminder ?? false,
      dedupeKey: message.dedupeKey,
      writtenAt: actor.at,
    })
    .onConflict((known) => known.columns(["partnershipId", "dedupeKey"]).doNothing())
    .returning("id")
    .executeTakeFirst()
  if (!written) return false
  enqueue(tx, "mail.deliver", { partnershipId: actor.partnershipId, messageId: written.id })
  return true
}
