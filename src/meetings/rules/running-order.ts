type Item = {
  minutes: number | null
  onConsent: boolean
  /** When a member took it off the consent agenda; null while it stays on it. */
  pulledAt: Date | null
}

/** What a meeting does one after the other: a single item, or all of the consent agenda in one act. */
export type Step<Of extends Item> = {
  kind: "item" | "consent"
  items: Of[]
  /** Minutes after the meeting begins. */
  from: number
  minutes: number
}

export function isOnConsent(item: Pick<Item, "onConsent" | "pulledAt">): boolean {
  return item.onConsent && item.pulledAt === null
}

/**
 * An agenda in the order it is taken up, each step with the minute it begins at. What is on the consent agenda stands
 * together where its first item stands; what was pulled stands by itself, in its own place.
 */
export function runningOrder<Of extends Item>(items: readonly Of[]): { steps: Step<Of>[]; minutes: number } {
  const consent = items.filter(isOnConsent)
  const steps: Step<Of>[] = []
  let minutes = 0
  for (const item of items) {
    const isFirst = item === consent[0]
    if (isOnConsent(item) && !isFirst) continue
    const together = isFirst ? consent : [item]
    const step: Step<Of> = {
      kind: isFirst ? "consent" : "item",
      items: together,
      from: minutes,
      minutes: together.reduce((sum, each) => sum + (each.minutes ?? 0), 0),
    }
    steps.push(step)
    minutes += step.minutes
  }
  return { steps, minutes }
}
