import { isOfficial } from "./language.ts"
import type { OfficialLanguage } from "./language.ts"

/** How one version came to be. `written` is an original; the others are translations. */
export const versionStates = ["written", "machine", "in-review", "reviewed"] as const
export type VersionState = (typeof versionStates)[number]

/** Where a text stands in one language. `source` is the one the others are made from; `absent`: the text says nothing. */
export const translationStates = [
  "source",
  "missing",
  "machine",
  "in-review",
  "reviewed",
  "outdated",
  "minor-edit",
  "absent",
] as const
export type TranslationState = (typeof translationStates)[number]

/** The last version of a text in one language, without its words. */
export type Standing = {
  language: string
  /** Over all languages: the later of two versions has the higher one. */
  number: number
  state: VersionState
  /** The number of the original whose meaning it carries. */
  basis: number
  /** What it was made from or checked against. */
  follows: { number: number; language: string } | null
  isMinor: boolean
  isEmpty: boolean
}

/**
 * The language last edited in substance is the one the others are made from: English or French, never a third. Where both
 * were written at once, the main one.
 */
export function sourceOf(standings: readonly Standing[], main: OfficialLanguage): Standing | undefined {
  const [source] = standings
    .filter(({ language, isEmpty }) => isOfficial(language) && !isEmpty)
    .toSorted((one, other) => rank(other, main) - rank(one, main))
  return source
}

function rank({ basis, follows, language }: Standing, main: OfficialLanguage): number {
  return basis * 4 + (follows ? 0 : 2) + (language === main ? 1 : 0)
}

/**
 * A translation is outdated once an original has a later meaning than the one it carries. A correction of the language it
 * was made from leaves it as it is, to be looked at when there is time.
 */
export function translationState(
  standings: readonly Standing[],
  language: string,
  main: OfficialLanguage,
): TranslationState {
  const source = sourceOf(standings, main)
  const own = standings.find((standing) => standing.language === language)
  if (!source) return own && !own.isEmpty ? "outdated" : "absent"
  if (source.language === language) return "source"
  if (!own || own.isEmpty) return "missing"
  if (own.basis < source.basis) return "outdated"
  if (isCorrectedSince(standings, own)) return "minor-edit"
  return own.state === "written" ? "reviewed" : own.state
}

function isCorrectedSince(standings: readonly Standing[], { follows }: Standing): boolean {
  if (!follows) return false
  const model = standings.find(({ language }) => language === follows.language)
  return model !== undefined && model.isMinor && model.number > follows.number
}

/** Good enough to publish the text in English and French as equals: a typo does not hold it back. */
export function isCurrent(state: TranslationState): boolean {
  return ["source", "reviewed", "minor-edit", "absent"].includes(state)
}
