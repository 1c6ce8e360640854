import { ImapFlow } from "imapflow"
import { isRefusal } from "#platform/refusals"
import { letterIn } from "./letter-in.ts"
import type { LetterIn } from "./letter-in.ts"
import { largestLetter } from "./open-listener.ts"
import { tokenIn } from "./reply-address.ts"

type Mailbox = {
  /** imaps://user:password@host:993/INBOX */
  url: string
  address: string
  /** Whether we made this token: nothing more is asked of a stranger's letter than whom it is for. */
  isOurs(token: string): boolean
}

/** How many letters are looked at in one turn. */
const mostLetters = 200

/**
 * Reads what is unread in a mailbox and was sent to one address and its tokens; each letter that was taken is marked as
 * read, and so is one of ours that can never be taken. Everything else stays as it was: the mailbox may also be somebody's
 * own. What is wrong with one letter keeps no other from being read; it is thrown when all were looked at.
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
      const troubles: unknown[] = []
      let taken = 0
      for (const uid of await unreadOf(client, mailbox.address)) {
        try {
          if (await readOne(client, uid, { mailbox, take })) taken += 1
        } catch (trouble) {
          troubles.push(trouble)
          if (!client.usable) break
        }
      }
      if (troubles.length === 1) throw troubles[0]
      if (troubles.length > 1) throw new AggregateError(troubles, `${troubles.length} letters were not taken`)
      return taken
    } finally {
      lock.release()
    }
  } finally {
    await client.logout().catch(() => client.close())
  }
}

/**
 * The unread letters to look at, the oldest first: those the server finds by our address, and the newest of all, since
 * not every server finds a part of an address. Somebody's own unread letters, however many, never hide an answer.
 */
async function unreadOf(client: ImapFlow, address: string): Promise<number[]> {
  const ours = `${address.slice(0, address.lastIndexOf("@"))}+`
  const named = [
    { to: ours },
    { cc: ours },
    { header: { "Delivered-To": ours } },
    { header: { "X-Original-To": ours } },
  ]
  const unread = (await client.search({ seen: false }, { uid: true })) || []
  if (unread.length <= mostLetters) return unread
  const found = (await client.search({ seen: false, or: named }, { uid: true })) || []
  const chosen = new Set([...found.slice(-mostLetters), ...unread.slice(-mostLetters)])
  return [...chosen].sort((one, other) => one - other)
}

/** Why the mailbox cannot be read now; null when it can. */
export async function mailboxFault(mailbox: Pick<Mailbox, "url">): Promise<string | null> {
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

const addressed = ["To", "Cc", "Delivered-To", "X-Original-To"]

async function readOne(client: ImapFlow, uid: number, { mailbox, take }: Reading): Promise<boolean> {
  const head = await client.fetchOne(String(uid), { size: true, headers: addressed }, { uid: true })
  if (!head || (head.size ?? 0) > largestLetter) return false
  // Whose addresses cannot be read is not ours.
  const named = await letterIn(head.headers ?? Buffer.alloc(0)).catch(() => null)
  const token = named && tokenIn(mailbox.address, named.recipients)
  if (!token || !mailbox.isOurs(token)) return false
  const whole = await client.fetchOne(String(uid), { source: true }, { uid: true })
  if (!whole || !whole.source) return false
  const markRead = () => client.messageFlagsAdd(String(uid), ["\\Seen"], { uid: true })
  const letter = await letterIn(whole.source).catch(async (trouble: unknown) => {
    await markRead()
    throw trouble
  })
  try {
    await take(letter)
  } catch (trouble) {
    if (isRefusal(trouble) && trouble.refusal !== "try-later") await markRead()
    throw trouble
  }
  await markRead()
  return true
}

function clientOf({ url }: Pick<Mailbox, "url">): { client: ImapFlow; folder: string } {
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
