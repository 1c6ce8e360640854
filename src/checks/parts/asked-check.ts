import { checkedKinds, checksOfKind } from "../rules/check.ts"
import type { CheckCode, CheckedKind } from "../rules/check.ts"

export type AskedCheck = { kind: CheckedKind; check: CheckCode }

/** The check an address asks for, as "activity-lead"; null for all. */
export function askedCheck(written: string | null): AskedCheck | null {
  for (const kind of checkedKinds) {
    const check = checksOfKind[kind].find((code) => `${kind}-${code}` === written)
    if (check) return { kind, check }
  }
  return null
}
