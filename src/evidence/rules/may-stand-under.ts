import type { NodeKind } from "./node.ts"

/**
 * What people may link by hand. The steps between priority, outcome, activity and update are made with the things
 * themselves and are not for unlinking.
 */
const byHand: Partial<Record<NodeKind, readonly NodeKind[]>> = {
  document: [
    "finding",
    "need",
    "priority",
    "outcome",
    "decision",
    "action",
    "activity",
    "update",
    "indicator",
    "claim",
  ],
  finding: ["need", "priority", "decision", "claim"],
  need: ["priority", "decision"],
  decision: ["activity"],
  update: ["claim"],
  indicator: ["claim"],
}

export function mayStandUnder(support: NodeKind, claim: NodeKind): boolean {
  return byHand[support]?.includes(claim) ?? false
}

/** The kinds that may be put under this one by hand. */
export function supportsFor(claim: NodeKind): NodeKind[] {
  return (Object.keys(byHand) as NodeKind[]).filter((support) => mayStandUnder(support, claim))
}
