import PostalMime from "postal-mime"
import { isAutomatic } from "./is-automatic.ts"
import { ownWords } from "./own-words.ts"
import { textOfMarkup } from "./text-of-markup.ts"

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

/** Of a longer text nobody reads the end: what stands there is the letter it answers. */
const mostRead = 100_000

/** Reads a letter. What it is made of is never trusted: no part of it is run, fetched or shown as markup. */
export async function letterIn(source: Uint8Array, envelope: readonly string[] = []): Promise<LetterIn> {
  const read = await PostalMime.parse(source, { maxNestingDepth: 20, maxHeadersSize: 512 * 1024 })
  const headers = new Map(read.headers.map(({ key, value }) => [key.toLowerCase(), value]))
  const address = read.from?.address ?? ""
  const subject = tidy(read.subject ?? "", 500)
  const addressed = [...(read.to ?? []), ...(read.cc ?? [])].flatMap((to) => to.address ?? [])
  const delivered = ["delivered-to", "x-original-to"].flatMap((name) => headers.get(name) ?? [])
  const text = read.text?.trim() ? read.text : textOfMarkup((read.html ?? "").slice(0, 5 * mostRead))
  return {
    // A letter without an id is known by what it says.
    messageId: tidy(read.messageId ?? `${address} ${read.date ?? ""} ${subject}`, 500),
    recipients: envelope.length > 0 ? [...envelope] : [...delivered, ...addressed],
    from: { name: tidy(read.from?.name ?? "", 200), address: tidy(address, 254) },
    subject,
    text: tidy(ownWords(text.slice(0, mostRead)), longest),
    // What stands inside the text is a signature's picture.
    attachments: read.attachments
      .filter(({ disposition, related }) => disposition === "attachment" && !related)
      .slice(0, 10)
      .map(({ filename, content }) => ({
        name: tidy(filename ?? "", 200) || "file",
        content: bytesOf(content),
      })),
    automatic: isAutomatic({ headers, from: address, subject }),
  }
}

/** No longer than may be, and without what no database keeps: the character NUL, half a character. */
function tidy(text: string, most: number): string {
  return text.replaceAll("\0", "").slice(0, most).toWellFormed()
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : new Uint8Array(content)
}
