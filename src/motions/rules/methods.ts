import { canBeCounted } from "#terms"
import type { Rules } from "#terms"

export const methods = ["consensus", "show-of-hands", "roll-call", "secret", "link"] as const

export type Method = (typeof methods)[number]

/**
 * How a body may vote in the room by its rules: consensus where it looks for it, and not by counting alone where it must
 * be known who voted how.
 */
export function methodsInRoom(rules: Rules): Method[] {
  const counted: Method[] = canBeCounted(rules) ? ["show-of-hands", "roll-call", "secret"] : ["roll-call"]
  return rules.decision.consensusFirst ? ["consensus", ...counted] : counted
}
