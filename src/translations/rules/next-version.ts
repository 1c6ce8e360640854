import type { OfficialLanguage } from "./language.ts"
import { otherOfficial } from "./language.ts"
import { sourceOf, translationState } from "./translation-state.ts"
import type { Standing } from "./translation-state.ts"

/** What is about to be kept of a text, without its words. */
export type NextVersion = Omit<Standing, "number" | "follows"> & { number: number; follows: number | null }

type Written = { language: OfficialLanguage; isEmpty: boolean }

type Now = { standings: readonly Standing[]; next: number; main: OfficialLanguage }

/**
 * What an editor's change of a text in English, French or both comes to. Both at once: one text, written twice. One that was
 * behind the other: it is brought up. One alone: the text changed, and the other turns outdated, unless it was a correction.
 */
export function editorsVersions(changed: readonly Written[], isMinor: boolean, now: Now): NextVersion[] {
  const inOrder = changed.toSorted((one, other) => first(other, now.main) - first(one, now.main))
  const [one, other] = inOrder
  if (!one) return []
  if (other && !one.isEmpty && !other.isEmpty && !isMinor) {
    const original = originalOf(one, false, now)
    return [original, followingOf(other, original, now.next + 1)]
  }
  const own = alone(one, isMinor, now)
  if (!other) return [own]
  const beside = alone(other, isMinor, { ...now, next: now.next + 1 })
  // Corrected at once: neither is behind the other.
  return [own, beside.isMinor && beside.follows !== null ? { ...beside, follows: own.number } : beside]
}

function alone(written: Written, isMinor: boolean, now: Now): NextVersion {
  const model = modelOf(written, isMinor, now)
  return model ? followingOf(written, model, now.next) : originalOf(written, isMinor, now)
}

function first({ language, isEmpty }: Written, main: OfficialLanguage): number {
  return (isEmpty ? 0 : 2) + (language === main ? 1 : 0)
}

/** The other language, where this one is behind it. A correction does not bring it up. */
function modelOf(
  { language, isEmpty }: Written,
  isMinor: boolean,
  { standings, main }: Now,
): Standing | undefined {
  if (isEmpty) return undefined
  const behind = isMinor ? ["missing"] : ["missing", "machine", "in-review", "outdated"]
  if (!behind.includes(translationState(standings, language, main))) return undefined
  return standings.find((standing) => standing.language === otherOfficial(language))
}

function originalOf({ language, isEmpty }: Written, isMinor: boolean, now: Now): NextVersion {
  const { standings, next } = now
  const own = standings.find((standing) => standing.language === language)
  const current = sourceOf(standings, now.main)?.basis
  const common = { language, number: next, isEmpty }
  if (isEmpty)
    return {
      ...common,
      isMinor: false,
      state: "written",
      basis: own?.basis ?? current ?? next,
      follows: null,
    }
  if (isMinor && own && !own.isEmpty)
    return { ...common, isMinor, state: own.state, basis: own.basis, follows: own.follows?.number ?? null }
  return { ...common, isMinor: false, state: "written", basis: next, follows: null }
}

function followingOf(
  { language, isEmpty }: Written,
  model: Pick<Standing, "number" | "basis">,
  number: number,
): NextVersion {
  const { basis, number: follows } = model
  return { language, isEmpty, number, state: "reviewed", basis, follows, isMinor: false }
}
