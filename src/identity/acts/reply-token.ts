import { createHmac, timingSafeEqual } from "node:crypto"
import type { Database } from "#platform/database"

const alphabet = "abcdefghijklmnopqrstuvwxyz234567"
const macBytes = 10

/**
 * What an address bears so that an answer by mail is known to answer this link's letter: made from the secret, stored
 * nowhere (decision 0005). Letters and digits of one case, since mail servers may change it. It opens no page: all it
 * lets anybody do is leave a draft.
 */
export function replyToken(key: Buffer, linkId: string): string {
  const id = Buffer.from(linkId.replaceAll("-", ""), "hex")
  return inBase32(Buffer.concat([id, macOf(key, id)]))
}

/** The link of such a token, when we made it and there still is one. */
export async function linkOfReply(
  { database, key }: { database: Database; key: Buffer },
  token: string,
): Promise<{ partnershipId: string; linkId: string } | null> {
  const id = idIn(key, token)
  if (!id) return null
  const found = await database.pool.query<{ partnershipId: string; linkId: string }>(
    'select partnership_id as "partnershipId", link_id as "linkId" from partnership_of_reply($1)',
    [id.toString("hex")],
  )
  return found.rows[0] ?? null
}

/** Whether we made this token, as can be told without asking the database. */
export function isReplyToken(key: Buffer, token: string): boolean {
  return idIn(key, token) !== null
}

function idIn(key: Buffer, token: string): Buffer | null {
  const bytes = fromBase32(token)
  if (bytes?.length !== 16 + macBytes) return null
  const id = bytes.subarray(0, 16)
  return timingSafeEqual(bytes.subarray(16), macOf(key, id)) ? id : null
}

function macOf(key: Buffer, id: Buffer): Buffer {
  return createHmac("sha256", key).update(id).digest().subarray(0, macBytes)
}

function inBase32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("")
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => alphabet[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("")
}

function fromBase32(text: string): Buffer | null {
  if (!/^[a-z2-7]{1,64}$/.test(text)) return null
  const bits = [...text].map((one) => alphabet.indexOf(one).toString(2).padStart(5, "0")).join("")
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
