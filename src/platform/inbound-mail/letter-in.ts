import PostalMime from "postal-mime"
import { isAutomatic } from "./is-automatic.ts"
import { ownWords } from "./own-words.ts"

/** A letter that came, as much of it as anybody needs. */
export type LetterIn = {
  messageId: string
  /** Every address it says it was sent to, by its envelope where that is known. */
  recipients: string[]
  from: { name: string; address: string }
  subject: string
  /** What its writer wrote, without the letter they answer. */
  text: string
  attachments: { name: string; content: Uint8Array }[]
  /** Why a program wrote it; null for a person's. */
  automatic: string | null
}

const longest = 20_000

/** Reads a letter. What it is made of is never trusted: no part of it is run, fetched or shown as markup. */
export async function letterIn(source: Uint8Array, envelope: readonly string[] = []): Promise<LetterIn> {
  const read = await PostalMime.parse(source, { maxNestingDepth: 20, maxHeadersSize: 512 * 1024 })
  const headers = new Map(read.headers.map(({ key, value }) => [key.toLowerCase(), value]))
  const address = read.from?.address ?? ""
  const subject = (read.subject ?? "").slice(0, 500)
  const addressed = [...(read.to ?? []), ...(read.cc ?? [])].flatMap((to) => to.address ?? [])
  const delivered = ["delivered-to", "x-original-to"].flatMap((name) => headers.get(name) ?? [])
  const text = read.text?.trim() ? read.text : textOf(read.html ?? "")
  return {
    // A letter without an id is known by what it says.
    messageId: read.messageId?.slice(0, 500) ?? `${address} ${read.date ?? ""} ${subject}`.slice(0, 500),
    recipients: envelope.length > 0 ? [...envelope] : [...delivered, ...addressed],
    from: { name: (read.from?.name ?? "").slice(0, 200), address: address.slice(0, 254) },
    subject,
    text: ownWords(text).slice(0, longest),
    // What stands inside the text is a signature's picture.
    attachments: read.attachments
      .filter(({ disposition, related }) => disposition === "attachment" && !related)
      .slice(0, 10)
      .map(({ filename, content }) => ({ name: filename ?? "file", content: bytesOf(content) })),
    automatic: isAutomatic({ headers, from: address, subject }),
  }
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : new Uint8Array(content)
}

/** The words of a letter that has no plain text. */
function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style|head|blockquote)\b[\s\S]*?<\/\1>/gi, "")
    .replaceAll(/<br\s*\/?>|<\/(p|div|li|h\d)>/gi, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim()
}
