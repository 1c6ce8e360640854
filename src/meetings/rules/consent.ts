import { isOnConsent } from "./running-order.ts"

export type ConsentVote = {
  motionId: string
  /** The motion, in both languages. */
  textEn: string
  textFr: string
  /** Null while it is being voted on. */
  outcome: "carried" | null
}

type Item = { onConsent: boolean; pulledAt: Date | null }

/** The items that a carried motion adopted together: those on the consent agenda that nobody pulled. */
export function adoptedByConsent<Of extends Item>(items: readonly Of[], vote: ConsentVote | null): Of[] {
  return vote?.outcome === "carried" ? items.filter(isOnConsent) : []
}
