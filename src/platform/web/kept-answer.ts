import { createHash } from "node:crypto"
import { promisify } from "node:util"
import { brotliCompress, constants, gzip } from "node:zlib"
import type { AnswerFacts } from "./answer-facts.ts"

type Encoding = "br" | "gzip" | "identity"

export type KeptAnswer = {
  partnershipId: string
  /** The point of known changes it was read at. */
  readAt: number
  /** It is given to nobody from then on. */
  until: Date
  madeAt: Date
  headers: Record<string, string>
  bodies: Record<Encoding, { bytes: Buffer; tag: string }>
  size: number
}

const kinds =
  /^(text\/(html|plain|css|calendar|xml)|application\/(xml|rss\+xml|atom\+xml|ld\+json)|image\/png)(;|$)/
/** Kept by the asker as well, and asked for again each time: a publish shows at once. */
const revalidate = "public, max-age=0, must-revalidate"
const mostBytes = 2 * 1024 * 1024

/** What must not be told to two people alike: a form's key, a policy's nonce. */
const forOneOnly = /\bname="key"|\bnonce=|<form\b[^>]*\bmethod="?post/i

/** An answer as it will be given again and again; null if anything about it is unsure. */
export async function keepable(
  response: Response,
  facts: AnswerFacts,
  at: { readAt: number; madeAt: Date },
): Promise<KeptAnswer | null> {
  const type = response.headers.get("content-type") ?? ""
  const [partnershipId, ...others] = facts.partnershipIds
  if (response.status !== 200 || !kinds.test(type) || !partnershipId || others.length > 0) return null
  if (!facts.until || facts.until <= at.madeAt || refusesKeeping(response.headers)) return null
  const bytes = Buffer.from(await response.clone().arrayBuffer())
  if (bytes.length > mostBytes) return null
  if (type.startsWith("text/html") && forOneOnly.test(bytes.toString("utf8"))) return null
  const [br, zipped] = isPacked(type) ? [bytes, bytes] : await Promise.all([brotli(bytes), gzipped(bytes)])
  const bodies = {
    identity: tagged(bytes, "identity"),
    br: tagged(br.length < bytes.length ? br : bytes, "br"),
    gzip: tagged(zipped.length < bytes.length ? zipped : bytes, "gzip"),
  }
  const headers = { "cache-control": revalidate, ...Object.fromEntries(response.headers) }
  const size = bytes.length + br.length + zipped.length + 2_000
  return { ...at, partnershipId, until: facts.until, headers, bodies, size }
}

function refusesKeeping(headers: Headers): boolean {
  return (
    headers.has("set-cookie") ||
    headers.has("content-encoding") ||
    headers.has("vary") ||
    /no-store|private/.test(headers.get("cache-control") ?? "")
  )
}

/** The same answer for whoever asks: whole, without its body, or only that it is still the one they have. */
export function given(kept: KeptAnswer, asked: Request, isStale: { at: Date } | null): Response {
  const encoding = encodingFor(asked.headers.get("accept-encoding") ?? "")
  const { bytes, tag } = kept.bodies[encoding]
  const headers: Record<string, string> = {
    ...kept.headers,
    vary: "Accept-Encoding, Cookie",
    etag: tag,
  }
  if (isStale) {
    headers["age"] = String(Math.max(0, Math.floor((isStale.at.getTime() - kept.madeAt.getTime()) / 1000)))
    headers["cache-status"] = "Entente; hit; detail=database-away"
  }
  if (hasAlready(asked.headers.get("if-none-match"), tag)) {
    delete headers["content-type"]
    return new Response(null, { status: 304, headers })
  }
  if (bytes !== kept.bodies.identity.bytes && encoding !== "identity") headers["content-encoding"] = encoding
  headers["content-length"] = String(bytes.length)
  return new Response(asked.method === "HEAD" ? null : (bytes as BodyInit), { status: 200, headers })
}

/** Brotli, then gzip, if the asker takes it; what cannot be read is taken for a wish for plain bytes. */
export function encodingFor(accepted: string): Encoding {
  const weights = new Map<string, number>()
  for (const part of accepted.toLowerCase().split(",")) {
    const [, name, weight = "1"] = /^\s*([a-z*-]+)\s*(?:;\s*q\s*=\s*([\d.]+)\s*)?$/.exec(part) ?? []
    if (name) weights.set(name, Number(weight))
  }
  for (const encoding of ["br", "gzip"] as const) if ((weights.get(encoding) ?? 0) > 0) return encoding
  return "identity"
}

/** Compared weakly, as RFC 9110 wants for reading: what is not a list of tags names none. */
export function hasAlready(ifNoneMatch: string | null, tag: string): boolean {
  if (!ifNoneMatch) return false
  if (ifNoneMatch.trim() === "*") return true
  const tags = ifNoneMatch.match(/(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"/g) ?? []
  const isList = /^\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*(?:,\s*(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*)*$/
  return isList.test(ifNoneMatch) && tags.some((one) => one.replace(/^W\//, "") === tag)
}

function isPacked(type: string): boolean {
  return type.startsWith("image/png")
}

function tagged(bytes: Buffer, encoding: Encoding) {
  const digest = createHash("sha256").update(bytes).digest("base64url").slice(0, 27)
  return { bytes, tag: `"${digest}-${encoding}"` }
}

const gzipped = (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 })
const brotli = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 9,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  })
