import type { Clock } from "#platform/clock"
import type { Database } from "#platform/database"
import { letterOf } from "./letter-of.ts"
import type { Mailer } from "./mailer.ts"
import { linkPlace } from "./write-message.ts"

export type Dispatch = {
  database: Database
  mailer: Mailer
  clock: Clock
  baseUrl: string
  /** The address of a personal link by its id, or null when it may no longer be used. */
  addressOfLink(partnershipId: string, linkId: string, locale: string): Promise<string | null>
}

/**
 * Sends one outbox message: marks it as being tried (so that two workers do not both send), sends it outside any
 * transaction, then writes down what came of it. Fails so that the job is tried again; a message already sent is done.
 */
export async function deliverMessage(
  dispatch: Dispatch,
  asked: { partnershipId: string; messageId: string },
): Promise<void> {
  const message = await claim(dispatch, asked)
  if (!message) return
  const link = message.linkId
    ? await dispatch.addressOfLink(asked.partnershipId, message.linkId, message.locale)
    : null
  if (message.linkId && !link)
    return settle(dispatch, asked, { givenUpAt: dispatch.clock.now(), failure: "link-ended" })
  const body = link ? message.body.replaceAll(linkPlace, link) : message.body
  try {
    await dispatch.mailer.send(
      letterOf({
        ...message,
        body,
        link,
        messageId: `<${message.id}@${new URL(dispatch.baseUrl).hostname}>`,
      }),
    )
  } catch (trouble) {
    await settle(dispatch, asked, {
      failedAt: dispatch.clock.now(),
      failure: String((trouble as Error).message).slice(0, 300),
    })
    throw trouble
  }
  await settle(dispatch, asked, { sentAt: dispatch.clock.now(), failure: null })
}

function claim(dispatch: Dispatch, asked: { partnershipId: string; messageId: string }) {
  return dispatch.database.write(asked.partnershipId, (tx) =>
    tx
      .updateTable("outboxMessage")
      .set((row) => ({ attempts: row("attempts", "+", 1) }))
      .where("id", "=", asked.messageId)
      .where("sentAt", "is", null)
      .where("givenUpAt", "is", null)
      .returning(["id", "recipient", "locale", "subject", "body", "linkId"])
      .executeTakeFirst(),
  )
}

async function settle(
  dispatch: Dispatch,
  asked: { partnershipId: string; messageId: string },
  outcome: { sentAt?: Date; failedAt?: Date; givenUpAt?: Date; failure: string | null },
): Promise<void> {
  await dispatch.database.write(asked.partnershipId, (tx) =>
    tx.updateTable("outboxMessage").set(outcome).where("id", "=", asked.messageId).execute(),
  )
}
