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

/** Which picture a page has. */
export type Pictured = { pictureId: string | null; pictureCredit: string }

export type AllFacts = PageFacts & Pictured

export const factNames = [
  "onDay",
  "startsAt",
  "endsAt",
  "link",
  "menuPlace",
  "pictureId",
  "pictureCredit",
] as const
export type FactName = (typeof factNames)[number]

/** What one version says otherwise than the one before it. */
export function changedFacts(before: AllFacts, after: AllFacts): FactName[] {
  return factNames.filter((name) => comparable(before[name]) !== comparable(after[name]))
}

/** The versions, the last first, in which a fact changed; the first of all is there with what it said. */
export function factChanges<Version extends AllFacts>(
  versions: readonly Version[],
): (Version & { changed: FactName[] })[] {
  return versions
    .map((one, place) => ({ ...one, changed: changedFacts(versions[place + 1] ?? nothing, one) }))
    .filter(({ changed }) => changed.length > 0)
}

const nothing: AllFacts = {
  menuPlace: null,
  onDay: null,
  startsAt: null,
  endsAt: null,
  link: "",
  pictureId: null,
  pictureCredit: "",
}

function comparable(fact: AllFacts[FactName]) {
  return fact instanceof Date ? fact.getTime() : fact
}
