import type { Clock } from "#platform/clock"
import type { Database, Tx } from "#platform/database"
import { letterOf } from "./letter-of.ts"
import type { Locale } from "#platform/words"
import type { Mailer } from "./mailer.ts"
import { linkPlace } from "./write-message.ts"

export type Dispatch = {
  database: Database
  mailer: Mailer
  clock: Clock
  baseUrl: string
  /** The address of a personal link by its id, or null when it may no longer be used. */
  addressOfLink(partnershipId: string, linkId: string, locale: string): Promise<string | null>
  /** How a letter of this kind with this link is answered by mail; null when nobody reads any answer. */
  replyTo?(kind: string, linkId: string, locale: Locale): Answering | null
}

/** Where an answer is read, and the sentence that says so: it stands behind the link. */
export type Answering = { address: string; says: string }

type Asked = { partnershipId: string; messageId: string }

/** Longer than any mail server may keep us waiting, shorter than the job's own patience with a worker that died. */
const longestTryMinutes = 10

/**
 * Sends one outbox message: marks it as being tried (so that two workers do not both send), sends it outside any
 * transaction, then writes down what came of it. Fails so that the job is tried again; a message already sent is done.
 */
export async function deliverMessage(dispatch: Dispatch, asked: Asked): Promise<void> {
  const message = await claim(dispatch, asked)
  if (!message) return
  const link = message.linkId
    ? await dispatch.addressOfLink(asked.partnershipId, message.linkId, message.locale)
    : null
  const now = () => dispatch.clock.now()
  if (message.linkId && !link) {
    return settle(dispatch, asked, { givenUpAt: now(), failure: "link-ended" })
  }
  const answering = message.linkId
    ? (dispatch.replyTo?.(message.kind, message.linkId, message.locale as Locale) ?? null)
    : null
  const body = withLink(message.body, link, answering?.says)
  const messageId = `<${message.id}@${new URL(dispatch.baseUrl).hostname}>`
  try {
    await dispatch.mailer.send(
      letterOf({ ...message, body, link, messageId, replyTo: answering?.address ?? null }),
    )
  } catch (trouble) {
    const failure = String((trouble as Error).message).slice(0, 300)
    if (refusesRecipient(trouble)) {
      return settle(dispatch, asked, { failedAt: now(), givenUpAt: now(), failure })
    }
    await settle(dispatch, asked, { failedAt: now(), failure })
    throw trouble
  }
  await settle(dispatch, asked, { sentAt: now(), failure: null })
}

/** The message to send now; null when it was sent or given up. While another worker tries it, this one comes again later. */
function claim(dispatch: Dispatch, asked: Asked) {
  const now = dispatch.clock.now()
  return dispatch.database.write(asked.partnershipId, async (tx) => {
    const claimed = await tx
      .updateTable("outboxMessage")
      .set((row) => ({
        attempts: row("attempts", "+", 1),
        tryingUntil: new Date(now.getTime() + longestTryMinutes * 60_000),
      }))
      .where("id", "=", asked.messageId)
      .where("sentAt", "is", null)
      .where("givenUpAt", "is", null)
      .where((row) => row.or([row("tryingUntil", "is", null), row("tryingUntil", "<=", now)]))
      .returning([
        "id",
        "kind",
        "recipient",
        "locale",
        "subject",
        "body",
        "linkId",
        "calendar",
        "calendarMethod",
      ])
      .executeTakeFirst()
    if (!claimed && (await isWaiting(tx, asked.messageId))) {
      throw new Error(`Message ${asked.messageId} is being sent by another worker`)
    }
    return claimed
  })
}

async function isWaiting(tx: Tx, messageId: string): Promise<boolean> {
  const waiting = await tx
    .selectFrom("outboxMessage")
    .select("id")
    .where("id", "=", messageId)
    .where("sentAt", "is", null)
    .where("givenUpAt", "is", null)
    .executeTakeFirst()
  return waiting !== undefined
}

/** Only a line that is the place of a link and nothing else: somebody may have typed those letters in a title. */
function withLink(body: string, link: string | null, says?: string): string {
  if (!link) return body
  return body
    .split("\n")
    .map((line) => {
      if (!isLinkPlace(line)) return line
      const address = link + line.slice(linkPlace.length)
      return says && line === linkPlace ? `${address}\n\n${says}` : address
    })
    .join("\n")
}

function isLinkPlace(line: string): boolean {
  return line.startsWith(linkPlace) && /^(\/[a-z.-]+)?$/.test(line.slice(linkPlace.length))
}

/** "No such mailbox" (5xx to RCPT TO) and "not an address" stay true however often one asks; other trouble may pass. */
function refusesRecipient(trouble: unknown): boolean {
  const { code, command, responseCode } = trouble as {
    code?: string
    command?: string
    responseCode?: number
  }
  if (code !== "EENVELOPE") return false
  return command === "API" || (command === "RCPT TO" && (responseCode ?? 0) >= 500)
}

type Outcome = { sentAt?: Date; failedAt?: Date; givenUpAt?: Date; failure: string | null }

async function settle(dispatch: Dispatch, asked: Asked, outcome: Outcome): Promise<void> {
  await dispatch.database.write(asked.partnershipId, (tx) =>
    tx
      .updateTable("outboxMessage")
      .set({ ...outcome, tryingUntil: null })
      .where("id", "=", asked.messageId)
      .execute(),
  )
}
