/** What is looked at: an activity of the plan, an outcome of the strategy, an indicator in use. */
export const checkedKinds = ["activity", "outcome", "indicator"] as const
export type CheckedKind = (typeof checkedKinds)[number]

/**
 * Only what a program can tell without judging (instruments.md 4.11). Whether something is plausible, doable or worth doing is for
 * people to say.
 */
export const checksOfKind = {
  activity: ["lead", "partner", "start", "end", "deliverable", "need", "languages"],
  outcome: ["outcome-indicator", "need", "languages"],
  indicator: ["stands-under", "unit", "source", "baseline", "target", "target-date", "languages"],
} as const satisfies Record<CheckedKind, readonly string[]>

export type CheckCode = (typeof checksOfKind)[CheckedKind][number]

export type CheckCount = { kind: CheckedKind; check: CheckCode; passing: number; of: number }

/** How many of each kind pass each check. */
export function countChecks(
  subjects: readonly { kind: CheckedKind; failing: readonly CheckCode[] }[],
): CheckCount[] {
  return checkedKinds.flatMap((kind) => {
    const all = subjects.filter((one) => one.kind === kind)
    return checksOfKind[kind].map((check) => ({
      kind,
      check,
      passing: all.filter(({ failing }) => !failing.includes(check)).length,
      of: all.length,
    }))
  })
}
