import { compactObjectives } from "./compact-objectives.ts"
import { developmentGoals } from "./development-goals.ts"
import { welcomingCharacteristics } from "./welcoming-characteristics.ts"

/** The lists a partnership's work can be held against; it writes those of its funder and its city itself. */
export const alignmentLists = ["funder", "sdg", "gcm", "welcoming", "city"] as const

export type AlignmentList = (typeof alignmentLists)[number]

export const ownLists = ["funder", "city"] as const

export type OwnList = (typeof ownLists)[number]

export type Tag = { code: string; titleEn: string; titleFr: string }

/** The lists that are the same for everybody. */
export const commonLists: Record<Exclude<AlignmentList, OwnList>, readonly Tag[]> = {
  sdg: developmentGoals,
  gcm: compactObjectives,
  welcoming: welcomingCharacteristics,
}

export function isOwnList(list: string): list is OwnList {
  return (ownLists as readonly string[]).includes(list)
}
