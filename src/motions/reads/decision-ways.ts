import type { Tx } from "#platform/database"
import type { Locale } from "#platform/words"

/** Where anyone goes on from a public decision: a page of the site that is public at this moment. */
export type DecisionWay = {
  /** What it is to the decision, as the heading over it. */
  term: string
  title: string
  /** Within the public site, such as "/minutes/…". */
  path: string
}

export type DecisionAsked = {
  motionId: string
  /** The meeting it was moved at; null between meetings. */
  meetingId: string | null
  locale: Locale
  at: Date
}

type Ways = (tx: Tx, asked: DecisionAsked) => Promise<readonly DecisionWay[]>

const wired = Symbol.for("entente.motions.decision-ways")
const shared = globalThis as { [wired]?: Map<string, Ways> }

/** Says what of a domain to the right a public decision leads to. Wired once, in `commands/wire-site.ts`. */
export function onDecision(name: string, ways: Ways): void {
  shared[wired] = (shared[wired] ?? new Map<string, Ways>()).set(name, ways)
}

export async function decisionWays(tx: Tx, asked: DecisionAsked): Promise<DecisionWay[]> {
  const found: DecisionWay[] = []
  for (const ways of shared[wired]?.values() ?? []) found.push(...(await ways(tx, asked)))
  return found
}
