import { getConnInfo } from "@hono/node-server/conninfo"
import type { Context } from "hono"

/**
 * The client's network, as rate limits count it: IPv4 whole, IPv6 by /64 (assurance SEC-045). Behind our own proxies
 * the address is read that many hops back; what a client itself wrote further left is never believed.
 */
export function networkOf(c: Context, trustedProxies: number): string {
  const hops = (c.req.header("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim())
  const forwarded = trustedProxies > 0 ? hops.at(-trustedProxies) : undefined
  return networkOfAddress(forwarded || peerOf(c) || "unknown")
}

export function networkOfAddress(address: string): string {
  const plain = address
    .replace(/^::ffff:(?=\d+\.)/i, "")
    .replace(/%.*$/, "")
    .toLowerCase()
  if (!plain.includes(":")) return plain
  const [head = "", tail] = plain.split("::")
  const left = head ? head.split(":") : []
  const right = tail ? tail.split(":") : []
  const gap =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => "0")
  return (
    [...left, ...gap, ...right]
      .slice(0, 4)
      .map((group) => group.replace(/^0+(?=.)/, ""))
      .join(":") + "::/64"
  )
}

function peerOf(c: Context): string | undefined {
  try {
    return getConnInfo(c).remote.address
  } catch {
    return undefined
  }
}
