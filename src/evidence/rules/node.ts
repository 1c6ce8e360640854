/** What can stand in the chain, from the ground up: the order of domain.md and of every chain page. */
export const nodeKinds = [
  "document",
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
] as const

export type NodeKind = (typeof nodeKinds)[number]

/** How much a document proves, weakest first. */
export const strengths = ["anecdote", "count", "survey", "statistic", "evaluation"] as const

export type Strength = (typeof strengths)[number]

/** Of three bars, how many are full. */
export const strengthLevels = { anecdote: 1, count: 1, survey: 2, statistic: 2, evaluation: 3 } as const

/**
 * What each kind must stand on, at least one of; kinds not named stand by themselves or, as outcomes and activities do,
 * on what they were made under. An update always stands on its activity, which proves nothing: it wants a document.
 */
export const supportWanted = {
  finding: ["document"],
  need: ["finding", "document"],
  priority: ["need", "finding", "document"],
  update: ["document"],
  claim: ["update", "document", "indicator", "finding"],
} as const satisfies Partial<Record<NodeKind, readonly NodeKind[]>>

export type KindThatWantsSupport = keyof typeof supportWanted
