import { isReplyToken } from "#identity"
import { openListener, readMailbox } from "#platform/inbound-mail"
import type { LetterIn, Listener } from "#platform/inbound-mail"
import { keyFor } from "#platform/settings"
import { takeReply } from "#updates"
import type { Opened } from "./open-services.ts"

declare module "#platform/jobs" {
  interface Jobs {
    "inbound.read": object
  }
}

/** The key the addresses of answers by mail are made with. */
export function replyKey(secret: Buffer): Buffer {
  return keyFor(secret, "reply-addresses")
}

/** The port answers by mail come to, when the operator opened one. */
export async function listenForLetters(opened: Opened): Promise<Listener | null> {
  const { inbound } = opened.settings
  if (inbound?.port === undefined) return null
  return openListener({
    port: inbound.port,
    address: inbound.address,
    isOurs: (token) => isReplyToken(replyKey(opened.secret), token),
    take: (letter) => take(opened, inbound.address, letter),
    trouble: (thrown) => opened.log.trouble("inbound-mail", thrown),
  })
}

/** Every minute: what is unread in the mailbox, when answers by mail come to one. */
export async function readLetters(opened: Opened): Promise<void> {
  const { inbound } = opened.settings
  if (!inbound?.imapUrl) return
  const { address, imapUrl: url } = inbound
  const isOurs = (token: string) => isReplyToken(replyKey(opened.secret), token)
  await readMailbox({ url, address, isOurs }, (letter) => take(opened, address, letter))
}

/** What is not kept is said in the log alone: a program that is answered answers again. */
async function take(opened: Opened, address: string, letter: LetterIn): Promise<void> {
  const { database, clock, files, secret, log } = opened
  const key = replyKey(secret)
  const taken = await takeReply({ database, clock, files, key, address }, letter)
  if (taken === "kept") return
  log.note("letter-not-kept", { why: letter.automatic ?? taken })
}
