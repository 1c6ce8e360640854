import { isOfficial, otherOfficial } from "./language.ts"
import type { OfficialLanguage } from "./language.ts"
import type { VersionState } from "./translation-state.ts"

export type Kept = {
  language: string
  number: number
  state: VersionState
  basis: number
  follows: number | null
  value: string
}

/** What a reader is shown of one text. */
export type ShownText = {
  value: string
  language: string
  /** It is not in the language they asked for. */
  isFallback: boolean
  /** A machine made it and nobody checked it. */
  isMachine: boolean
  /** What it was translated from has changed in substance since, and that change is out. */
  isOutdated: boolean
}

export type Reader = {
  language: string
  main: OfficialLanguage
  showsMachine: boolean
  /** What was published last: nothing that came later is shown, nor what was translated from it. */
  upTo?: number | undefined
}

/**
 * The asked language, else the main one, else the other. Of English and French what somebody wrote or checked; of a further
 * language what was reviewed, or what a machine made where the partnership lets that be seen.
 */
export function shownText(kept: readonly Kept[], reader: Reader): ShownText | undefined {
  const order = [reader.language, reader.main, otherOfficial(reader.main)]
  for (const language of order) {
    const found = lastOf(kept, language, reader)
    if (!found || found.value === "") continue
    const { value, state } = found
    return {
      value,
      language,
      isFallback: language !== reader.language,
      isMachine: state === "machine",
      isOutdated: isBehind(kept, found, reader),
    }
  }
  return undefined
}

function lastOf(kept: readonly Kept[], language: string, { showsMachine, upTo }: Reader): Kept | undefined {
  const out = kept.filter((one) => one.language === language && isOut(one, upTo))
  const last = (states: readonly VersionState[]) =>
    out.filter(({ state }) => states.includes(state)).toSorted((one, other) => other.number - one.number)[0]
  if (isOfficial(language)) return last(["written", "reviewed"])
  return last(["reviewed"]) ?? (showsMachine ? last(["machine"]) : undefined)
}

function isBehind(kept: readonly Kept[], { basis }: Kept, { upTo }: Reader): boolean {
  return kept.some((one) => isOfficial(one.language) && isOut(one, upTo) && one.basis > basis)
}

/** A translation into a further language comes out when it is reviewed, if what it was made from is out. */
function isOut({ language, number, follows }: Kept, upTo: number | undefined): boolean {
  if (upTo === undefined) return true
  return (isOfficial(language) ? number : (follows ?? number)) <= upTo
}
