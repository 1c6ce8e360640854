/** What a page says besides its words. */
export type PageFacts = {
  menuPlace: number | null
  /** Of a news item. */
  onDay: string | null
  /** Of an event. */
  startsAt: Date | null
  endsAt: Date | null
  link: string
}

export const factNames = ["onDay", "startsAt", "endsAt", "link", "menuPlace"] as const
export type FactName = (typeof factNames)[number]

/** What one version says otherwise than the one before it. */
export function changedFacts(before: PageFacts, after: PageFacts): FactName[] {
  return factNames.filter((name) => comparable(before[name]) !== comparable(after[name]))
}

/** The versions, the last first, in which a fact changed; the first of all is there with what it said. */
export function factChanges<Version extends PageFacts>(
  versions: readonly Version[],
): (Version & { changed: FactName[] })[] {
  return versions
    .map((one, place) => ({ ...one, changed: changedFacts(versions[place + 1] ?? nothing, one) }))
    .filter(({ changed }) => changed.length > 0)
}

const nothing: PageFacts = { menuPlace: null, onDay: null, startsAt: null, endsAt: null, link: "" }

function comparable(fact: PageFacts[FactName]) {
  return fact instanceof Date ? fact.getTime() : fact
}
