/**
 * How often each network sent a comment lately. Kept in this process's memory and nowhere else: nothing that could lead
 * to who wrote is ever written down, and a restart forgets it.
 */
const tries = new Map<string, { until: number; count: number }>()

/** A table of people at one library's network is welcome, a machine is not. */
const limit = { most: 30, windowSeconds: 3600, mostNetworks: 20_000 }

/** Counts one try; how many seconds to wait when there were too many, else null. */
export function secondsToWait(network: string, at: Date): number | null {
  const now = at.getTime()
  for (const [known, { until }] of tries) if (until <= now) tries.delete(known)
  const known = tries.get(network) ?? { until: now + limit.windowSeconds * 1000, count: 0 }
  if (tries.size >= limit.mostNetworks && known.count === 0) return limit.windowSeconds
  tries.set(network, { ...known, count: known.count + 1 })
  return known.count < limit.most ? null : Math.ceil((known.until - now) / 1000)
}
