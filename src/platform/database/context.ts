import { createHmac } from "node:crypto"

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** "<partnership id>.<HMAC-SHA-256>": what the row policies believe (assurance SEC-009). */
export function signContext(key: Buffer, partnershipId: string): string {
  if (!uuid.test(partnershipId)) throw new Error("A partnership is bound by its id")
  return `${partnershipId}.${createHmac("sha256", key).update(partnershipId).digest("hex")}`
}

/** An officer who reviews: signed under a name of its own, so that it can never pass for a partnership's context. */
export function signOfficer(key: Buffer, personId: string): string {
  return `${personId}.${createHmac("sha256", key).update(`officer ${personId}`).digest("hex")}`
}

/** The key as HMAC uses it, exclusive-ored with its two constants over a 64-byte block (RFC 2104). */
export function contextPads(key: Buffer): { inner: Buffer; outer: Buffer } {
  if (key.length !== 32) throw new Error("The context key has 32 bytes")
  const block = Buffer.concat([key, Buffer.alloc(32)])
  return {
    inner: block.map((byte) => byte ^ 0x36) as Buffer,
    outer: block.map((byte) => byte ^ 0x5c) as Buffer,
  }
}
