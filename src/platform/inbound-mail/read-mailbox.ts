import { ImapFlow } from "imapflow"
import { letterIn } from "./letter-in.ts"
import type { LetterIn } from "./letter-in.ts"
import { largestLetter } from "./open-listener.ts"
import { tokenIn } from "./reply-address.ts"

type Mailbox = {
  /** imaps://user:password@host:993/INBOX */
  url: string
  address: string
}

/**
 * Reads what is unread in a mailbox and was sent to one address and its tokens; each letter that was taken is marked as
 * read. Everything else stays as it was: the mailbox may also be somebody's own.
 * @returns how many were taken
 */
export async function readMailbox(
  mailbox: Mailbox,
  take: (letter: LetterIn) => Promise<void>,
): Promise<number> {
  const { client, folder } = clientOf(mailbox)
  await client.connect()
  try {
    const lock = await client.getMailboxLock(folder)
    try {
      const unread = (await client.search({ seen: false }, { uid: true })) || []
      let taken = 0
      for (const uid of unread.slice(0, 200)) {
        if (await readOne(client, uid, { mailbox, take })) taken += 1
      }
      return taken
    } finally {
      lock.release()
    }
  } finally {
    await client.logout().catch(() => client.close())
  }
}

/** Why the mailbox cannot be read now; null when it can. */
export async function mailboxFault(mailbox: Mailbox): Promise<string | null> {
  const { client, folder } = clientOf(mailbox)
  try {
    await client.connect()
    await client.status(folder, { unseen: true })
    await client.logout()
    return null
  } catch (trouble) {
    client.close()
    return (trouble as Error).message
  }
}

type Reading = { mailbox: Mailbox; take: (letter: LetterIn) => Promise<void> }

async function readOne(client: ImapFlow, uid: number, { mailbox, take }: Reading): Promise<boolean> {
  const head = await client.fetchOne(String(uid), { size: true, headers: true }, { uid: true })
  if (!head || (head.size ?? 0) > largestLetter) return false
  const { recipients } = await letterIn(head.headers ?? Buffer.alloc(0))
  if (!tokenIn(mailbox.address, recipients)) return false
  const whole = await client.fetchOne(String(uid), { source: true }, { uid: true })
  if (!whole || !whole.source) return false
  await take(await letterIn(whole.source))
  await client.messageFlagsAdd(String(uid), ["\\Seen"], { uid: true })
  return true
}

function clientOf({ url }: Mailbox): { client: ImapFlow; folder: string } {
  const { protocol, hostname, port, username, password, pathname } = new URL(url)
  const secure = protocol === "imaps:"
  const client = new ImapFlow({
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    socketTimeout: 60_000,
    greetingTimeout: 15_000,
    connectionTimeout: 15_000,
  })
  // Without somebody listening a broken connection would end the process; whoever waits for an answer hears of it.
  client.on("error", () => undefined)
  return { client, folder: decodeURIComponent(pathname.slice(1)) || "INBOX" }
}
