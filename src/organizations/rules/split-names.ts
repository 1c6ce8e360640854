import type { KnownOrganization } from "./match-organization.ts"
import { isKnownName } from "./match-organization.ts"
import { nameKey } from "./name-key.ts"

/**
 * The names written in one cell, in order, each once. Lines, semicolons, bullets, numbering, bars and a slash with spaces
 * always separate. A comma, "and", "et", "&" or a bare slash may belong to a name: what is known wins, the longest name
 * first, and without a known name "and" separates only at the end of a list with commas.
 */
export function splitNames(cell: string, known: readonly KnownOrganization[] = []): string[] {
  const isKnown = (name: string) => name.length <= longestName && isKnownName(name, known)
  const names = cell
    .split(/[\n;|•●▪◦\t]| \/ |(?<![^\s])·\s/)
    .flatMap((piece) => namesIn(withoutMark(piece), isKnown))
  const seen = new Set<string>()
  return names.map(tidy).filter((name) => {
    const key = nameKey(name)
    if (key === "" || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** No organisation has a longer name, or one with more commas. */
const longestName = 300
const mostSegments = 6

type IsKnown = (name: string) => boolean

function namesIn(piece: string, isKnown: IsKnown): string[] {
  if (piece === "" || isKnown(piece)) return [piece]
  const segments = joinedQualifiers(
    piece
      .split(/,(?![^(]*\))\s*/)
      .map(tidy)
      .filter((segment) => segment !== ""),
  )
  if (segments.length === 1) return pairIn(segments[0]!, isKnown)
  return longestKnownFirst(segments, isKnown)
}

/** Walks a list with commas, taking as many segments together as make a known name. */
function longestKnownFirst(segments: readonly string[], isKnown: IsKnown): string[] {
  const names: string[] = []
  for (let from = 0; from < segments.length;) {
    const taken = knownRun(segments, from, isKnown)
    const name = segments.slice(from, from + taken).join(", ")
    const isLast = from + taken === segments.length
    names.push(...(taken === 1 && isLast ? endOfList(name, isKnown) : [name]))
    from += taken
  }
  return names
}

function knownRun(segments: readonly string[], from: number, isKnown: IsKnown): number {
  for (let length = Math.min(segments.length - from, mostSegments); length > 1; length--) {
    if (isKnown(segments.slice(from, from + length).join(", "))) return length
  }
  return 1
}

/** "..., and C" and "..., B and C". */
function endOfList(segment: string, isKnown: IsKnown): string[] {
  const last = segment.replace(/^(?:and|et|&|ainsi que|as well as) /i, "")
  if (last !== segment || isKnown(last)) return [last]
  const [, first, second] = /^(.+?) (?:and|et|&) (.+)$/i.exec(last) ?? []
  return first && second ? pairOrWhole(last, [first, second], isKnown) : [last]
}

/** At the end of a list both halves may be unknown; a half that starts small ("and area") or a single word goes with the rest. */
function pairOrWhole(whole: string, halves: [string, string], isKnown: IsKnown): string[] {
  if (halves.some(isKnown)) return halves
  const looksLikeNames = halves.every((half) => /^\p{Lu}/u.test(half))
  const wordy = halves.every((half) => half.includes(" ") || half === half.toUpperCase())
  return looksLikeNames && wordy ? halves : [whole]
}

/** Without a comma, "A and B", "A & B" or "A/B" are two names only when both are known. */
function pairIn(segment: string, isKnown: IsKnown): string[] {
  if (segment.length > longestName) return [segment]
  for (const joint of segment.matchAll(/ (?:and|et|&|\+) |\//gi)) {
    const halves = [segment.slice(0, joint.index), segment.slice(joint.index + joint[0].length)].map(tidy)
    if (halves.every(isKnown)) return halves
  }
  return [segment]
}

const qualifiers =
  /^(?:(?:dept|department|division|branch|office|faculty|school|ministry|service|section) of |(?:department|dept\.?)$|(?:direction|département|ministère|faculté|service|bureau|division) (?:de |du |des |d['’])|(?:inc|ltd|ltée|llc|llp|corp|s\.?e\.?n\.?c)\.?$)/i

/** "Town of X, Department of Y" and "Acme, Inc." are one name. */
function joinedQualifiers(segments: readonly string[]): string[] {
  const joined: string[] = []
  for (const segment of segments) {
    if (joined.length > 0 && qualifiers.test(segment)) joined.push(`${joined.pop()}, ${segment}`)
    else joined.push(segment)
  }
  return joined
}

/** "1. ", "2) ", "a) ", "- ", "* " at the start of a line. */
function withoutMark(piece: string): string {
  return piece
    .trim()
    .replace(/^(?:[-–—*‣○]\s*|\(?\d{1,2}[.)]\s*(?!\d)|\(?[a-z][.)]\s+)/, "")
    .trim()
}

function tidy(name: string): string {
  return name.replace(/^[\s,;:]+|[\s,;:]+$/g, "").replace(/\s+/g, " ")
}
